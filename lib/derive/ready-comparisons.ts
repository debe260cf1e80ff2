import type { Catalogue, CountryEntry, ProfileEntry } from '../catalogue/catalogue.ts';
import { mostCompared } from './choice.ts';
import { isUsable } from './country-answer.ts';
import { subjectId } from './subjects.ts';

/** A comparison that many readers want: what it is about, and the ids of its columns. */
export type ReadyComparison = {
  readonly about: 'networks' | 'local-or-travel' | 'for-visitors';
  readonly ids: readonly string[];
};

/**
 * The comparisons that suit a country or region: its networks; its operators together against travel eSIMs together; and
 * the operators that a visitor can get as an eSIM, again beside travel eSIMs. None prefers a brand to another: the order
 * is the catalogue's, and where more fit than there is room for, the first stay.
 */
export function readyComparisons(
  country: CountryEntry,
  { travel }: Pick<Catalogue, 'travel'>,
): ReadyComparison[] {
  const against = travel ? [subjectId(travel)] : [];
  const networks = country.operators.filter(({ data }) => data.kind === 'network' && data.answers);
  const forVisitors = country.operators.filter(isForVisitors).slice(0, mostCompared - against.length);
  const ready: readonly ReadyComparison[] = [
    { about: 'local-or-travel', ids: [subjectId(country), ...against] },
    { about: 'for-visitors', ids: [...forVisitors.map(subjectId), ...against] },
    { about: 'networks', ids: firstIds(networks) },
  ];
  return ready.filter(({ ids }) => ids.length > 1);
}

/** Ids of the first that fit side by side. */
export function firstIds(entries: readonly (CountryEntry | ProfileEntry)[]): string[] {
  return entries.slice(0, mostCompared).map(subjectId);
}

/** Whether somebody on a short stay gets it, as an eSIM. */
function isForVisitors({ data }: ProfileEntry): boolean {
  return isUsable(data.answers?.visitor) && isUsable(data.answers?.esim);
}
