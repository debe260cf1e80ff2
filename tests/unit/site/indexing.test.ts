import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { documentsOf, entryOf } from '#lib/site/documents.ts';
import { placeOf } from '#lib/site/indexing.ts';
import { hrefOf } from '#lib/site/routes.ts';
import {
  answer,
  countryDocument,
  guideDocument,
  no,
  operatorDocument,
  travelBrandDocument,
  travelDocument,
  unknown,
} from '#tests/unit/build.ts';

const catalogue = buildCatalogue([
  countryDocument('japan'),
  operatorDocument('mineo', 'mvno', { gift: answer('yes'), hotspot: no }),
  operatorDocument('ahamo', 'brand', { gift: no, hotspot: unknown }),
  operatorDocument('docomo', 'network'),
  travelDocument(),
  travelBrandDocument('airalo', { gift: answer('partly'), hotspot: answer('yes') }),
  // Each travel eSIM is an eSIM for visitors: that is no answer of substance.
  travelBrandDocument('saily', { hotspot: answer('yes'), esim: answer('yes'), visitor: answer('yes') }),
  guideDocument('esim-moves', 'How eSIMs move'),
]);

const operator = (slug: string) => ({ to: 'operator', country: 'japan', operator: slug }) as const;

describe('search engines may show', () => {
  test.for([
    ['an operator with two known answers', operator('mineo')],
    ['a travel brand with two known answers', { to: 'travel-brand', brand: 'airalo' }],
    ['a country', { to: 'country', country: 'japan' }],
    ['a question', { to: 'capability', capability: 'gift' }],
    ['what is wanted everywhere', { to: 'help' }],
  ] as const)('%s, in each language', ([, route]) => {
    for (const locale of ['en', 'zh-hans']) {
      const { indexed, languages } = placeOf(catalogue, locale, route);
      expect(indexed).toBe(true);
      expect(Object.keys(languages)).toEqual(['en', 'zh-Hans', 'x-default']);
    }
  });
});

describe('search engines are asked not to show', () => {
  test.for([
    ['an operator with one known answer: what we did not find is none', operator('ahamo')],
    ['an operator without answers', operator('docomo')],
    ['a travel brand with one answer besides its nature', { to: 'travel-brand', brand: 'saily' }],
    ['the list of what is wanted in one country', { to: 'country-help', country: 'japan' }],
  ] as const)('%s', ([, route]) => {
    for (const locale of ['en', 'zh-hans']) {
      const place = placeOf(catalogue, locale, route);
      expect(place).toMatchObject({ translated: true, indexed: false, languages: {} });
      expect(place.canonical.endsWith(hrefOf(locale, route))).toBe(true);
    }
  });

  test('a text that stands in English under another language’s address', () => {
    for (const route of [{ to: 'guide', slug: 'esim-moves' }, { to: 'fields' }] as const) {
      expect(placeOf(catalogue, 'en', route)).toMatchObject({ translated: true, indexed: true });
      expect(placeOf(catalogue, 'zh-hans', route)).toMatchObject({ translated: false, indexed: false });
    }
  });
});

test('the documents of the site are all different, and each leads to its entry', () => {
  const routes = documentsOf(catalogue);
  expect(new Set(routes.map((route) => hrefOf('en', route))).size).toBe(routes.length);
  const entries = routes.map((route) => entryOf(catalogue, route)).filter((entry) => entry !== undefined);
  expect(entries.map(({ file }) => file)).toEqual([
    'content/countries/japan/index.md',
    'content/countries/japan/docomo.md',
    'content/countries/japan/ahamo.md',
    'content/countries/japan/mineo.md',
    'content/travel/index.md',
    'content/travel/airalo.md',
    'content/travel/saily.md',
    'content/guides/esim-moves.md',
  ]);
});

test('an address that the catalogue does not have is an error of ours', () => {
  expect(() => entryOf(catalogue, operator('nobody'))).toThrow('/japan/nobody');
});
