import { describe, expect, test } from 'vitest';
import type { FoundKind, SearchEntry } from '#lib/search/entry.ts';
import { createSearch } from '#lib/search/search.ts';

/** A page with these names; its slug is all that tells it apart. */
function entry(
  slug: string,
  kind: FoundKind,
  names: Partial<SearchEntry['names']>,
  more: Partial<Pick<SearchEntry, 'around' | 'text'>> = {},
): SearchEntry {
  return {
    kind,
    route: { to: 'country', country: slug },
    labels: {},
    places: {},
    names: { own: [], other: [], spelled: [], ...names },
    around: [],
    text: '',
    ...more,
  };
}

const ranking = (text: string, ...entries: SearchEntry[]) =>
  createSearch({ entries, uncovered: [] })(text).hits.map(({ entry: { route }, isExact }) => [
    'country' in route ? route.country : '',
    isExact,
  ]);

describe('pages with exactly the name that was searched for', () => {
  test('come before all others: own names, then other names, then spellings', () => {
    expect(
      ranking(
        'au',
        entry('part', 'country', { own: ['au au au'] }),
        entry('code', 'country', { spelled: ['AU'] }),
        entry('alias', 'country', { other: ['Au'] }),
        entry('name', 'page', { own: ['au'] }),
      ),
    ).toEqual([
      ['name', true],
      ['alias', true],
      ['code', true],
      ['part', false],
    ]);
  });

  test('of one name stand in the order of their kinds', () => {
    expect(
      ranking('gift', entry('b', 'guide', { own: ['Gift'] }), entry('a', 'way', { own: ['Gift'] })),
    ).toEqual([
      ['a', true],
      ['b', true],
    ]);
  });

  test('leave out what would only fit with a slip', () => {
    expect(
      ranking(
        'france',
        entry('a', 'country', { own: ['France'] }),
        entry('b', 'country', { own: ['Orange'] }),
      ),
    ).toEqual([['a', true]]);
  });
});

describe('other pages', () => {
  test('come in the order of how many of the words fit', () => {
    const [first] = ranking(
      'docomo japan',
      entry('japan', 'country', { own: ['Japan'] }),
      entry('docomo', 'operator', { own: ['docomo'] }, { around: ['Japan'] }),
    );
    expect(first).toEqual(['docomo', false]);
  });

  test('are found by the beginning of a word and by a word with a slip', () => {
    const docomo = entry('docomo', 'operator', { own: ['docomo'] });
    for (const text of ['doco', 'docmo', 'dokomo', 'odcomo']) expect(ranking(text, docomo)).toHaveLength(1);
  });

  test('are not found by a short word with a slip', () => {
    expect(ranking('mtt', entry('mts', 'operator', { own: ['MTS'] }))).toEqual([]);
  });

  test('are found by what they are about, after those that have it in their name', () => {
    expect(
      ranking(
        'voucher',
        entry('text', 'guide', { own: ['Safe'] }, { text: 'Never buy a voucher' }),
        entry('name', 'guide', { own: ['A voucher explained'] }),
      ).map(([slug]) => slug),
    ).toEqual(['name', 'text']);
  });
});

describe('a search that finds nothing', () => {
  const search = createSearch({
    entries: [
      entry('swisscom', 'operator', { own: ['Swisscom'] }),
      entry('way', 'way', { own: ['Zwzzkom'] }),
    ],
    uncovered: [{ code: 'FR', names: ['France', '法国'] }],
  });

  test('names operators and countries that look alike', () => {
    expect(search('zwzzcom').hits.map(({ entry: { kind } }) => kind)).toEqual(['way']);
    expect(search('swxxxxom').nearest).toHaveLength(1);
  });

  test('names nothing where nothing looks alike', () => {
    expect(search('日').nearest).toEqual([]);
  });

  test('knows countries that the site does not cover', () => {
    expect(search('法国')).toEqual({ hits: [], isCut: false, uncovered: 'FR', nearest: [] });
  });
});

test('of more pages than anybody reads the best are given, and that there are more', () => {
  const search = (count: number) =>
    createSearch({
      entries: Array.from({ length: count }, (_, index) =>
        entry(`place-${String(index)}`, 'country', { own: [`Data ${String(index)}`] }),
      ),
      uncovered: [],
    })('data');
  expect(search(20)).toMatchObject({ isCut: false });
  const { hits, isCut } = search(21);
  expect(hits).toHaveLength(20);
  expect(isCut).toBe(true);
});
