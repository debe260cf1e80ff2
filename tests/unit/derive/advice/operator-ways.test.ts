import { expect, test } from 'vitest';
import type { WayEntry } from '#lib/catalogue/catalogue.ts';
import { operatorWays } from '#lib/derive/advice/operator-ways.ts';
import type { Answer } from '#lib/schema/answer.ts';
import type { Capability, Situation } from '#lib/schema/vocabulary.ts';
import { answer, country, feature, no, operator, source, unknown, wayDocument } from '#tests/unit/build.ts';

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

/** Each situation of an operator's page with its ways and their reasons. */
function page(answers: Partial<Record<Capability, Answer>>) {
  const fizz = operator('fizz', 'brand', answers);
  return operatorWays(country('canada', [fizz]), fizz, ways).map(
    (each) =>
      `${each.situation}: ${each.ways.map(({ way: { slug }, reason }) => `${slug} (${reason.code})`).join(', ')}`,
  );
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

test('what the operator refuses, has closed or says nothing of is not advised; Wi-Fi is no news of an operator', () => {
  expect(page({ gift: no, hotspot: no })).toEqual([]);
  expect(page({ gift: answer('yes', ['closed']), hotspot: no })).toEqual([]);
  expect(page({ gift: unknown, hotspot: no })).toEqual([]);
});
