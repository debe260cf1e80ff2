import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { currentDay } from '#lib/cli/today.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { checkContent } from '#lib/rules/check.ts';
import { documentsOf } from '#lib/site/documents.ts';
import { descriptionColumns, fits, titleColumns } from '#lib/site/fit.ts';
import { placeOf } from '#lib/site/indexing.ts';
import { wordsOfPage } from '#lib/site/page-words.ts';
import type { DocumentRoute } from '#lib/site/routes.ts';
import { hrefOf } from '#lib/site/routes.ts';
import {
  answer,
  countryDocument,
  no,
  operatorDocument,
  travelBrandDocument,
  travelDocument,
  unknown,
  wayDocument,
} from '#tests/unit/build.ts';

const today = '2026-11-21';
const small = buildCatalogue([
  countryDocument('japan', { names: { en: 'Japan', 'zh-Hans': '日本' } }),
  operatorDocument('mineo', 'mvno', { gift: answer('yes'), hotspot: unknown, esim: answer('yes') }),
  operatorDocument('linemo', 'brand', { gift: no, 'shared-pool': no, hotspot: answer('yes') }),
  operatorDocument('povo', 'mvno', { gift: answer('partly', ['closed']) }),
  operatorDocument('docomo', 'network'),
  operatorDocument('csl', 'brand', { gift: unknown }, { parent: 'docomo' }),
  travelDocument(),
  travelBrandDocument('Airalo', { gift: unknown, hotspot: answer('yes') }),
  wayDocument('hotspot', 1),
]);

const operator = (slug: string): DocumentRoute => ({ to: 'operator', country: 'japan', operator: slug });

describe('the words of a page', () => {
  test.for<readonly [DocumentRoute, string, string]>([
    [
      { to: 'country', country: 'japan' },
      'Gift eSIM data in Japan? Depends on the operator',
      'Only with the right operator. mineo lets you give data to any other customer. 4 operators in Japan: gift, send or share eSIM data, hotspot.',
    ],
    [
      operator('mineo'),
      'mineo (Japan): gift data? Yes · Can I Share?',
      'Sharing data at mineo (Japan). Gift or send data: Yes. eSIM: Yes. Hotspot: Unknown. With prices, steps and sources.',
    ],
    [
      operator('linemo'),
      'Gift data at linemo (Japan)? No. Share? No. Hotspot? Yes',
      'Sharing data at linemo (Japan). Gift or send data: No. Share one data plan: No. Hotspot: Yes. With prices, steps and sources.',
    ],
    [
      operator('povo'),
      'povo (Japan): gift data? Closed · Can I Share?',
      'Sharing data at povo (Japan). Gift or send data: Closed. With prices, steps and sources.',
    ],
    [
      operator('docomo'),
      'docomo (Japan): sold through its brands · Can I Share?',
      'docomo sells its plans through its brands. Each has a page of its own. csl',
    ],
    [
      { to: 'travel-brand', brand: 'Airalo' },
      'Airalo (travel eSIM): gift data? Unknown. Hotspot? Yes',
      'Sharing the data of Airalo (travel eSIM). Gift or send data: Unknown. Hotspot: Yes. With prices, steps and sources.',
    ],
    [
      { to: 'capability', capability: 'gift' },
      'Gift or send data: possible at 1 of 4 operators',
      'Can I give my unused data to somebody else? Yes at 1. No at 1. No page found at 1. In 1 country or region, with sources.',
    ],
    [{ to: 'way', slug: 'hotspot' }, 'How it works: how to do it, and where it works', 'In short.'],
  ])('$0 hold the verdict and what people type', ([route, title, description]) => {
    expect(wordsOfPage({ today, catalogue: small }, route, formatFor('en'))).toEqual({ title, description });
  });

  test('in Chinese are Chinese formulas', () => {
    const words = (route: DocumentRoute) =>
      wordsOfPage({ today, catalogue: small }, route, formatFor('zh-hans'));
    expect(words({ to: 'country', country: 'japan' })).toEqual({
      title: '日本流量转赠：看运营商；共享流量：没有查到；热点：看运营商',
      description:
        '选对运营商才行。mineo 的用户可以把流量送给本网任何用户。可以开热点：linemo。日本 4 家运营商逐一对比：送流量、共享流量、热点、eSIM。',
    });
    expect(words(operator('linemo')).title).toBe('日本 linemo 流量转赠：不行；共享流量：不行；热点：可以');
  });
});

describe('of all documents of the site', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    const { documents } = await checkContent(process.cwd(), currentDay());
    catalogue = buildCatalogue(documents);
  }, 60_000);

  const all = () =>
    locales.flatMap(({ slug }) =>
      documentsOf(catalogue).map((route) => ({
        route,
        address: hrefOf(slug, route),
        slug,
        ...wordsOfPage({ today: currentDay(), catalogue }, route, formatFor(slug)),
      })),
    );

  test('no two share a title or a description', () => {
    for (const key of ['title', 'description'] as const) {
      const shared = [...Map.groupBy(all(), (page) => page[key]).values()].filter(({ length }) => length > 1);
      expect(shared.map((pages) => pages.map(({ address }) => address))).toEqual([]);
    }
  });

  test('titles and descriptions are as long as a search engine shows them, but for a few long names', () => {
    for (const [key, columns] of [
      ['title', titleColumns],
      ['description', descriptionColumns],
    ] as const) {
      const tooLong = all().filter((page) => !fits(page[key], columns));
      expect(tooLong.length).toBeLessThan(all().length / 20);
      // An operator's and a country's name cannot be shortened, all else can.
      const farTooLong = tooLong.filter((page) => !fits(page[key], columns + 20));
      expect(farTooLong.map((page) => [page.address, page[key]])).toEqual([]);
    }
  });

  test.for([
    ['en', [/gift/i, /shar/i, /send/i, /eSIM/, /hotspot/i]],
    ['zh-hans', [/流量转赠/, /送流量|流量送/, /共享流量/, /热点/]],
  ] as const)('those of countries in %s hold what people type', ([slug, typed]) => {
    const countries = all().filter((page) => page.slug === slug && page.route.to === 'country');
    expect(countries).not.toEqual([]);
    for (const { address, title, description } of countries) {
      for (const word of typed) expect(`${title} ${description}`, address).toMatch(word);
    }
  });

  test.for([
    ['en', [/gift/i, /shar/i, /send/i]],
    ['zh-hans', [/流量转赠/, /送流量/, /分享/]],
  ] as const)('those of operators and brands in %s hold what people type', ([slug, typed]) => {
    const profiles = all().filter(
      ({ route, slug: locale }) =>
        locale === slug &&
        (route.to === 'operator' || route.to === 'travel-brand') &&
        placeOf(catalogue, slug, route).indexed,
    );
    expect(profiles).not.toEqual([]);
    for (const { address, title, description } of profiles) {
      for (const word of typed) expect(`${title} ${description}`, address).toMatch(word);
    }
  });
});
