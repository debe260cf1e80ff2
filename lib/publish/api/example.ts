import type { Edition } from '../../catalogue/store.ts';
import { apiPaths } from '../../site/api-addresses.ts';
import { envelopeAround } from './envelope.ts';
import { publishOperator } from './operator.ts';

/** A response with most of its fields left out, as indented JSON, and its path below the root. */
export type Example = { readonly path: string; readonly json: string };

/** A real response of the edition, cut down to what explains it: an operator's answer on gifts, best a sure yes. */
export function exampleOf({ today, catalogue }: Edition): Example | undefined {
  const candidates = catalogue.countries
    .flatMap(({ operators }) => operators)
    .flatMap((profile) => {
      const { gift } = profile.data.answers ?? {};
      return gift ? [{ profile, merit: gift.verdict === 'yes' ? 0 : gift.verdict === 'partly' ? 1 : 2 }] : [];
    })
    .sort((a, b) => a.merit - b.merit);
  const [best] = candidates;
  if (!best) return undefined;
  const { profile } = best;
  const path = apiPaths.operator(profile.country, profile.slug);
  const { id, country, name, kind, answers, sources } = publishOperator(profile);
  const { gift } = answers;
  const shown = gift && {
    verdict: gift.verdict,
    usable: gift.usable,
    confidence: gift.confidence,
    checked: gift.checked,
    good_until: gift.good_until,
    features: gift.features
      .slice(0, 1)
      .map(({ id: feature, names, to, status }) => ({ id: feature, names, to, status })),
    sources: gift.sources.slice(0, 1),
  };
  const cited = sources.filter((source) => shown?.sources.includes(source.id));
  const result = { id, country, name, kind, answers: { gift: shown }, sources: cited };
  const { schema_version, generated_at, url } = envelopeAround(path, today, result);
  return { path, json: JSON.stringify({ schema_version, generated_at, url, result }, undefined, 2) };
}
