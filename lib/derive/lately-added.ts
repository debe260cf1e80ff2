import type { CountryEntry, OperatorEntry } from '../catalogue/catalogue.ts';

/** Operators that were added to a country on one day. */
export type Addition = {
  readonly day: string;
  readonly country: CountryEntry;
  readonly operators: readonly OperatorEntry[];
};

const mostAdditions = 6;

/** What was added last, newest first, by day and country. */
export function latelyAdded(countries: readonly CountryEntry[]): Addition[] {
  return countries
    .flatMap((country) =>
      [...Map.groupBy(country.operators, ({ data }) => data.added)].map(([day, operators]): Addition => ({
        day,
        country,
        operators,
      })),
    )
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, mostAdditions);
}
