import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { lastChange } from '#lib/site/last-change.ts';
import type { DocumentRoute } from '#lib/site/routes.ts';
import {
  answer,
  countryDocument,
  guideDocument,
  operatorDocument,
  source,
  travelBrandDocument,
  travelDocument,
  wayDocument,
} from '#tests/unit/build.ts';

const added = '2026-11-01';
const checked = (day: string) => ({ ...answer('partly'), checked: day });
const read = (day: string) => ({ sources: { page: source({ read: day }) } });

const catalogue = buildCatalogue([
  countryDocument('japan', { added, ...read('2026-11-02'), ways: { gift: { note: 'At many operators.' } } }),
  operatorDocument(
    'mineo',
    'mvno',
    { gift: checked('2026-11-03'), esim: checked('2026-11-04') },
    {
      added,
      ...read('2026-11-03'),
      history: [{ date: '2026-11-06', capability: 'gift', from: 'yes', to: 'partly', why: 'corrected' }],
    },
  ),
  operatorDocument('povo', 'mvno', { gift: checked('2026-11-05') }, { added, ...read('2026-11-07') }),
  travelDocument(),
  travelBrandDocument('airalo', { hotspot: checked('2026-11-09') }, { added, ...read('2026-11-08') }),
  wayDocument('gift', 1),
  guideDocument('esim-moves', 'eSIM moves'),
]);

describe('the last change of', () => {
  test.for<[string, DocumentRoute, string | undefined]>([
    [
      'an operator’s page: an answer changed',
      { to: 'operator', country: 'japan', operator: 'mineo' },
      '2026-11-06',
    ],
    [
      'an operator’s page: a source was read',
      { to: 'operator', country: 'japan', operator: 'povo' },
      '2026-11-07',
    ],
    ['a country’s page: the newest of its operators', { to: 'country', country: 'japan' }, '2026-11-07'],
    ['what is wanted in a country: the same', { to: 'country-help', country: 'japan' }, '2026-11-07'],
    ['a travel brand’s page: an answer was checked', { to: 'travel-brand', brand: 'airalo' }, '2026-11-09'],
    ['a capability’s page: its answers alone', { to: 'capability', capability: 'gift' }, '2026-11-06'],
    ['a capability that nobody was asked about', { to: 'capability', capability: 'rollover' }, undefined],
    ['what changed: the newest change', { to: 'changes' }, '2026-11-06'],
    ['the home page: the newest of all', { to: 'home' }, '2026-11-09'],
    ['a guide: its update', { to: 'guide', slug: 'esim-moves' }, '2026-11-20'],
    ['a way: its update, and notes of countries', { to: 'way', slug: 'gift' }, '2026-11-20'],
    ['the field reference, which has no date', { to: 'fields' }, undefined],
  ])('%s', ([, route, day]) => {
    expect(lastChange(catalogue, route)).toBe(day);
  });
});
