import { day } from '../schema/date.ts';

/**
 * The day of this run, year-month-day in UTC: the only place that reads the clock for the content.
 * The variable TODAY sets another day, so that a build can be repeated as it was.
 */
export function currentDay(): string {
  const { TODAY: wanted } = process.env;
  if (wanted === undefined || wanted === '') return new Date().toISOString().slice(0, 10);
  if (!day.safeParse(wanted).success)
    throw new Error(`TODAY is "${wanted}"; it must be a day such as 2026-11-20.`);
  return wanted;
}
