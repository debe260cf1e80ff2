import type { CountryEntry, ProfileEntry, WayEntry } from '../../catalogue/catalogue.ts';
import type { Source } from '../../schema/source.ts';
import type { Capability, Confidence } from '../../schema/vocabulary.ts';
import { evidenceConfidence, lower } from '../confidence.ts';
import type { Means } from './means.ts';

/** A page that a piece of advice rests on, and in whose file it is listed. */
export type Evidence = { readonly id: string; readonly source: Source } & (
  | { readonly from: 'answer'; readonly profile: ProfileEntry; readonly capability: Capability }
  | { readonly from: 'country'; readonly country: CountryEntry }
  | { readonly from: 'way'; readonly way: WayEntry }
);

/** At most this many operators are named for a way; how sure we are depends on these. */
export const mostNamed = 3;

/**
 * The pages behind a way: those of the features it rests on and of the country's own note. Only a way that has neither
 * rests on its guide.
 */
export function evidenceOf(
  country: CountryEntry | undefined,
  way: WayEntry,
  means: readonly Means[],
): Evidence[] {
  const near = [
    ...means.flatMap(({ profile, capability, feature }) =>
      pagesOf(feature.sources, profile.data.sources).map((page) => ({
        ...page,
        from: 'answer' as const,
        profile,
        capability,
      })),
    ),
    ...(country ? localPages(country, way) : []),
  ];
  if (near.length > 0) return near;
  const { sources } = way.data;
  return pagesOf(Object.keys(sources ?? {}), sources).map((page) => ({ ...page, from: 'way' as const, way }));
}

/** The pages behind what a country says of a way. */
function localPages(country: CountryEntry, way: WayEntry) {
  return pagesOf(country.data.ways[way.slug]?.sources, country.data.sources).map((page) => ({
    ...page,
    from: 'country' as const,
    country,
  }));
}

/** How sure we are: the lowest confidence among the operators named, or that of the pages where none is. */
export function adviceConfidence(means: readonly Means[], evidence: readonly Evidence[]): Confidence {
  const [first, ...others] = means.slice(0, mostNamed).map(({ confidence }) => confidence);
  if (first) return others.reduce(lower, first);
  return evidenceConfidence(evidence.map(({ source }) => source));
}

function pagesOf(ids: readonly string[] | undefined, sources: Readonly<Record<string, Source>> | undefined) {
  return (ids ?? []).flatMap((id) => {
    const source = sources?.[id];
    return source ? [{ id, source }] : [];
  });
}
