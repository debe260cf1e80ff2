import { describe, expect, test } from 'vitest';
import { english, localeBySlug, locales, translatedLocales } from '#lib/i18n/locales.ts';

describe('the languages of the site', () => {
  test('are English, which content is written in, and its translations', () => {
    expect(locales).toEqual([english, ...translatedLocales]);
  });

  test('have different slugs, tags and names', () => {
    for (const key of ['slug', 'tag', 'label'] as const) {
      expect(new Set(locales.map((locale) => locale[key])).size).toBe(locales.length);
    }
  });

  test('serve each reader’s tag once', () => {
    const served = locales.flatMap(({ serves }) => [...serves]);
    expect(new Set(served).size).toBe(served.length);
  });
});

describe.for(locales)('$label', ({ slug, tag, formats, serves }) => {
  test('has its tag in lower case in addresses', () => {
    expect(slug).toBe(tag.toLowerCase());
  });

  test('has tags in the form that browsers send', () => {
    expect(Intl.getCanonicalLocales([tag, formats, ...serves])).toEqual([
      ...new Set<string>([tag, formats, ...serves]),
    ]);
  });

  test('serves its own tag', () => {
    expect(serves).toContain(tag);
  });

  test('has dates, numbers and names of regions in this runtime', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(formats)).toEqual([formats]);
    expect(Intl.NumberFormat.supportedLocalesOf(formats)).toEqual([formats]);
    expect(Intl.ListFormat.supportedLocalesOf(formats)).toEqual([formats]);
    expect(Intl.DisplayNames.supportedLocalesOf(formats)).toEqual([formats]);
  });

  test('is found by its slug', () => {
    expect(localeBySlug(slug)?.tag).toBe(tag);
  });
});

describe('a slug', () => {
  test.for(['', 'fr', 'EN', 'zh-Hans', 'zh', 'en/', '__proto__', 'constructor'])(
    'that is "%s" is no language of the site',
    (slug) => {
      expect(localeBySlug(slug)).toBeUndefined();
    },
  );
});
