import { describe, expect, test } from 'vitest';
import { count, dataSize, lifetime, money, sizeOrMoney, speed } from '#lib/schema/quantity.ts';
import { lifetimes } from '#lib/schema/vocabulary.ts';

describe('an amount of data', () => {
  test.for([
    ['512 KB', 512, 'KB'],
    ['0.5 GB', 0.5, 'GB'],
    ['10 MB', 10, 'MB'],
    ['1 TB', 1, 'TB'],
    ['0 GB', 0, 'GB'],
  ] as const)('is read from "%s"', ([text, value, unit]) => {
    expect(dataSize.parse(text)).toEqual({ kind: 'data', value, unit });
  });

  test.for([
    '1GB',
    '1  GB',
    '1 gb',
    '1 Gb',
    '1 GiB',
    '.5 GB',
    '1. GB',
    '1,5 GB',
    '1 000 MB',
    '-1 GB',
    '1e3 MB',
    'GB',
    '1',
    '',
  ])('is not read from "%s"', (text) => {
    expect(dataSize.safeParse(text).success).toBe(false);
  });
});

describe('a price', () => {
  test.for([
    ['550 JPY', 550, 'JPY'],
    ['0 JPY', 0, 'JPY'],
    ['9.99 CHF', 9.99, 'CHF'],
  ] as const)('is read from "%s"', ([text, value, currency]) => {
    expect(money.parse(text)).toEqual({ kind: 'money', value, currency });
  });

  test.for(['550', '550 yen', '550 YEN', '¥550', '550 jpy', 'JPY 550', '550JPY', '-5 EUR', '5 GB'])(
    'is not read from "%s"',
    (text) => {
      expect(money.safeParse(text).success).toBe(false);
    },
  );
});

describe('a speed', () => {
  test.for([
    ['128 kbps', 128, 'kbps'],
    ['1.5 Mbps', 1.5, 'Mbps'],
    ['1 Gbps', 1, 'Gbps'],
  ] as const)('is read from "%s"', ([text, value, unit]) => {
    expect(speed.parse(text)).toEqual({ kind: 'speed', value, unit });
  });

  test.for(['128 Kbps', '128 kb/s', '128 kbit/s', '128kbps', '128 KB'])('is not read from "%s"', (text) => {
    expect(speed.safeParse(text).success).toBe(false);
  });
});

describe('what is passed on', () => {
  test('is data or, where only credit moves, money', () => {
    expect(sizeOrMoney.parse('100 MB')).toEqual({ kind: 'data', value: 100, unit: 'MB' });
    expect(sizeOrMoney.parse('300 RUB')).toEqual({ kind: 'money', value: 300, currency: 'RUB' });
  });

  test('is nothing else', () => {
    expect(sizeOrMoney.safeParse('128 kbps').success).toBe(false);
  });
});

describe('a lifetime', () => {
  test.for(lifetimes)('is the word "%s"', (word) => {
    expect(lifetime.parse(word)).toBe(word);
  });

  test.for([
    ['62 days', 62, 'day'],
    ['1 day', 1, 'day'],
    ['90 minutes', 90, 'minute'],
    ['24 hours', 24, 'hour'],
    ['2 weeks', 2, 'week'],
    ['3 months', 3, 'month'],
    ['1 year', 1, 'year'],
  ] as const)('is the duration "%s"', ([text, value, unit]) => {
    expect(lifetime.parse(text)).toEqual({ kind: 'duration', value, unit });
  });

  test.for(['0 days', '1.5 days', '062 days', '62days', '62', 'days', 'forever', 'month end'])(
    'is not "%s"',
    (text) => {
      expect(lifetime.safeParse(text).success).toBe(false);
    },
  );
});

describe('a count', () => {
  test.for([
    ['1', 1],
    ['6', 6],
    ['9999', 9999],
  ] as const)('is read from "%s"', ([text, value]) => {
    expect(count.parse(text)).toBe(value);
  });

  test.for(['0', '-1', '1.5', '01', '10000', 'six', ''])('is not read from "%s"', (text) => {
    expect(count.safeParse(text).success).toBe(false);
  });
});
