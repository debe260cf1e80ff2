import { z } from 'zod';
import { formatWording, wording } from './wording.ts';

/** A day of the calendar, `2026-11-20`; a date that does not exist is refused. */
export const day = z.iso
  .date({
    error: formatWording('is no date', 'write year-month-day, such as 2026-11-20'),
  })
  .meta({ description: 'A day, year-month-day.', examples: ['2026-11-20'] });

const partial = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** A year, a month or a day, as exact as the source is: `2026`, `2026-10` or `2026-10-05`. */
export const partialDate = z
  .string()
  .refine((value) => partial.test(value) && (value.length < 10 || day.safeParse(value).success), {
    error: wording('is no date', 'write 2026, 2026-10 or 2026-10-05, as exact as the source is'),
  })
  .meta({ description: 'A year, a month or a day.', examples: ['2026', '2026-10', '2026-10-05'] });
