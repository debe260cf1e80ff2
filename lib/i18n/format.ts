import type { Amount, DataSize, Duration, Money, Price, Speed } from '../schema/quantity.ts';
import type { Feature } from '../schema/feature.ts';
import type { Names } from '../schema/text.ts';
import type { Locale, LocaleSlug } from './locales.ts';
import { english, localeBySlug } from './locales.ts';
import type { Translator } from './translator.ts';
import { translatorFor } from './translator.ts';

/** Everything that one language needs to say numbers, dates, places and names. */
export type Format = {
  readonly locale: Locale & { readonly slug: LocaleSlug };
  readonly t: Translator;
  /** A date as exact as it is: a year, a month or a day. */
  readonly date: (date: string) => string;
  /** The same with a short month, for places with little room. */
  readonly shortDate: (date: string) => string;
  /** "a, b and c": things that hold together. */
  readonly list: (items: readonly string[]) => string;
  /** "a, b or c": things of which one is meant. */
  readonly either: (items: readonly string[]) => string;
  /** "a, b, c": terms side by side. */
  readonly terms: (items: readonly string[]) => string;
  readonly number: (value: number) => string;
  readonly size: (size: DataSize) => string;
  readonly money: (money: Money) => string;
  readonly speed: (speed: Speed) => string;
  readonly lifetime: (lifetime: NonNullable<Feature['lasts']>) => string;
  readonly price: (price: Price) => string;
  readonly amount: (amount: Amount) => string;
  /** A country or region by its ISO 3166-1 code. */
  readonly place: (code: string) => string;
  /** The name in this language out of several, else the given one. */
  readonly nameOf: (names: Names | undefined, otherwise: string) => string;
};

const known = new Map<LocaleSlug, Format>();

/** The formats of a language. */
export function formatFor(slug: LocaleSlug): Format {
  const format = known.get(slug) ?? createFormat(slug);
  known.set(slug, format);
  return format;
}

/** The formats for a page's `locale` parameter. Pages exist only for known locales; anything else would be English. */
export function pageFormat(locale: string): Format {
  return formatFor((localeBySlug(locale) ?? english).slug);
}

const datePrecision = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

function createFormat(slug: LocaleSlug): Format {
  const locale = localeBySlug(slug) ?? english;
  const { tag, formats: region } = locale;
  const t = translatorFor(slug);
  const lists = new Intl.ListFormat(region, { type: 'conjunction' });
  const choices = new Intl.ListFormat(region, { type: 'disjunction' });
  const numbers = new Intl.NumberFormat(region);
  const regions = new Intl.DisplayNames(region, { type: 'region', style: 'short' });

  const number = (value: number) => numbers.format(value);
  const size = ({ value, unit }: DataSize) => `${number(value)} ${unit}`;
  const currencies = createOnce(
    (currency: string) =>
      new Intl.NumberFormat(region, {
        style: 'currency',
        currency,
        currencyDisplay: 'name',
        trailingZeroDisplay: 'stripIfInteger',
      }),
  );
  const money = ({ value, currency }: Money) =>
    currencies(currency)
      .format(value)
      // Chinese currency names follow their number directly; a thin line of text reads better with a space.
      .replace(/(\d)(?=\p{Script=Han})/u, '$1 ');
  const quantity = (value: DataSize | Money) => (value.kind === 'data' ? size(value) : money(value));
  const duration = ({ value, unit }: Duration) => t(`duration.${unit}`, { count: value });
  const price = (entry: Price) => {
    const paid = entry.pay.value === 0 ? t('price.free') : money(entry.pay);
    const timed =
      entry.per && entry.pay.value !== 0
        ? t('price.per', { money: paid, period: t(`period.${entry.per}`) })
        : paid;
    const full = entry.get ? t('price.get', { price: timed, quantity: size(entry.get) }) : timed;
    return entry.if ? t('price.case', { price: full, when: t(`priceCase.${entry.if}`) }) : full;
  };
  const datesBy = (shorter: Intl.DateTimeFormatOptions) =>
    createOnce((length: keyof typeof datePrecision) => {
      const options = length > 4 ? { ...datePrecision[length], ...shorter } : datePrecision[length];
      return new Intl.DateTimeFormat(region, { ...options, timeZone: 'UTC' });
    });
  const [long, short] = [datesBy({}), datesBy({ month: 'short' })];
  const dated = (formats: typeof long, date: string) =>
    formats(date.length as keyof typeof datePrecision).format(new Date(date));
  const amounts = ['min', 'max', 'step', 'day', 'month'] as const;
  return {
    locale,
    t,
    date: (date) => dated(long, date),
    shortDate: (date) => dated(short, date),
    list: (items) => lists.format(items),
    either: (items) => choices.format(items),
    terms: (items) => items.join(t('site.comma')),
    number,
    size,
    money,
    speed: ({ value, unit }) => `${number(value)} ${unit}`,
    lifetime: (lifetime) => (typeof lifetime === 'string' ? t(`lifetime.${lifetime}`) : duration(lifetime)),
    price,
    amount: (amount) =>
      amounts
        .flatMap((key) => {
          const value = amount[key];
          return value ? [t(`amount.${key}`, { quantity: quantity(value) })] : [];
        })
        .join(t('site.comma')),
    place: (code) => regions.of(code) ?? code,
    nameOf: (names, otherwise) => names?.[tag] ?? names?.[slug] ?? otherwise,
  };
}

/** Formats by what they depend on, each made when it is first needed: making one takes longer than many uses of it. */
function createOnce<Key, Value>(create: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? create(key);
    made.set(key, value);
    return value;
  };
}
