import type { ProfileEntry } from '../catalogue/catalogue.ts';

/** How long ago something was checked: `ageing` after half of its shelf life, `stale` after all of it. */
export type Freshness = 'fresh' | 'ageing' | 'stale';

const dayInMs = 24 * 60 * 60 * 1000;

/**
 * Judges the age of a check as of `today`; both are year-month-day, the shelf life is in days.
 * A check in the future throws a RangeError.
 */
export function freshnessOf(checked: string, today: string, shelfLife: number): Freshness {
  const days = (Date.parse(today) - Date.parse(checked)) / dayInMs;
  if (!(days >= 0)) throw new RangeError(`${checked} is no day up to ${today}.`);
  return days > shelfLife ? 'stale' : days > shelfLife / 2 ? 'ageing' : 'fresh';
}

/** The last day on which a check still holds, year-month-day; the shelf life is in days. */
export function goodUntil(checked: string, shelfLife: number): string {
  return new Date(Date.parse(checked) + shelfLife * dayInMs).toISOString().slice(0, 10);
}

/** The oldest and the newest day on which an answer of some operators was checked; `undefined` when there is none. */
export function checkedBetween(
  operators: readonly ProfileEntry[],
): { readonly oldest: string; readonly newest: string } | undefined {
  const days = operators
    .flatMap(({ data }) => Object.values(data.answers ?? {}).map(({ checked }) => checked))
    .sort();
  const [oldest, newest] = [days.at(0), days.at(-1)];
  return oldest !== undefined && newest !== undefined ? { oldest, newest } : undefined;
}
