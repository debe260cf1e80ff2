import { describe, expect, test } from 'vitest';
import type { OperatorEntry, WayEntry } from '#lib/catalogue/catalogue.ts';
import { countriesWithWay, waysOf } from '#lib/derive/advice/country-ways.ts';
import type { Situation } from '#lib/schema/vocabulary.ts';
import type { Warning } from '#lib/schema/warning.ts';
import { answer, country, feature, operator, source, wayDocument } from '#tests/unit/build.ts';

function way(slug: string, situations: readonly Situation[]): WayEntry {
  const document = wayDocument(slug, 1);
  return {
    ...document,
    data: { ...document.data, situations: [...situations], sources: { page: source() } },
    translations: new Map(),
  };
}

const everywhere = ['together', 'elsewhere', 'abroad', 'own-device', 'travel-esim'] as const;
const hotspot = way('hotspot', ['together', 'own-device', 'travel-esim']);
const gift = way('gift', ['together', 'elsewhere']);
const wifi = way('public-wifi', everywhere);
const ways = [gift, hotspot, wifi];

const mineo = operator('mineo', 'mvno', {
  gift: answer('yes', [], { features: { gift: feature('current', { to: 'same-operator' }) } }),
  hotspot: answer('yes'),
});

type Setting = {
  readonly listed: readonly WayEntry[];
  readonly operators?: readonly OperatorEntry[];
  readonly warnings?: Readonly<Record<string, Warning>>;
  readonly among?: readonly WayEntry[];
};

/** In each situation the slugs that are shown, the one whose note is told in brackets; then the remaining notes. */
function page({ listed, operators = [mineo], warnings = {}, among = ways }: Setting) {
  const japan = country('japan', operators);
  const local = Object.fromEntries(listed.map(({ slug }) => [slug, { note: `How ${slug} works here.` }]));
  const { bySituation, remaining } = waysOf(
    { ...japan, data: { ...japan.data, ways: local, warnings } },
    among,
  );
  return {
    situations: Object.fromEntries(
      bySituation.map(({ situation, shown, told }) => [
        situation,
        shown.map((each) => (each.way === told ? `[${each.way.slug}]` : each.way.slug)).join(' '),
      ]),
    ),
    remaining: remaining.map(({ slug }) => slug),
  };
}

const law = (...forbids: string[]): Warning => ({
  kind: 'law',
  forbids,
  text: 'Forbidden.',
  sources: ['law'],
});

describe('the page of a country', () => {
  test('shows the ways of each situation as the advice ranks them, and tells each note once', () => {
    expect(page({ listed: [hotspot, gift, wifi] })).toEqual({
      situations: {
        together: '[hotspot] gift public-wifi',
        elsewhere: '[gift] public-wifi',
        abroad: '[public-wifi]',
        'own-device': 'hotspot public-wifi',
        'travel-esim': 'hotspot public-wifi',
      },
      remaining: [],
    });
  });

  test('between ways that are equally good it follows the country’s file', () => {
    expect(page({ listed: [gift, hotspot, wifi] }).situations.together).toBe('[gift] hotspot public-wifi');
  });

  test('a way that the country has no note on is shown if there is a page behind it, and has nothing to tell', () => {
    expect(page({ listed: [] }).situations).toMatchObject({
      elsewhere: 'gift public-wifi',
      abroad: 'public-wifi',
    });
  });

  test('a way that nobody here has is not shown, but what the file says of it is told below', () => {
    expect(page({ listed: [gift, wifi], operators: [] })).toEqual({
      situations: {
        together: 'hotspot [public-wifi]',
        elsewhere: 'public-wifi',
        abroad: 'public-wifi',
        'own-device': 'hotspot public-wifi',
        'travel-esim': 'hotspot public-wifi',
      },
      remaining: ['gift'],
    });
  });

  test('at most five ways stand in one situation', () => {
    const more = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => way(slug, ['abroad']));
    const { situations, remaining } = page({ listed: more, among: more });
    expect(situations).toEqual({ abroad: '[a] b c d e' });
    expect(remaining).toEqual(['b', 'c', 'd', 'e', 'f']);
  });

  test('what a warning forbids is neither shown nor told', () => {
    const { situations, remaining } = page({ listed: [gift, wifi], warnings: { scam: law('gift') } });
    expect(situations).toMatchObject({ together: 'hotspot [public-wifi]', elsewhere: 'public-wifi' });
    expect(remaining).toEqual([]);
  });

  test('where foreign SIMs are forbidden nobody is sent roaming', () => {
    const roaming = way('roaming', ['abroad']);
    const asked = { listed: [roaming], among: [roaming, wifi] };
    expect(page(asked).situations.abroad).toBe('[roaming] public-wifi');
    expect(page({ ...asked, warnings: { ban: law('foreign-sim') } }).situations.abroad).toBe('public-wifi');
  });

  test('where foreign SIMs are forbidden a travel eSIM shares no hotspot, though a line of the country does', () => {
    const { situations } = page({ listed: [hotspot, wifi], warnings: { ban: law('foreign-sim') } });
    expect(situations).toMatchObject({
      together: '[hotspot] gift public-wifi',
      'travel-esim': 'public-wifi',
    });
  });

  test('a warning that forbids only a practice takes no way away', () => {
    expect(page({ listed: [hotspot, gift], warnings: { lending: law('lend-a-sim') } })).toEqual(
      page({ listed: [hotspot, gift] }),
    );
  });

  test('with no way at all it has no situation', () => {
    expect(page({ listed: [], among: [] })).toEqual({ situations: {}, remaining: [] });
  });
});

describe('the countries that tell of a way', () => {
  const japan = country('japan', []);
  const withNote = { ...japan, data: { ...japan.data, ways: { hotspot: { note: 'It works here.' } } } };
  const forbidding = { ...withNote, data: { ...withNote.data, warnings: { ban: law('hotspot') } } };
  const tellingOf = (countries: readonly (typeof japan)[]) =>
    countriesWithWay({ countries, travel: undefined, ways, guides: [], pages: [], redirects: {} }, hotspot);

  test('are those that have a note on it', () => {
    expect(tellingOf([japan, withNote])).toEqual([withNote]);
  });

  test('but not where a warning forbids it', () => {
    expect(tellingOf([forbidding])).toEqual([]);
  });
});
