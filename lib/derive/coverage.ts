import type { CountryEntry, ProfileEntry } from '../catalogue/catalogue.ts';
import type { Capability, Verdict } from '../schema/vocabulary.ts';
import { capabilitiesOf } from '../schema/vocabulary.ts';

/** How many questions (operators × capabilities) have which answer. */
export type Coverage = Readonly<Record<Verdict | 'unchecked', number>> & { readonly total: number };

/** What is known about some operators. Networks whose brands sell everything are not asked. */
export function coverageOf(operators: readonly ProfileEntry[]): Coverage {
  const asked = operators.filter(({ data }) => data.answers !== undefined);
  const verdicts = asked.flatMap(({ data }) =>
    capabilitiesOf(data.kind).map((capability) => data.answers?.[capability]?.verdict ?? 'unchecked'),
  );
  const count = (word: Verdict | 'unchecked') => verdicts.filter((verdict) => verdict === word).length;
  return {
    total: verdicts.length,
    yes: count('yes'),
    partly: count('partly'),
    no: count('no'),
    unknown: count('unknown'),
    unchecked: count('unchecked'),
  };
}

/** The questions that somebody's evidence answers with yes, conditions or no, in the order of the pages. */
export function knownAnswers({ data }: Pick<ProfileEntry, 'data'>): Capability[] {
  return capabilitiesOf(data.kind).filter((capability) => {
    const verdict = data.answers?.[capability]?.verdict;
    return verdict !== undefined && verdict !== 'unknown';
  });
}

/** How many different pages carry a country's answers, and how many of them are an operator's or authority's own. */
export function evidenceCounts(country: CountryEntry): { readonly total: number; readonly official: number } {
  const sources = [country, ...country.operators].flatMap(({ data }) => Object.values(data.sources ?? {}));
  const byAddress = new Map(sources.map((source) => [source.url, source]));
  const official = [...byAddress.values()].filter(
    ({ publisher }) => publisher === 'operator' || publisher === 'regulator',
  );
  return { total: byAddress.size, official: official.length };
}
