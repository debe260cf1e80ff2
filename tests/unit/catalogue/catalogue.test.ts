import { describe, expect, test } from 'vitest';
import { buildCatalogue, findCountry, findOperator, findTravelBrand } from '#lib/catalogue/catalogue.ts';
import {
  countryDocument,
  guideDocument,
  operatorDocument,
  pageDocument,
  translationDocument,
  travelBrandDocument,
  travelDocument,
  unknown,
  wayDocument,
} from '#tests/unit/build.ts';

const operator = operatorDocument;

describe('the order', () => {
  test('of operators is network, brand, mvno, visitor, and by name within each', () => {
    const catalogue = buildCatalogue([
      countryDocument('japan'),
      operator('mobal', 'visitor'),
      operator('mineo', 'mvno'),
      operator('a-mvno', 'mvno', {}, { name: 'Zebra' }),
      operator('uq-mobile', 'brand'),
      operator('softbank', 'network'),
      operator('kddi-au', 'network', {}, { name: 'au' }),
    ]);
    expect(findCountry(catalogue, 'japan')?.operators.map(({ slug }) => slug)).toEqual([
      'kddi-au',
      'softbank',
      'uq-mobile',
      'mineo',
      'a-mvno',
      'mobal',
    ]);
  });

  test('of countries follows their English names', () => {
    const named = (slug: string, en: string) => countryDocument(slug, { names: { en } });
    const { countries } = buildCatalogue([
      named('switzerland', 'Switzerland'),
      named('hong-kong', 'Hong Kong'),
      named('cote-d-ivoire', 'Côte d’Ivoire'),
      named('cyprus', 'Cyprus'),
    ]);
    expect(countries.map(({ slug }) => slug)).toEqual([
      'cote-d-ivoire',
      'cyprus',
      'hong-kong',
      'switzerland',
    ]);
  });

  test('of ways follows their rank, then their slug', () => {
    const { ways } = buildCatalogue([
      wayDocument('hotspot', 10),
      wayDocument('gift', 10),
      wayDocument('roaming', 2),
    ]);
    expect(ways.map(({ slug }) => slug)).toEqual(['roaming', 'gift', 'hotspot']);
  });

  test('of guides follows their titles, of pages their slugs', () => {
    const { guides, pages } = buildCatalogue([
      guideDocument('a', 'Why operators refuse'),
      guideDocument('b', 'How eSIMs move'),
      pageDocument('privacy'),
      pageDocument('method'),
    ]);
    expect(guides.map(({ slug }) => slug)).toEqual(['b', 'a']);
    expect(pages.map(({ slug }) => slug)).toEqual(['method', 'privacy']);
  });
});

describe('an operator', () => {
  const elsewhere = { ...operatorDocument('csl', 'brand', {}, { parent: 'hkt' }), country: 'hong-kong' };
  const catalogue = buildCatalogue([
    countryDocument('japan'),
    countryDocument('hong-kong', { names: { en: 'Hong Kong' } }),
    operator('hkt', 'network'),
    operator('povo', 'brand', {}, { parent: 'hkt' }),
    operator('ahamo', 'brand', {}, { parent: 'hkt' }),
    operator('mineo', 'mvno'),
    elsewhere,
  ]);
  const japan = findCountry(catalogue, 'japan');

  test('has its brands in the order of their names, those of its own country only', () => {
    expect(findOperator(japan, 'hkt')?.brands.map(({ slug }) => slug)).toEqual(['ahamo', 'povo']);
  });

  test('without brands has none', () => {
    expect(findOperator(japan, 'mineo')?.brands).toEqual([]);
  });

  test('is found in its own country only', () => {
    expect(findOperator(japan, 'csl')).toBeUndefined();
    expect(findOperator(findCountry(catalogue, 'hong-kong'), 'csl')?.slug).toBe('csl');
  });

  test('is not found in a country that is not there', () => {
    expect(findOperator(findCountry(catalogue, 'atlantis'), 'csl')).toBeUndefined();
  });
});

describe('travel brands', () => {
  const catalogue = buildCatalogue([
    travelBrandDocument('ubigi', {}, { name: 'Ubigi' }),
    travelBrandDocument('airalo', {}, { name: 'Airalo' }),
    travelBrandDocument('one-global', {}, { name: '1GLOBAL' }),
    travelDocument(),
    countryDocument('japan'),
    operator('mineo', 'mvno'),
  ]);

  test('stand by name, and with no country', () => {
    expect(catalogue.travel?.brands.map(({ slug }) => slug)).toEqual(['one-global', 'airalo', 'ubigi']);
    expect(findCountry(catalogue, 'japan')?.operators.map(({ slug }) => slug)).toEqual(['mineo']);
  });

  test('are found by their slug', () => {
    expect(findTravelBrand(catalogue, 'airalo')?.file).toBe('content/travel/airalo.md');
    expect(findTravelBrand(catalogue, 'mineo')).toBeUndefined();
  });

  test('are not there before anybody wrote of them', () => {
    const none = buildCatalogue([countryDocument('japan')]);
    expect(none.travel).toBeUndefined();
    expect(findTravelBrand(none, 'airalo')).toBeUndefined();
  });
});

test('every kind of document has its translations', () => {
  const english = [
    countryDocument('japan'),
    operator('mineo', 'mvno'),
    travelDocument(),
    travelBrandDocument('airalo'),
    wayDocument('gift', 1),
    guideDocument('esim-moves', 'How eSIMs move'),
    pageDocument('method'),
  ];
  const { countries, travel, ways, guides, pages } = buildCatalogue([
    ...english.map(({ file }) => translationDocument(file, {})),
    ...english,
  ]);
  const entries = [
    ...countries,
    ...countries.flatMap(({ operators }) => operators),
    ...(travel ? [travel, ...travel.brands] : []),
    ...ways,
    ...guides,
    ...pages,
  ];
  expect(entries.map(({ translations }) => translations.get('zh-hans')?.twin)).toEqual(
    entries.map(({ file }) => file),
  );
  expect(entries).toHaveLength(7);
});

test('a document without translations has an empty list of them', () => {
  expect(buildCatalogue([pageDocument('method')]).pages[0]?.translations.size).toBe(0);
});

test('everything in the catalogue is frozen, down to the last source', () => {
  const document = operator('mineo', 'mvno');
  const catalogue = buildCatalogue([
    countryDocument('japan'),
    operator('kddi-au', 'network'),
    operator('uq-mobile', 'brand', {}, { parent: 'kddi-au' }),
    document,
    travelDocument(),
    travelBrandDocument('airalo', { gift: unknown }),
    wayDocument('gift', 1),
    guideDocument('esim-moves', 'How eSIMs move'),
    pageDocument('method'),
    translationDocument(document.file, { 'gift.note': { english: 'a', text: ['b'] } }),
  ]);
  const open: string[] = [];
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) open.push(path);
    const inner = value instanceof Map ? [...value] : Object.entries(value);
    for (const [key, part] of inner) visit(part, `${path}.${String(key)}`);
  };
  visit(catalogue, 'catalogue');
  expect(open).toEqual([]);
});

test('content that nobody wrote yet makes an empty catalogue', () => {
  expect(buildCatalogue([])).toEqual({
    countries: [],
    travel: undefined,
    ways: [],
    guides: [],
    pages: [],
    redirects: {},
  });
});
