import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { lastModified } from '#lib/site/last-modified.ts';
import type { Route } from '#lib/site/routes.ts';
import {
  answer,
  countryDocument,
  guideDocument,
  no,
  operatorDocument,
  source,
  travelBrandDocument,
  travelDocument,
} from '#tests/unit/build.ts';

const added = '2026-01-01';
const read = { page: source({ read: added }) };
const change = { capability: 'gift', from: 'no', to: 'yes', why: 'operator-changed' } as const;

const catalogue = buildCatalogue([
  countryDocument('japan', { added }),
  operatorDocument(
    'mineo',
    'mvno',
    { gift: { ...answer('yes'), checked: '2026-02-01' } },
    { added, sources: read },
  ),
  operatorDocument('povo', 'mvno', { hotspot: { ...no, checked: '2026-03-01' } }, { added, sources: read }),
  operatorDocument(
    'ahamo',
    'brand',
    { gift: { ...answer('yes'), checked: added } },
    { added, sources: read, history: [{ ...change, date: '2026-04-01' }] },
  ),
  operatorDocument('linemo', 'brand', {}, { added, sources: { page: source({ read: '2026-05-01' }) } }),
  travelDocument(),
  travelBrandDocument('airalo', { gift: { ...no, checked: '2026-12-01' } }, { added }),
  guideDocument('esim-moves', 'How eSIMs move'),
]);

const operator = (slug: string): Route => ({ to: 'operator', country: 'japan', operator: slug });

describe('the last day in a document', () => {
  test.for<readonly [string, Route, string | undefined]>([
    ['of an operator is that of its newest check', operator('mineo'), '2026-02-01'],
    ['of an operator is that of a change, when that is newer', operator('ahamo'), '2026-04-01'],
    [
      'of an operator is that on which a source was read, when that is newer',
      operator('linemo'),
      '2026-05-01',
    ],
    ['of a country is the newest of its operators', { to: 'country', country: 'japan' }, '2026-05-01'],
    [
      'of a country’s list of what is wanted is the same',
      { to: 'country-help', country: 'japan' },
      '2026-05-01',
    ],
    [
      'of a question is the newest check of that question alone',
      { to: 'capability', capability: 'hotspot' },
      '2026-03-01',
    ],
    ['of a question counts travel brands', { to: 'capability', capability: 'gift' }, '2026-12-01'],
    ['of travel eSIMs is the newest of its brands', { to: 'travel' }, '2026-12-01'],
    ['of a guide is that of its last reading', { to: 'guide', slug: 'esim-moves' }, '2026-11-20'],
    ['of the home page is the newest of all', { to: 'home' }, '2026-12-01'],
    ['is none where nothing is dated', { to: 'fields' }, undefined],
    [
      'is none for a question that nobody has looked up',
      { to: 'capability', capability: 'rollover' },
      undefined,
    ],
  ])('%s', ([, route, day]) => {
    expect(lastModified(catalogue, route)).toBe(day);
  });
});
