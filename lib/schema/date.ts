import { z } from 'zod';
import { wording } from './wording.ts';

const dayHint = 'write year-month-day, such as 2026-11-20';

/** A day of the calendar, `2026-11-20`; a date that does not exist is refused. */
export const day = z.iso
  .date({
    error: ({ input }) =>
      input === undefined
        ? undefined
        : typeof input === 'string' && /^\d{4}-\d\d-\d\d$/.test(input)
          ? wording('is no day of the calendar', 'look at the month and the day again')
          : wording('is no date', dayHint),
  })
  .meta({
    title: 'day',
    description: 'A day, year-month-day.',
    examples: ['2026-11-20'],
    patternErrorMessage: dayHint,
  });

const partialHint = 'write 2026, 2026-10 or 2026-10-05, as exact as the source is';
const yearOrMonth = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2]))?`;
const wholeDay = z.regexes.date.source.replace(/^\^|\$$/g, '');
const partial = new RegExp(`^(?:${yearOrMonth}|${wholeDay})$`);

/** A year, a month or a day, as exact as the source is: `2026`, `2026-10` or `2026-10-05`. */
export const partialDate = z
  .string()
  .refine((value) => partial.test(value), { error: wording('is no date', partialHint) })
  .meta({
    title: 'date',
    description: 'A year, a month or a day, as exact as the source is.',
    examples: ['2026', '2026-10', '2026-10-05'],
    pattern: partial.source,
    patternErrorMessage: partialHint,
    // Editors' windows read a lone year as a number.
    minimum: 1000,
    maximum: 9999,
  });
