import { z } from 'zod';
import { lifetimes, priceCases, pricePeriods } from './vocabulary.ts';
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

/** A schema for text that `read` understands; the parsed value replaces the text. */
function quantity<T>(read: (text: string) => T | undefined, error: string, hint: string, examples: string[]) {
  return z
    .string()
    .transform((text, context) => {
      const value = read(text);
      if (value !== undefined) return value;
      context.addIssue({ code: 'custom', message: wording(error, hint), input: text });
      return z.NEVER;
    })
    .meta({ description: hint, examples });
}

export const dataSize = quantity(
  readSize,
  'is no amount of data',
  'write a number, a space and KB, MB, GB or TB, such as 0.5 GB',
  ['0.5 GB'],
);
export const money = quantity(
  readMoney,
  'is no price',
  'write a number, a space and an ISO 4217 code, such as 550 JPY; 0 JPY means free',
  ['550 JPY'],
);
export const speed = quantity(
  readSpeed,
  'is no speed',
  'write a number, a space and kbps, Mbps or Gbps, such as 128 kbps',
  ['128 kbps'],
);
/** How much is passed on or shared: data for most features, money where only credit moves. */
export const sizeOrMoney = quantity<DataSize | Money>(
  (text) => readSize(text) ?? readMoney(text),
  'is no amount',
  'write data such as 0.5 GB, or credit such as 300 RUB',
  ['0.5 GB', '300 RUB'],
);
/** How long data stays usable: a named end, or a duration from the day it was received. */
export const lifetime = quantity<(typeof lifetimes)[number] | Duration>(
  (text) => lifetimes.find((word) => word === text) ?? readDuration(text),
  'is no lifetime',
  `write ${lifetimes.join(', ')}, or a duration such as 62 days`,
  ['next-month-end', '62 days'],
);

/** A whole number from one up. Front matter holds only text, so it is read from digits. */
export const count = quantity(
  (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined),
  'is no number',
  'write a whole number from 1 to 9999',
  ['6'],
);

/** One price: what is paid, for what, how often and when it holds. */
export const price = z.strictObject({
  pay: money,
  per: z.enum(pricePeriods).optional().meta({ description: 'What one price covers; absent = paid once.' }),
  get: dataSize.optional().meta({ description: 'The data one price buys.' }),
  if: z.enum(priceCases).optional().meta({ description: 'When this price holds.' }),
});
export type Price = z.output<typeof price>;

/** How much can be moved or shared: at least, at most, in steps of, in a day, in a month. */
export const amount = z
  .strictObject({
    min: sizeOrMoney.optional(),
    max: sizeOrMoney.optional(),
    step: sizeOrMoney.optional(),
    day: sizeOrMoney.optional(),
    month: sizeOrMoney.optional(),
  })
  .refine((value) => Object.keys(value).length > 0, { error: 'holds no amount' });
export type Amount = z.output<typeof amount>;
