import { describe, expect, test } from 'vitest';
import type { WayEntry } from '#lib/catalogue/catalogue.ts';
import { waysOf } from '#lib/derive/advice/country-ways.ts';
import type { Country } from '#lib/schema/country.ts';
import type { Warning } from '#lib/schema/warning.ts';
import type { Capability, Situation } from '#lib/schema/vocabulary.ts';
import { country, wayDocument } from '#tests/unit/build.ts';

/** A way out that fits some situations. */
function way(slug: string, situations: readonly Situation[], capability?: Capability): WayEntry {
  const document = wayDocument(slug, 1);
  return {
    ...document,
    data: { ...document.data, situations: [...situations], ...(capability ? { capability } : {}) },
    translations: new Map(),
  };
}

const hotspot = way('hotspot', ['together', 'own-device'], 'hotspot');
const gift = way('gift', ['together', 'elsewhere'], 'gift');
const topUp = way('top-up-for-them', ['elsewhere', 'abroad'], 'buy-for-other');
const wifi = way('public-wifi', ['together', 'elsewhere']);
const ways = [gift, hotspot, topUp, wifi];

/** The slugs that a country's page shows: in each situation the leading way, then the others, then the remaining. */
function shown(listed: readonly WayEntry[], warnings?: Country['warnings']) {
  const japan = country('japan', []);
  const local = Object.fromEntries(listed.map(({ slug }) => [slug, { note: `How ${slug} works here.` }]));
  const { bySituation, remaining } = waysOf(
    { ...japan, data: { ...japan.data, ways: local, ...(warnings ? { warnings } : {}) } },
    ways,
  );
  return {
    situations: Object.fromEntries(
      bySituation.map(({ situation, lead, others }) => [
        situation,
        [lead?.slug, ...others.map(({ slug }) => slug)],
      ]),
    ),
    remaining: remaining.map(({ slug }) => slug),
  };
}

const forbids = (...forbidden: string[]): Warning => ({
  kind: 'law',
  forbids: forbidden,
  text: 'The law forbids it.',
  sources: ['law'],
});

describe('the ways of a country', () => {
  test('stand in each situation that they fit, in the order of the country’s file', () => {
    expect(shown([wifi, gift])).toEqual({
      situations: { together: ['public-wifi', 'gift'], elsewhere: ['gift', 'public-wifi'] },
      remaining: [],
    });
    expect(shown([gift, wifi]).situations).toEqual({
      together: ['gift', 'public-wifi'],
      elsewhere: ['public-wifi', 'gift'],
    });
  });

  test('each lead at most one situation, so that their note is told once', () => {
    const { situations } = shown([gift, hotspot, topUp, wifi]);
    const leads = Object.values(situations).flatMap(([lead]) => lead ?? []);
    expect(leads).toEqual([...new Set(leads)]);
  });

  test('are named where all that fit have led before', () => {
    expect(shown([hotspot]).situations).toEqual({
      together: ['hotspot'],
      'own-device': [undefined, 'hotspot'],
    });
  });

  test('remain, to be told in full below, when they lead nowhere', () => {
    expect(shown([hotspot, gift, wifi]).remaining).toEqual(['public-wifi']);
  });

  test('are told exactly once, whether they lead or remain', () => {
    const { situations, remaining } = shown(ways);
    const leads = Object.values(situations).flatMap(([lead]) => lead ?? []);
    expect([...leads, ...remaining].sort()).toEqual(ways.map(({ slug }) => slug).sort());
  });

  test('leave out situations that none fits', () => {
    expect(Object.keys(shown([wifi]).situations)).toEqual(['together', 'elsewhere']);
  });

  test('follow the situations in the order of the page', () => {
    expect(Object.keys(shown([topUp, wifi, hotspot]).situations)).toEqual([
      'together',
      'elsewhere',
      'abroad',
      'own-device',
    ]);
  });

  test('are only those that the country’s file lists', () => {
    expect(shown([])).toEqual({ situations: {}, remaining: [] });
  });
});

describe('a warning', () => {
  test('takes away a way that it forbids by name', () => {
    expect(shown([gift, wifi], { scam: forbids('gift') })).toEqual({
      situations: { together: ['public-wifi'], elsewhere: [undefined, 'public-wifi'] },
      remaining: [],
    });
  });

  test('takes away a way whose capability it forbids', () => {
    expect(shown([topUp, wifi], { law: forbids('buy-for-other') })).toEqual({
      situations: { together: ['public-wifi'], elsewhere: [undefined, 'public-wifi'] },
      remaining: [],
    });
  });

  test('takes away everything that several warnings forbid', () => {
    expect(
      shown([gift, hotspot, wifi], { law: forbids('gift', 'lend-a-sim'), block: forbids('hotspot') }),
    ).toMatchObject({ situations: { together: ['public-wifi'] }, remaining: [] });
  });

  test('that forbids nothing, or only a practice, takes no way away', () => {
    const harmless: Warning = { kind: 'block', text: 'Calls are blocked.', sources: ['law'] };
    expect(shown([gift, wifi], { harmless, lending: forbids('lend-a-sim') })).toEqual(shown([gift, wifi]));
  });
});
