import type { OperatorEntry } from '../catalogue/catalogue.ts';

/** How long ago an answer was checked: `ageing` after half a year, `stale` after a year. */
export type Freshness = 'fresh' | 'ageing' | 'stale';

const dayInMs = 24 * 60 * 60 * 1000;

/** Judges the age of a check as of `today`; both are year-month-day. A check in the future throws a RangeError. */
export function freshnessOf(checked: string, today: string): Freshness {
  const days = (Date.parse(today) - Date.parse(checked)) / dayInMs;
  if (!(days >= 0)) throw new RangeError(`${checked} is no day up to ${today}.`);
  return days > 365 ? 'stale' : days > 183 ? 'ageing' : 'fresh';
}

/** The oldest and the newest day on which an answer of some operators was checked; `undefined` when there is none. */
export function checkedBetween(
  operators: readonly OperatorEntry[],
): { readonly oldest: string; readonly newest: string } | undefined {
  const days = operators
    .flatMap(({ data }) => Object.values(data.answers ?? {}).map(({ checked }) => checked))
    .sort();
  const [oldest, newest] = [days.at(0), days.at(-1)];
  return oldest !== undefined && newest !== undefined ? { oldest, newest } : undefined;
}
