import type { CountryEntry, ProfileEntry } from '../catalogue/catalogue.ts';
import { citationsOf } from '../prose/parse.ts';
import { capabilities } from '../schema/vocabulary.ts';
import type { CitingSection } from './numbered-sources.ts';
import type { CountryWays } from './advice/country-ways.ts';

type Cited = { readonly sources?: readonly string[] | undefined };

/** The sections of a country's page and the sources that each cites, in the order of the page. */
export function countrySections(country: CountryEntry, ways: CountryWays): CitingSection[] {
  const { warnings, visitors, claims, refusals, questions } = country.data;
  const told = [...ways.bySituation.flatMap(({ told }) => told ?? []), ...ways.remaining];
  const section = (anchor: string, entries: Readonly<Record<string, Cited>> | undefined): CitingSection => ({
    anchor,
    ids: Object.values(entries ?? {}).flatMap(({ sources }) => sources ?? []),
  });
  return [
    { anchor: 'now', ids: told.flatMap(({ slug }) => country.data.ways[slug]?.sources ?? []) },
    section('warnings', warnings),
    section('visitors', visitors),
    section('claims', claims),
    section('refusals', refusals),
    section('questions', questions),
    { anchor: 'about', ids: citationsOf(country.body) },
  ];
}

/** The answers of an operator's page and the sources that each cites, in the order of the page. */
export function operatorSections(operator: ProfileEntry): CitingSection[] {
  const answered = capabilities.flatMap((capability): CitingSection[] => {
    const answer = operator.data.answers?.[capability];
    if (!answer || answer.verdict === 'unknown') return [];
    const carrying = 'features' in answer ? Object.values(answer.features) : [answer];
    return [
      {
        anchor: capability,
        ids: carrying.flatMap(({ sources, against }) => [...sources, ...(against ?? [])]),
      },
    ];
  });
  return [{ anchor: 'notes', ids: citationsOf(operator.body) }, ...answered];
}
