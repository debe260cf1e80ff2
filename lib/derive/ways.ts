import type { Catalogue, CountryEntry, WayEntry } from '../catalogue/catalogue.ts';
import type { Situation } from '../schema/vocabulary.ts';
import { situations } from '../schema/vocabulary.ts';

/** What to do in a situation: one way told in full, the others by name. */
export type SituationWays = {
  readonly situation: Situation;
  readonly lead: WayEntry | undefined;
  readonly others: readonly WayEntry[];
};

/** A country's ways by situation, and those that lead in none. */
export type CountryWays = {
  readonly bySituation: readonly SituationWays[];
  readonly remaining: readonly WayEntry[];
};

/**
 * Sorts a country's ways, best first as its file lists them, into the situations that they fit.
 * Each way leads at most once, so that its note is told once. Ways that a warning forbids are left out.
 */
export function waysOf(country: CountryEntry, ways: readonly WayEntry[]): CountryWays {
  const forbidden = new Set(
    Object.values(country.data.warnings ?? {}).flatMap(({ forbids }) => forbids ?? []),
  );
  const allowed = Object.keys(country.data.ways)
    .flatMap((slug) => ways.find((way) => way.slug === slug) ?? [])
    .filter(({ slug, data }) => !forbidden.has(slug) && !(data.capability && forbidden.has(data.capability)));

  const told = new Set<WayEntry>();
  const bySituation = situations.flatMap((situation): SituationWays[] => {
    const fitting = allowed.filter(({ data }) => data.situations.includes(situation));
    if (fitting.length === 0) return [];
    const lead = fitting.find((way) => !told.has(way));
    if (lead) told.add(lead);
    return [{ situation, lead, others: fitting.filter((way) => way !== lead) }];
  });
  return { bySituation, remaining: allowed.filter((way) => !told.has(way)) };
}

/** The countries whose page tells of a way: they have something to say about it, and no warning forbids it there. */
export function countriesWithWay(catalogue: Catalogue, way: WayEntry): CountryEntry[] {
  return catalogue.countries.filter((country) => {
    const { bySituation, remaining } = waysOf(country, catalogue.ways);
    return [...bySituation.map(({ lead }) => lead), ...remaining].some((told) => told?.slug === way.slug);
  });
}
