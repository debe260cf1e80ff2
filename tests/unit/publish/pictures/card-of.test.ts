import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { picturesByAddress } from '#lib/publish/pictures/addresses.ts';
import { cardOf, picturedBy, picturedRoutes } from '#lib/publish/pictures/card-of.ts';
import { pictureOf, wordsOnCard } from '#lib/publish/pictures/picture-of.ts';
import type { Answer } from '#lib/schema/answer.ts';
import type { DocumentRoute } from '#lib/site/routes.ts';
import {
  answer,
  countryDocument,
  feature,
  guideDocument,
  no,
  operatorDocument,
  travelBrandDocument,
  travelDocument,
  unknown,
} from '#tests/unit/build.ts';

const familyOnly: Answer = {
  verdict: 'partly',
  checked: '2026-10-05',
  features: { gift: feature('current', { conditions: ['family-only'] }) },
};

const catalogue = buildCatalogue([
  countryDocument('japan', { names: { en: 'Japan', 'zh-Hans': '日本' } }),
  operatorDocument('mineo', 'mvno', { gift: answer('yes'), hotspot: no }, { name: 'mineo' }),
  operatorDocument('au', 'network', { gift: familyOnly, 'shared-pool': unknown }, { name: 'au' }),
  operatorDocument('hkt', 'network', undefined, { name: 'HKT' }),
  travelDocument(),
  travelBrandDocument('airalo', { gift: no }, { name: 'Airalo' }),
  guideDocument('esim', 'eSIM'),
]);
const [english, chinese] = [formatFor('en'), formatFor('zh-hans')];
const card = (route: DocumentRoute, format = english) => cardOf(route, catalogue, format);

describe('the picture of a country', () => {
  const japan = { to: 'country', country: 'japan' } as const;

  test('asks the question and answers what the country’s page answers first, with words and counts', () => {
    const { title, place, tiles, foot } = card(japan);
    expect(title).toBe('Can I gift or share eSIM data in Japan?');
    expect(place).toEqual({ code: 'JP', name: 'Japan' });
    expect(tiles).toEqual([
      {
        tone: 'partly',
        heading: 'Gift data',
        words: 'Depends on the operator',
        detail: '2 of 2 operators',
      },
      { tone: 'unknown', heading: 'Share one allowance', words: 'Nothing found', detail: '0 of 2 operators' },
      { tone: 'unknown', heading: 'Share by hotspot', words: 'Nothing found', detail: '0 of 2 operators' },
    ]);
    expect(foot).toBe('Oldest check: 5 October 2026');
  });

  test('says the same in Chinese', () => {
    const { title, place, tiles } = card(japan, chinese);
    expect([title, place?.name, tiles[0]?.words]).toEqual([
      '日本的 eSIM 流量能转赠、能共享吗？',
      '日本',
      '看运营商',
    ]);
  });
});

describe('the picture of an operator', () => {
  const au = { to: 'operator', country: 'japan', operator: 'au' } as const;

  test('has its name, its country, and a verdict for each question that the country’s page answers first', () => {
    const { title, place, tiles, foot } = card(au);
    expect([title, place?.code]).toEqual(['au', 'JP']);
    expect(tiles.map(({ tone, words, detail }) => [tone, words, detail])).toEqual([
      ['partly', 'With conditions', 'family only'],
      ['unknown', 'We found no page', ''],
      ['unchecked', 'Not checked yet', ''],
    ]);
    expect(foot).toBe('Oldest check: 5 October 2026');
  });

  test('that sells through its brands says so in place of verdicts', () => {
    const { tiles, text, foot } = card({ ...au, operator: 'hkt' });
    expect(tiles).toEqual([]);
    expect(text).toContain('HKT sells its plans through its brands.');
    expect(foot).toBe('');
  });
});

describe('the pictures of travel eSIMs', () => {
  test('have no country, and speak of brands', () => {
    const { place, tiles } = card({ to: 'travel' });
    expect(place?.code).toBe('eSIM');
    expect(tiles[0]?.detail).toBe('0 of 1 brand');
  });

  test('of one brand have its name and its verdicts', () => {
    const { title, tiles } = card({ to: 'travel-brand', brand: 'airalo' });
    expect([title, tiles[0]?.words]).toEqual(['Airalo', 'No']);
  });
});

test('the picture of a question counts the operators by their verdicts', () => {
  const { title, tiles } = card({ to: 'capability', capability: 'gift' });
  expect(title).toBe('Can I give my unused data to somebody else?');
  expect(tiles.map(({ words, detail }) => `${words}: ${detail}`)).toEqual([
    'Yes: 1 operator',
    'With conditions: 1 operator',
    'No: 0 operators',
    'We found no page: 0 operators',
  ]);
});

describe('the picture of the home page', () => {
  test('says what is covered', () => {
    const { codes, foot } = card({ to: 'home' });
    expect(codes).toEqual(['JP']);
    expect(foot).toBe('1 country or region, 3 operators');
  });

  test('has a row of codes that stays short, however many countries there are', () => {
    const many = Array.from({ length: 200 }, (_, index) => countryDocument(`country-${String(index)}`));
    const { codes } = cardOf({ to: 'home' }, buildCatalogue(many), english);
    expect(codes).toHaveLength(13);
    expect(codes.at(-1)).toBe('+188');
  });

  test.for<DocumentRoute>([
    { to: 'guide', slug: 'esim' },
    { to: 'page', slug: 'method' },
    { to: 'help' },
    { to: 'country-help', country: 'japan' },
    { to: 'fields' },
  ])('stands for the page $to too', (route) => {
    expect(picturedBy(route)).toEqual({ to: 'home' });
    expect(card(route)).toEqual(card({ to: 'home' }));
  });
});

describe('pictures', () => {
  test('exist for every page that has one of its own, in every language, each at an address of its own', () => {
    const pictures = picturesByAddress(catalogue);
    expect(pictures.size).toBe(2 * picturedRoutes(catalogue).length);
    for (const [address, { locale, route }] of pictures) {
      expect(address).toMatch(/^\/pictures\/(?:en|zh-hans)(?:\/[\w/-]+)?\.png$/);
      expect(pictureOf(route, catalogue, formatFor(locale)).address).toContain(`${address}?v=`);
    }
  });

  test('have another address when their words have changed', () => {
    const changed = buildCatalogue([
      countryDocument('japan'),
      operatorDocument('mineo', 'mvno', { gift: no }),
    ]);
    const japan = { to: 'country', country: 'japan' } as const;
    expect(pictureOf(japan, changed, english).address).not.toBe(pictureOf(japan, catalogue, english).address);
  });

  test('are told in words to who does not see them', () => {
    expect(wordsOnCard(card({ to: 'operator', country: 'japan', operator: 'au' }), english)).toBe(
      'au · Can I gift or share my eSIM data? · Gift data: With conditions (family only) · ' +
        'Share one allowance: We found no page · Share by hotspot: Not checked yet · Oldest check: 5 October 2026',
    );
  });
});
