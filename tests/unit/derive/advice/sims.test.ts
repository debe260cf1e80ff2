import { expect, test } from 'vitest';
import { simsIn } from '#lib/derive/advice/sims.ts';
import { answer, country, operator, travel, travelBrand } from '#tests/unit/build.ts';

const answers = { gift: answer('yes') };

test('one can have the SIM of whoever sells them here, and a travel eSIM; a network without customers is none', () => {
  const hongKong = country('hong-kong', [
    operator('hkt', 'network'),
    operator('smartone', 'network', answers),
    operator('csl', 'brand', answers),
  ]);
  const sims = simsIn(hongKong, { travel: travel([travelBrand('airalo')]) });
  expect(sims.map(([kind, all]) => [kind, ...all.map(({ slug }) => slug)])).toEqual([
    ['network', 'smartone'],
    ['brand', 'csl'],
    ['travel', 'airalo'],
  ]);
});
