import { z } from 'zod';
import { component } from './component.ts';
import { words } from './words.ts';

export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({ description: 'Lower-case letters, digits and single hyphens; it never changes its meaning.' });
export const sourceIds = z.array(id).meta({ description: 'Ids of entries of `sources` beside it.' });
export const url = z.url({ protocol: /^https?$/ });

export const day = component(
  'Day',
  'A day of the calendar, year-month-day.',
  z.iso.date().meta({ examples: ['2026-11-20'] }),
);
export const partialDate = component(
  'PartialDate',
  'A year, a month or a day, as exact as its source is.',
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .meta({ examples: ['2026', '2026-10', '2026-10-05'] }),
);

/** A text by BCP 47 tag. A language whose translation is missing or out of date is left out; English never is. */
export const texts = component(
  'Texts',
  'A text by language tag (BCP 47). English is always there; a language whose translation is missing or older than the English wording is left out.',
  z
    .record(z.string(), z.string())
    .meta({ examples: [{ en: 'Free for anybody.', 'zh-Hans': '任何人都免费。' }] }),
);
export type Texts = z.infer<typeof texts>;
export const steps = component(
  'Steps',
  'Instructions by language tag (BCP 47), one action an entry; an empty object where there are none.',
  z.record(z.string(), z.array(z.string())),
);
export const names = component(
  'Names',
  'A name by language tag (BCP 47), in the languages that have one of their own; may be empty.',
  z.record(z.string(), z.string()),
);

export const links = component(
  'Links',
  'Whole addresses of the same thing.',
  z.strictObject({
    api: url.meta({ description: 'In this API.' }),
    pages: z.record(z.string(), url).meta({ description: 'As a page for readers, by language tag.' }),
  }),
);

export const quantity = component(
  'Quantity',
  'An amount of data, of money or of time, or a speed. 1 GB is 1000 MB.',
  z.strictObject({
    kind: z.enum(['data', 'money', 'speed', 'duration']),
    value: z.number().nonnegative(),
    unit: z.string().meta({
      description:
        'KB, MB, GB, TB; an ISO 4217 code; kbps, Mbps, Gbps; minute, hour, day, week, month, year.',
    }),
  }),
);
export type Quantity = z.infer<typeof quantity>;

export const price = component(
  'Price',
  'One price: what is paid, for what, how often and when it holds. A value of 0 means that it is free.',
  z.strictObject({
    pay: quantity,
    per: words.period.nullable().meta({ description: 'Null: it is paid once.' }),
    get: quantity.nullable().meta({ description: 'The data that one price buys.' }),
    case: words.priceCase.nullable().meta({ description: 'When this price holds.' }),
  }),
);

export const amount = component(
  'Amount',
  'How much can be moved or shared; null means not stated.',
  z.strictObject({
    min: quantity.nullable(),
    max: quantity.nullable().meta({ description: 'At most this much at a time.' }),
    step: quantity.nullable(),
    day: quantity.nullable().meta({ description: 'At most this much in a day.' }),
    month: quantity.nullable().meta({ description: 'At most this much in a month.' }),
  }),
);

export const lifetime = component(
  'Lifetime',
  'How long data stays usable: a named end, or a duration from the day it was received; one of the two is null.',
  z.strictObject({ end: words.lifetime.nullable(), duration: quantity.nullable() }),
);

export const plans = component(
  'Plans',
  'Which plans something holds for, by their names: only these, or all but these. Both empty: not stated.',
  z.strictObject({ only: z.array(z.string()), not: z.array(z.string()) }),
);

export const source = component(
  'Source',
  'A page that was read and carries a statement.',
  z.strictObject({
    id,
    title: z.string(),
    url,
    publisher: words.publisher,
    language: z.string().meta({ description: 'BCP 47 tag of the page’s language.' }),
    dated: partialDate.nullable().meta({ description: 'The page’s own date; null: it shows none.' }),
    read: day.meta({ description: 'The day on which we read it.' }),
    copy: words.copy,
    archive: url.nullable().meta({ description: 'A stored copy, where we know one.' }),
  }),
);
export type PublishedSource = z.infer<typeof source>;
