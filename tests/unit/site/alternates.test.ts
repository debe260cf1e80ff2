import { describe, expect, test } from 'vitest';
import { buildCatalogue, findCountry } from '#lib/catalogue/catalogue.ts';
import type { CountryEntry } from '#lib/catalogue/catalogue.ts';
import type { TranslationDocument } from '#lib/content/document.ts';
import { alternatesFor, alternatesOfEnglish, placeOfTool, isTranslated } from '#lib/site/alternates.ts';
import { siteConfig } from '#lib/site/config.ts';
import { countryDocument, translationDocument } from '#tests/unit/build.ts';

const route = { to: 'country', country: 'japan' } as const;
const address = (locale: string) => `${siteConfig.address}/${locale}/japan`;

const note = 'Together, this is the simplest way.';
const prose = 'Every line is registered to a person.';
const japan = {
  ...countryDocument('japan', { ways: { hotspot: { note } } }),
  body: prose,
};

/** Japan with a translation into Chinese, or without one. */
function country(translation?: TranslationDocument): CountryEntry {
  const catalogue = buildCatalogue(translation ? [japan, translation] : [japan]);
  const found = findCountry(catalogue, 'japan');
  if (!found) throw new Error('The catalogue lost Japan.');
  return found;
}

const chinese = (english: { note: string; prose: string }) =>
  translationDocument(
    japan.file,
    { 'ways.hotspot.note': { english: english.note, text: '人在一起时，开热点最简单。' } },
    { english: english.prose, text: '号码都要登记到个人名下。' },
  );

const complete = country(chinese({ note, prose }));
const incomplete = [
  ['has no translation', country()],
  ['has a text that translates an earlier wording', country(chinese({ note: 'Simplest.', prose }))],
  [
    'has prose that translates an earlier wording',
    country(chinese({ note, prose: 'Lines are registered.' })),
  ],
  [
    'has only its prose translated',
    country(translationDocument(japan.file, {}, { english: prose, text: '…' })),
  ],
  [
    'has only its texts translated',
    country(translationDocument(japan.file, { 'ways.hotspot.note': { english: note, text: '…' } })),
  ],
] as const;

describe('an entry with all its texts translated from their present wording', () => {
  test('is translated', () => {
    expect(isTranslated(complete, 'zh-hans')).toBe(true);
  });

  test('without prose needs no prose', () => {
    const short = buildCatalogue([
      { ...japan, body: '' },
      translationDocument(japan.file, { 'ways.hotspot.note': { english: note, text: '…' } }),
    ]);
    expect(short.countries.map((entry) => isTranslated(entry, 'zh-hans'))).toEqual([true]);
  });
});

describe.for(incomplete)('an entry that %s', ([, entry]) => {
  test('is not translated', () => {
    expect(isTranslated(entry, 'zh-hans')).toBe(false);
  });

  test('is always there in English', () => {
    expect(isTranslated(entry, 'en')).toBe(true);
  });

  test('is not announced in Chinese: its Chinese page points to the English one', () => {
    expect(alternatesFor('zh-hans', route, [entry])).toEqual({
      canonical: address('en'),
      languages: {},
      translated: false,
      indexed: false,
      twin: `${address('zh-hans')}.md`,
    });
  });

  test('is announced in English alone by its English page', () => {
    expect(alternatesFor('en', route, [entry])).toEqual({
      canonical: address('en'),
      languages: { en: address('en'), 'x-default': address('en') },
      translated: true,
      indexed: true,
      twin: `${address('en')}.md`,
    });
  });
});

describe('a translated page', () => {
  test.for(['en', 'zh-hans'])(
    'names every language, itself included, and English by default: %s',
    (locale) => {
      expect(alternatesFor(locale, route, [complete])).toEqual({
        canonical: address(locale),
        languages: { en: address('en'), 'zh-Hans': address('zh-hans'), 'x-default': address('en') },
        translated: true,
        indexed: true,
        twin: `${address(locale)}.md`,
      });
    },
  );
});

describe('a page of several entries', () => {
  test('is translated only when all of them are', () => {
    expect(alternatesFor('zh-hans', route, [complete, country()]).indexed).toBe(false);
    expect(alternatesFor('zh-hans', route, [complete, complete]).indexed).toBe(true);
  });
});

describe('a page of the interface alone', () => {
  test('is there in every language', () => {
    expect(alternatesFor('zh-hans', { to: 'home' })).toEqual({
      canonical: `${siteConfig.address}/zh-hans`,
      languages: {
        en: `${siteConfig.address}/en`,
        'zh-Hans': `${siteConfig.address}/zh-hans`,
        'x-default': `${siteConfig.address}/en`,
      },
      translated: true,
      indexed: true,
      twin: `${siteConfig.address}/zh-hans.md`,
    });
  });
});

describe('a page whose text is English in every language', () => {
  test('is for search engines only under its English address', () => {
    expect(alternatesOfEnglish('en', { to: 'fields' })).toEqual({
      canonical: `${siteConfig.address}/en/about/fields`,
      languages: {
        en: `${siteConfig.address}/en/about/fields`,
        'x-default': `${siteConfig.address}/en/about/fields`,
      },
      translated: true,
      indexed: true,
      twin: `${siteConfig.address}/en/about/fields.md`,
    });
    expect(alternatesOfEnglish('zh-hans', { to: 'fields' })).toEqual({
      canonical: `${siteConfig.address}/en/about/fields`,
      languages: {},
      translated: false,
      indexed: false,
      twin: `${siteConfig.address}/zh-hans/about/fields.md`,
    });
  });
});

describe('a tool', () => {
  test('is a page in every language while nothing is asked', () => {
    const { indexed, languages, canonical } = placeOfTool('zh-hans', 'search', false);
    expect(indexed).toBe(true);
    expect(Object.keys(languages)).toEqual(['en', 'zh-Hans', 'x-default']);
    expect(canonical).toBe(`${siteConfig.address}/zh-hans/search`);
  });

  test('is not for search engines when somebody asks; its form stands for it', () => {
    expect(placeOfTool('zh-hans', 'search', true)).toEqual({
      canonical: `${siteConfig.address}/zh-hans/search`,
      languages: {},
      indexed: false,
    });
  });
});
