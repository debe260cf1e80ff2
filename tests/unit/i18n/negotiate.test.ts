import { describe, expect, test } from 'vitest';
import { negotiateLocale } from '#lib/i18n/negotiate.ts';

const slugFor = (header: string | null) => negotiateLocale(header).slug;

describe('a reader who asks for Chinese', () => {
  test.for(['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-CN', 'ZH-cn'])(
    'with %s gets the simplified pages',
    (header) => {
      expect(slugFor(header)).toBe('zh-hans');
    },
  );

  test.for(['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-HK'])(
    'with %s gets the simplified pages while there are no traditional ones',
    (header) => {
      expect(slugFor(header)).toBe('zh-hans');
    },
  );
});

describe('a reader who asks for English', () => {
  test.for(['en', 'en-US', 'en-GB', 'en-AU', 'en-IN'])('with %s gets the English pages', (header) => {
    expect(slugFor(header)).toBe('en');
  });
});

describe('a reader who asks for several languages', () => {
  test.for([
    ['fr, zh;q=0.8, en;q=0.5', 'zh-hans'],
    ['en;q=0.2, zh-CN;q=0.9', 'zh-hans'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-hans'],
    ['de-CH, en;q=0.1, zh;q=0.05', 'en'],
    ['en;q=0.9, zh-TW;q=0.9', 'en'],
    ['zh-TW;q=0.9, en;q=0.9', 'zh-hans'],
    ['*, zh', 'zh-hans'],
    ['zh, *;q=0.5', 'zh-hans'],
  ] as const)('with "%s" gets %s', ([header, slug]) => {
    expect(slugFor(header)).toBe(slug);
  });

  test.for(['zh;q=0', 'zh;q=0, en'])('with "%s" is not given the language that they refuse', (header) => {
    expect(slugFor(header)).toBe('en');
  });
});

describe('a reader whose language the site does not have', () => {
  test.for(['fr', 'fr-CA', 'ja', 'ru-RU, ru;q=0.9', 'de-CH'])('with %s gets English', (header) => {
    expect(slugFor(header)).toBe('en');
  });
});

describe('a header that says nothing', () => {
  test('is no header at all: English', () => {
    expect(slugFor(null)).toBe('en');
  });

  test.for(['', '   ', '*', '*;q=0.5', ',', ',,,'])('is "%s": English', (header) => {
    expect(slugFor(header)).toBe('en');
  });
});

describe('a broken header', () => {
  test.for([';;;', 'q=1', 'zh_CN', 'zh-', 'en-', '💥', '\u0000', 'x-private', 'zh;q=abc', '../../etc'])(
    'such as %j leads to English',
    (header) => {
      expect(slugFor(header)).toBe('en');
    },
  );

  test('does not spoil the languages beside it', () => {
    expect(slugFor('zh_CN, 💥, zh-TW;q=0.5')).toBe('zh-hans');
  });
});

describe('a very long header', () => {
  test('is read to its end', () => {
    expect(slugFor(`${'fr,'.repeat(3000)}zh-CN`)).toBe('zh-hans');
  });

  test('of one endless word leads to English', () => {
    expect(slugFor('a'.repeat(16_000))).toBe('en');
  });

  test('of thousands of unknown languages leads to English', () => {
    const languages = Array.from({ length: 2000 }, (_, index) => `fr-x-${String(1000 + index)};q=0.9`);
    expect(slugFor(languages.join(','))).toBe('en');
  });
});
