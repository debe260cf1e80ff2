import { expect, test } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { operatorsByPlace } from '#lib/derive/operators-by-place.ts';
import { formatFor } from '#lib/i18n/format.ts';
import {
  countryDocument,
  no,
  operatorDocument,
  travelBrandDocument,
  travelDocument,
} from '#tests/unit/build.ts';

const catalogue = buildCatalogue([
  countryDocument('japan'),
  countryDocument('canada', { names: { en: 'Canada' } }),
  operatorDocument('mineo', 'mvno', { gift: no }),
  operatorDocument('povo', 'brand'),
  travelDocument(),
  travelBrandDocument('airalo', { gift: no }),
]);

test('operators stand under their country, travel eSIMs last, and a place with none is left out', () => {
  const found = operatorsByPlace(catalogue, ({ data }) => data.answers?.gift !== undefined, formatFor('en'));
  expect(found.map(({ name, operators }) => [name, operators.map(({ slug }) => slug)])).toEqual([
    ['Japan', ['mineo']],
    ['Travel eSIMs', ['airalo']],
  ]);
});
