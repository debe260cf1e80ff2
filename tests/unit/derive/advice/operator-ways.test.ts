import { describe, expect, test } from 'vitest';
import type { CountryEntry, ProfileEntry, WayEntry } from '#lib/catalogue/catalogue.ts';
import { operatorWays } from '#lib/derive/advice/operator-ways.ts';
import type { Answer } from '#lib/schema/answer.ts';
import type { Capability, Situation } from '#lib/schema/vocabulary.ts';
import {
  answer,
  country,
  feature,
  no,
  operator,
  source,
  travelBrand,
  unknown,
  wayDocument,
} from '#tests/unit/build.ts';

function way(slug: string, situations: readonly Situation[]): WayEntry {
  const document = wayDocument(slug, 1);
  const data = { ...document.data, situations: [...situations], sources: { page: source() } };
  return { ...document, data, translations: new Map() };
}

const ways = [
  way('gift', ['together', 'elsewhere']),
  way('hotspot', ['together', 'own-device']),
  way('public-wifi', ['together', 'elsewhere', 'own-device']),
];
const openGift = answer('yes', [], { features: { gift: feature('current', { to: 'same-operator' }) } });

/** Each situation of a page with its ways and their reasons. */
function told(profile: ProfileEntry, where: CountryEntry | undefined, from: readonly WayEntry[]) {
  return operatorWays(profile, where, from).map(
    (each) =>
      `${each.situation}: ${each.ways.map(({ way: { slug }, reason }) => `${slug} (${reason.code})`).join(', ')}`,
  );
}

function page(answers: Partial<Record<Capability, Answer>>) {
  const fizz = operator('fizz', 'brand', answers);
  return told(fizz, country('canada', [fizz]), ways);
}

test('a customer reads what the operator has: the hotspot for somebody beside them, the gift for somebody afar', () => {
  expect(page({ gift: openGift, hotspot: answer('yes') })).toEqual([
    'together: hotspot (hotspot-included)',
    'elsewhere: gift (gift-if-same)',
    'own-device: hotspot (hotspot-included)',
  ]);
});

test('a hotspot of which we found no page is there to be tried, and one that nobody looked up is said to be that', () => {
  expect(page({ hotspot: unknown })[0]).toBe('together: hotspot (hotspot-untested)');
  expect(page({ gift: unknown })[0]).toBe('together: hotspot (hotspot-unchecked)');
});

test('a hotspot of which the operator speaks only for elsewhere is not said to have no page', () => {
  const abroad = answer('partly', [], {
    features: { abroad: feature('current', { conditions: ['some-places'] }) },
  });
  expect(page({ hotspot: abroad })[0]).toBe('together: hotspot (hotspot-narrow)');
});

test('a network that sells through its brands alone is not told what others have', () => {
  const hkt = operator('hkt', 'network', undefined);
  const csl = operator('csl', 'brand', { gift: openGift, hotspot: answer('yes') });
  expect(operatorWays(hkt, country('hong-kong', [hkt, csl]), ways)).toEqual([]);
});

test('what the operator refuses, has closed or says nothing of is not advised; Wi-Fi is no news of an operator', () => {
  expect(page({ gift: no, hotspot: no })).toEqual([]);
  expect(page({ gift: answer('yes', ['closed']), hotspot: no })).toEqual([]);
  expect(page({ gift: unknown, hotspot: no })).toEqual([]);
});

describe('the holder of a travel eSIM', () => {
  const forTravellers = [
    way('gift', ['together', 'elsewhere']),
    way('hotspot', ['together', 'own-device', 'travel-esim']),
    way('own-esim-each', ['together', 'elsewhere', 'travel-esim']),
    way('public-wifi', ['together', 'elsewhere', 'own-device', 'travel-esim']),
    way('data-pack', ['own-device', 'travel-esim']),
  ];
  const brandPage = (answers: Partial<Record<Capability, Answer>>) =>
    told(travelBrand('airalo', answers), undefined, forTravellers);

  test('reads what the brand has, and what can be bought, wherever that may be', () => {
    expect(brandPage({ gift: unknown, hotspot: answer('yes'), 'buy-for-other': answer('yes') })).toEqual([
      'together: hotspot (hotspot-included)',
      'elsewhere: own-esim-each (esim-you-pay)',
      'own-device: hotspot (hotspot-included), data-pack (pack-travel)',
    ]);
  });

  test('is not told of a hotspot that the brand allows in some places only, as if it were one everywhere', () => {
    const somewhere = answer('partly', [], { features: { asia: feature('current', { places: ['SG'] }) } });
    expect(brandPage({ hotspot: somewhere })).not.toContain('together: hotspot (hotspot-included)');
    expect(brandPage({ hotspot: no })).toEqual([
      'elsewhere: own-esim-each (esim-you-pay)',
      'own-device: data-pack (pack-travel)',
    ]);
  });

  test('of the brand’s gifts learns that the other person needs the same brand', () => {
    expect(brandPage({ gift: openGift, hotspot: no })[0]).toBe(
      'elsewhere: gift (gift-if-same), own-esim-each (esim-you-pay)',
    );
  });
});
