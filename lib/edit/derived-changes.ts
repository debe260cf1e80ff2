import type { CountryEntry } from '../catalogue/catalogue.ts';
import { buildCatalogue, findCountry } from '../catalogue/catalogue.ts';
import type { ContentDocument } from '../content/document.ts';
import { countryAnswer } from '../derive/country-answer.ts';
import { plainSentence, sentenceOf } from '../derive/sentence.ts';
import { formatFor } from '../i18n/format.ts';
import { english } from '../i18n/locales.ts';
import type { Capability, Verdict } from '../schema/vocabulary.ts';
import { capabilities } from '../schema/vocabulary.ts';

/** What changes for a country as a whole, because of what changed at its operators. */
export type DerivedChange =
  /** The answer in one sentence, as the English page says it. */
  | { readonly type: 'sentence'; readonly from: string | null; readonly to: string | null }
  /** The country's verdict on a capability. */
  | {
      readonly type: 'country-verdict';
      readonly capability: Capability;
      readonly from: Verdict | null;
      readonly to: Verdict | null;
    };

/** A country as it was and as it is. */
type Twice = { readonly was: CountryEntry | undefined; readonly is: CountryEntry | undefined };

/** What follows for the countries with these slugs, each change with the slug of its country. */
export function derivedChanges(
  before: readonly ContentDocument[],
  after: readonly ContentDocument[],
  slugs: ReadonlySet<string>,
): { readonly country: string; readonly change: DerivedChange }[] {
  const [old, now] = [before, after].map((documents) =>
    buildCatalogue(documents.filter((document) => belongsTo(document, slugs))),
  );
  return [...slugs].flatMap((country) => {
    const pair = { was: old && findCountry(old, country), is: now && findCountry(now, country) };
    return [...sentenceChange(pair), ...verdictChanges(pair)].map((change) => ({ country, change }));
  });
}

function belongsTo(document: ContentDocument, slugs: ReadonlySet<string>): boolean {
  if (document.kind === 'country') return slugs.has(document.slug);
  return document.kind === 'operator' && slugs.has(document.country);
}

function sentenceChange({ was, is }: Twice): DerivedChange[] {
  const format = formatFor(english.slug);
  const sentence = (country: CountryEntry | undefined) =>
    country ? plainSentence(sentenceOf(country, format), format) : null;
  const [from, to] = [sentence(was), sentence(is)];
  return from === to ? [] : [{ type: 'sentence', from, to }];
}

/** A country that is new, or gone, has its sentence; its verdicts would only repeat those of its operators. */
function verdictChanges({ was, is }: Twice): DerivedChange[] {
  if (!was || !is) return [];
  return capabilities.flatMap((capability): DerivedChange[] => {
    const [from, to] = [was, is].map(({ operators }) => countryAnswer(operators, capability).verdict);
    return from === undefined || to === undefined || from === to
      ? []
      : [{ type: 'country-verdict', capability, from, to }];
  });
}
