import { describe, expect, test } from 'vitest';
import type { LocaleSlug } from '#lib/i18n/locales.ts';
import { formatFor, pageFormat } from '#lib/i18n/format.ts';
import type { Price } from '#lib/schema/quantity.ts';
import { amount, dataSize, lifetime, money, price, speed } from '#lib/schema/quantity.ts';

/** Rows of a table: what a file says, then how English and Chinese say it. */
type Row = readonly [written: string, english: string, chinese: string];

const inBoth = (rows: readonly Row[]) =>
  rows.flatMap(([written, english, chinese]) => [
    { written, slug: 'en', said: english } as const,
    { written, slug: 'zh-hans', said: chinese } as const,
  ]) satisfies readonly { written: string; slug: LocaleSlug; said: string }[];

describe('a date is as exact as it is known', () => {
  test.for(
    inBoth([
      ['2026', '2026', '2026年'],
      ['2026-10', 'October 2026', '2026年10月'],
      ['2026-11-20', '20 November 2026', '2026年11月20日'],
      ['2026-01-01', '1 January 2026', '2026年1月1日'],
      ['2024-02-29', '29 February 2024', '2024年2月29日'],
    ]),
  )('$written is "$said" ($slug)', ({ written, slug, said }) => {
    expect(formatFor(slug).date(written)).toBe(said);
  });
});

describe('a short date shortens the month and invents nothing', () => {
  test.for(
    inBoth([
      ['2026', '2026', '2026年'],
      ['2026-10', 'Oct 2026', '2026年10月'],
      ['2026-11-20', '20 Nov 2026', '2026年11月20日'],
    ]),
  )('$written is "$said" ($slug)', ({ written, slug, said }) => {
    expect(formatFor(slug).shortDate(written)).toBe(said);
  });
});

describe('money is a number and the name of the currency', () => {
  test.for(
    inBoth([
      ['550 JPY', '550 Japanese yen', '550 日元'],
      ['1000 JPY', '1,000 Japanese yen', '1,000 日元'],
      ['1 CHF', '1 Swiss franc', '1 瑞士法郎'],
      ['10 CHF', '10 Swiss francs', '10 瑞士法郎'],
      ['9.99 CHF', '9.99 Swiss francs', '9.99 瑞士法郎'],
      ['10.5 CAD', '10.50 Canadian dollars', '10.50 加拿大元'],
      ['300 RUB', '300 Russian roubles', '300 俄罗斯卢布'],
      ['18 HKD', '18 Hong Kong dollars', '18 港元'],
      ['0 JPY', '0 Japanese yen', '0 日元'],
    ]),
  )('$written is "$said" ($slug)', ({ written, slug, said }) => {
    expect(formatFor(slug).money(money.parse(written))).toBe(said);
  });
});

describe('a price says what is paid, for what, and when it holds', () => {
  const prices: readonly (readonly [written: object, english: string, chinese: string])[] = [
    [{ pay: '550 JPY' }, '550 Japanese yen', '550 日元'],
    [{ pay: '550 JPY', per: 'month' }, '550 Japanese yen a month', '每月 550 日元'],
    [{ pay: '5 CHF', per: '24 hours' }, '5 Swiss francs for 24 hours', '每 24 小时 5 瑞士法郎'],
    [{ pay: '550 JPY', get: '0.5 GB' }, '550 Japanese yen for 0.5 GB', '550 日元（含 0.5 GB）'],
    [{ pay: '550 JPY', if: 'shop' }, '550 Japanese yen (in a shop)', '550 日元（门店办理）'],
    [
      { pay: '9.95 CHF', per: 'month', get: '1 GB', if: 'online' },
      '9.95 Swiss francs a month for 1 GB (online)',
      '每月 9.95 瑞士法郎（含 1 GB）（线上办理）',
    ],
    [{ pay: '0 JPY' }, 'free', '免费'],
    [{ pay: '0 JPY', per: 'month' }, 'free', '免费'],
    [{ pay: '0 JPY', per: 'month', if: 'first-time' }, 'free (the first time)', '免费（首次）'],
  ];

  test.for(
    prices.flatMap(([written, english, chinese]) => [
      { entry: price.parse(written), slug: 'en', said: english } as const,
      { entry: price.parse(written), slug: 'zh-hans', said: chinese } as const,
    ]) satisfies readonly { entry: Price; slug: LocaleSlug; said: string }[],
  )('"$said" ($slug)', ({ entry, slug, said }) => {
    expect(formatFor(slug).price(entry)).toBe(said);
  });
});

describe('an amount of data and a speed keep their unit', () => {
  test.for(
    inBoth([
      ['0.5 GB', '0.5 GB', '0.5 GB'],
      ['9990 MB', '9,990 MB', '9,990 MB'],
      ['1 TB', '1 TB', '1 TB'],
    ]),
  )('$written is "$said" ($slug)', ({ written, slug, said }) => {
    expect(formatFor(slug).size(dataSize.parse(written))).toBe(said);
  });

  test.for(
    inBoth([
      ['128 kbps', '128 kbps', '128 kbps'],
      ['1.5 Mbps', '1.5 Mbps', '1.5 Mbps'],
    ]),
  )('$written is "$said" ($slug)', ({ written, slug, said }) => {
    expect(formatFor(slug).speed(speed.parse(written))).toBe(said);
  });
});

describe('a lifetime is a named end or a number of units', () => {
  test.for(
    inBoth([
      ['month-end', 'until the end of the month', '当月底'],
      ['unchanged', 'as long as it would have lasted anyway', '与原有效期相同'],
      ['1 day', '1 day', '1 天'],
      ['62 days', '62 days', '62 天'],
      ['24 hours', '24 hours', '24 小时'],
      ['3 months', '3 months', '3 个月'],
    ]),
  )('$written is "$said" ($slug)', ({ written, slug, said }) => {
    expect(formatFor(slug).lifetime(lifetime.parse(written))).toBe(said);
  });
});

describe('how much can be moved', () => {
  test('names each limit that is known, smallest first', () => {
    const limits = amount.parse({ month: '1 GB', step: '10 MB', max: '9990 MB', min: '10 MB' });
    expect(formatFor('en').amount(limits)).toBe(
      'at least 10 MB, at most 9,990 MB, in steps of 10 MB, 1 GB a month',
    );
    expect(formatFor('zh-hans').amount(limits)).toBe('至少 10 MB、最多 9,990 MB、以 10 MB 为单位、每月 1 GB');
  });

  test('says nothing of limits that are not known', () => {
    expect(formatFor('en').amount(amount.parse({ max: '1 GB' }))).toBe('at most 1 GB');
  });

  test('may be credit', () => {
    const limits = amount.parse({ day: '300 RUB' });
    expect(formatFor('en').amount(limits)).toBe('300 Russian roubles a day');
    expect(formatFor('zh-hans').amount(limits)).toBe('每天 300 俄罗斯卢布');
  });
});

describe('a place has its name in each language', () => {
  test.for(
    inBoth([
      ['JP', 'Japan', '日本'],
      ['HK', 'Hong Kong', '香港'],
      ['MO', 'Macao', '澳门'],
      ['EU', 'European Union', '欧盟'],
      ['GB', 'UK', '英国'],
    ]),
  )('$written is "$said" ($slug)', ({ written, slug, said }) => {
    expect(formatFor(slug).place(written)).toBe(said);
  });
});

describe('a name in several languages', () => {
  const names = { en: 'Japan', 'zh-Hans': '日本', ja: 'にほん' };

  test('is said in the language of the page', () => {
    expect(formatFor('en').nameOf(names, 'japan')).toBe('Japan');
    expect(formatFor('zh-hans').nameOf(names, 'japan')).toBe('日本');
  });

  test('is the general one where the language has none of its own', () => {
    expect(formatFor('zh-hans').nameOf({ ja: 'エーユー' }, 'au')).toBe('au');
    expect(formatFor('en').nameOf(undefined, 'mineo')).toBe('mineo');
  });
});

describe('a list', () => {
  test('joins what holds together', () => {
    expect(formatFor('en').list(['au', 'povo', 'mineo'])).toBe('au, povo and mineo');
    expect(formatFor('zh-hans').list(['中国移动', '中国联通', '电讯'])).toBe('中国移动、中国联通和电讯');
  });

  test('offers what one may choose from', () => {
    expect(formatFor('en').either(['au', 'povo', 'mineo'])).toBe('au, povo or mineo');
    expect(formatFor('zh-hans').either(['中国移动', '中国联通', '电讯'])).toBe('中国移动、中国联通或电讯');
  });

  test('of one thing is that thing', () => {
    expect(formatFor('en').list(['au'])).toBe('au');
  });

  test('of terms stands side by side', () => {
    expect(formatFor('en').terms(['family only', 'some plans'])).toBe('family only, some plans');
    expect(formatFor('zh-hans').terms(['限家人', '部分套餐'])).toBe('限家人、部分套餐');
  });
});

describe('the language of a page', () => {
  test.for(['en', 'zh-hans'])('is that of its address: %s', (slug) => {
    expect(pageFormat(slug).locale.slug).toBe(slug);
  });

  test('is English for an address of no language', () => {
    expect(pageFormat('fr').locale.slug).toBe('en');
  });
});
