/** The day of this run, year-month-day in UTC: the only place that reads the clock for the content. */
export function currentDay(): string {
  return new Date().toISOString().slice(0, 10);
}
