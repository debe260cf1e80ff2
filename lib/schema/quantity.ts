import { z } from 'zod';
import { lifetimes, priceCases, pricePeriods } from './vocabulary.ts';
import { meaningsOf, word } from './word.ts';
import { wording } from './wording.ts';

/** An amount of data. 1 GB is 1000 MB, as operators count. */
export type DataSize = { readonly kind: 'data'; readonly value: number; readonly unit: DataUnit };
export type DataUnit = 'KB' | 'MB' | 'GB' | 'TB';
/** A price or credit. `currency` is an ISO 4217 code. */
export type Money = { readonly kind: 'money'; readonly value: number; readonly currency: string };
/** A speed, mostly what is left after an allowance is used up. */
export type Speed = {
  readonly kind: 'speed';
  readonly value: number;
  readonly unit: 'kbps' | 'Mbps' | 'Gbps';
};
export type Duration = { readonly kind: 'duration'; readonly value: number; readonly unit: DurationUnit };
export type DurationUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const number = String.raw`(\d+(?:\.\d+)?)`;
const sizePattern = new RegExp(`^${number} (KB|MB|GB|TB)$`);
const moneyPattern = new RegExp(`^${number} ([A-Z]{3})$`);
const speedPattern = new RegExp(`^${number} (kbps|Mbps|Gbps)$`);
const durationPattern = /^([1-9]\d*) (minute|hour|day|week|month|year)s?$/;
const countPattern = /^[1-9]\d{0,3}$/;
const currencies = new Set(Intl.supportedValuesOf('currency'));

function readSize(text: string): DataSize | undefined {
  const match = sizePattern.exec(text);
  return match ? { kind: 'data', value: Number(match[1]), unit: match[2] as DataUnit } : undefined;
}

function readMoney(text: string): Money | undefined {
  const [, value, currency] = moneyPattern.exec(text) ?? [];
  return value !== undefined && currency !== undefined && currencies.has(currency)
    ? { kind: 'money', value: Number(value), currency }
    : undefined;
}

function readSpeed(text: string): Speed | undefined {
  const match = speedPattern.exec(text);
  return match ? { kind: 'speed', value: Number(match[1]), unit: match[2] as Speed['unit'] } : undefined;
}

function readDuration(text: string): Duration | undefined {
  const match = durationPattern.exec(text);
  return match ? { kind: 'duration', value: Number(match[1]), unit: match[2] as DurationUnit } : undefined;
}

/** How a quantity is told to an editor. */
type Teaching = {
  /** What sort of thing it is: "amount of data". */
  readonly title: string;
  readonly error: string;
  readonly hint: string;
  readonly examples: readonly string[];
  /** Matches the same texts as `read`, as exactly as a pattern can. */
  readonly pattern: string;
};

/** A schema for text that `read` understands; the parsed value replaces the text. */
function quantity<T>(
  read: (text: string) => T | undefined,
  { title, error, hint, examples, pattern }: Teaching,
) {
  return z
    .string()
    .transform((text, context) => {
      const value = read(text);
      if (value !== undefined) return value;
      context.addIssue({ code: 'custom', message: wording(error, hint), input: text });
      return z.NEVER;
    })
    .meta({
      title,
      description: hint,
      examples: [...examples],
      pattern,
      patternErrorMessage: hint,
    });
}

const moneyWithCurrency = String.raw`^\d+(?:\.\d+)? (?:${[...currencies].join('|')})$`;

export const dataSize = quantity(readSize, {
  title: 'amount of data',
  error: 'is no amount of data',
  hint: 'write a number, a space and KB, MB, GB or TB, such as 0.5 GB',
  examples: ['0.5 GB'],
  pattern: sizePattern.source,
});
export const money = quantity(readMoney, {
  title: 'price',
  error: 'is no price',
  hint: 'write a number, a space and an ISO 4217 code, such as 550 JPY; 0 JPY means free',
  examples: ['550 JPY', '0 JPY'],
  pattern: moneyWithCurrency,
});
export const speed = quantity(readSpeed, {
  title: 'speed',
  error: 'is no speed',
  hint: 'write a number, a space and kbps, Mbps or Gbps, such as 128 kbps',
  examples: ['128 kbps'],
  pattern: speedPattern.source,
});
/** How much is passed on or shared: data for most features, money where only credit moves. */
export const sizeOrMoney = quantity<DataSize | Money>((text) => readSize(text) ?? readMoney(text), {
  title: 'amount of data or credit',
  error: 'is no amount',
  hint: 'write data such as 0.5 GB, or credit such as 300 RUB',
  examples: ['0.5 GB', '300 RUB'],
  pattern: `${sizePattern.source}|${moneyWithCurrency}`,
});
/** How long data stays usable: a named end, or a duration from the day it was received. */
export const lifetime = quantity<(typeof lifetimes)[number] | Duration>(
  (text) => lifetimes.find((one) => one === text) ?? readDuration(text),
  {
    title: 'word or duration',
    error: 'is no lifetime',
    hint: `write ${lifetimes.join(', ')}, or a duration such as 62 days`,
    examples: [...lifetimes, '62 days'],
    pattern: `^(?:${lifetimes.join('|')})$|${durationPattern.source}`,
  },
).meta({ vocabulary: 'lifetime', words: lifetimes, wordDescriptions: meaningsOf('lifetime', lifetimes) });

/** A whole number from one up. Front matter holds only text, so it is read from digits. */
export const count = quantity((text) => (countPattern.test(text) ? Number(text) : undefined), {
  title: 'whole number',
  error: 'is no number',
  hint: 'write a whole number from 1 to 9999',
  examples: ['6'],
  pattern: countPattern.source,
}).meta({ minimum: 1, maximum: 9999 });

/** One price: what is paid, for what, how often and when it holds. */
export const price = z.strictObject({
  pay: money.meta({ description: 'What is paid.' }),
  per: word('period', pricePeriods)
    .optional()
    .meta({ description: 'What one price covers; absent means that it is paid once.' }),
  get: dataSize.optional().meta({ description: 'The data one price buys.' }),
  if: word('priceCase', priceCases).optional().meta({ description: 'When this price holds.' }),
});
export type Price = z.output<typeof price>;

/** How much can be moved or shared: at least, at most, in steps of, in a day, in a month. */
export const amount = z
  .strictObject({
    min: sizeOrMoney.optional().meta({ description: 'At least this much.' }),
    max: sizeOrMoney.optional().meta({ description: 'At most this much at a time.' }),
    step: sizeOrMoney.optional().meta({ description: 'In steps of this much.' }),
    day: sizeOrMoney.optional().meta({ description: 'At most this much in a day.' }),
    month: sizeOrMoney.optional().meta({ description: 'At most this much in a month.' }),
  })
  .refine((value) => Object.keys(value).length > 0, { error: 'holds no amount' })
  .meta({ description: 'How much can be moved or shared.', minProperties: 1 });
export type Amount = z.output<typeof amount>;
