import { expect, test } from 'vitest';
import type { OperatorEntry } from '#lib/catalogue/catalogue.ts';
import type { Comparison } from '#lib/derive/comparison.ts';
import { compare } from '#lib/derive/comparison.ts';
import type { Subject } from '#lib/derive/subjects.ts';
import type { Answer } from '#lib/schema/answer.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import {
  answer,
  country,
  feature,
  no,
  operator,
  source,
  travel,
  travelBrand,
  unknown,
} from '#tests/unit/build.ts';

const au = operator('au', 'network', { gift: answer('partly') });
const mineo = operator('mineo', 'mvno', { gift: answer('yes') });

function single(profile: OperatorEntry): Subject {
  return { kind: 'profile', id: `japan/${profile.slug}`, profile, home: country('japan', [profile]) };
}

function whole(...operators: readonly OperatorEntry[]): Subject {
  return { kind: 'country', id: 'japan', country: country('japan', operators) };
}

/** Operators that give these answers on gifts, side by side. */
function answering(...gifts: readonly (Answer | undefined)[]): Subject[] {
  return gifts.map((gift, index) =>
    single(operator(`operator-${String(index)}`, 'mvno', gift ? { gift } : {})),
  );
}

const giftsIn = ({ rows }: Comparison) => rows.find(({ capability }) => capability === 'gift');

test('the questions stand in the order of every table, one cell for each column', () => {
  const { rows, columns } = compare([single(au), single(mineo)], false);
  expect(rows.map(({ capability }) => capability)).toEqual(capabilities);
  expect(columns.map(({ subject }) => subject.id)).toEqual(['japan/au', 'japan/mineo']);
  expect(rows.every(({ cells }) => cells.length === 2)).toBe(true);
});

test('one column alone differs from nothing', () => {
  expect(compare([single(au)], false).rows.map(({ difference }) => difference)).not.toContainEqual(
    expect.any(String),
  );
});

test.for([
  ['yes beside no', [answer('yes'), no], 'differs'],
  ['yes beside partly', [answer('yes'), answer('partly')], 'differs'],
  ['what is on offer beside what is closed', [answer('yes'), answer('yes', ['closed'])], 'differs'],
  ['yes beside yes', [answer('yes'), answer('yes')], 'same'],
  ['closed beside closed', [answer('yes', ['closed']), answer('partly', ['ended'])], 'same'],
  ['sure beside perhaps over', [answer('yes'), answer('yes', ['unclear'])], 'terms-differ'],
  ['yes, no and unknown', [answer('yes'), no, unknown], 'differs'],
  ['yes beside unknown', [answer('yes'), unknown], 'some-unknown'],
  ['no beside what nobody looked up', [no, undefined], 'some-unknown'],
  ['unknown beside what nobody looked up', [unknown, undefined], 'nothing-known'],
] as const)('%s: %s', ([, gifts, difference]) => {
  expect(giftsIn(compare(answering(...gifts), false))?.difference).toBe(difference);
});

test('the same answer under other conditions, or for another price, has other terms', () => {
  const family = answer('partly', [], {
    features: { one: feature('current', { conditions: ['family-only'] }) },
  });
  const capped = answer('partly', [], { features: { one: feature('current', { conditions: ['cap'] }) } });
  expect(giftsIn(compare(answering(family, capped), false))?.difference).toBe('terms-differ');
  const free = feature('current', { cost: [{ pay: { kind: 'money', value: 0, currency: 'JPY' } }] });
  const priced = answer('yes', [], { features: { one: free } });
  expect(giftsIn(compare(answering(priced, answer('yes')), false))?.difference).toBe('terms-differ');
});

test('the order in which conditions are written makes no difference', () => {
  const [one, other] = [
    feature('current', { conditions: ['cap', 'some-plans'] }),
    feature('current', { conditions: ['some-plans', 'cap'] }),
  ].map((only) => answer('partly', [], { features: { only } }));
  expect(giftsIn(compare(answering(one, other), false))?.difference).toBe('same');
});

test('only differences: what all say alike and what nobody knows is left out, by name', () => {
  const columns = [
    single(operator('a', 'mvno', { gift: answer('yes'), hotspot: answer('yes'), esim: answer('yes') })),
    single(operator('b', 'mvno', { gift: no, hotspot: answer('yes'), esim: unknown })),
  ];
  const { rows, leftOut } = compare(columns, true);
  expect(rows.map(({ capability }) => capability)).toEqual(['gift', 'esim']);
  expect(leftOut).toEqual(
    capabilities.filter((capability) => capability !== 'gift' && capability !== 'esim'),
  );
  expect(compare(columns, false).leftOut).toEqual([]);
});

test('a cell shows the least restricted feature that can be had, and how many more there are', () => {
  const narrow = feature('current', { conditions: ['family-only', 'cap'] });
  const wide = feature('current', { conditions: ['cap'] });
  const gone = feature('ended');
  const gift = answer('partly', [], { features: { narrow, gone, wide } });
  expect(giftsIn(compare(answering(gift), false))?.cells[0]?.cell).toMatchObject({
    kind: 'answer',
    feature: wide,
    furtherFeatures: 1,
    confidence: 'high',
  });
});

test('a country answers by its operators, and stands beside one of them', () => {
  const row = giftsIn(compare([whole(au, mineo), single(mineo)], false));
  expect(row?.cells[0]?.cell).toMatchObject({
    kind: 'derived',
    answer: { verdict: 'partly', best: 'yes', carriers: [{ operator: mineo }, { operator: au }] },
  });
  expect(row?.difference).toBe('differs');
});

test('nobody asks a travel eSIM whether it is an eSIM; beside one that is, they do not differ', () => {
  const home = travel([travelBrand('ubigi', { gift: no })]);
  const brand: Subject[] = home.brands.map((profile) => ({
    kind: 'profile',
    id: 'travel/ubigi',
    profile,
    home,
  }));
  const all: Subject = { kind: 'travel', id: 'travel', travel: home };
  expect(compare([...brand, all], false).rows.map(({ capability }) => capability)).not.toContain('esim');
  const local = single(operator('local', 'mvno', { esim: answer('yes'), gift: no }));
  const { rows } = compare([local, ...brand, all], false);
  const esim = rows.find(({ capability }) => capability === 'esim');
  expect(esim?.cells.map(({ cell }) => cell.kind)).toEqual(['answer', 'by-nature', 'by-nature']);
  expect(esim?.difference).toBe('same');
});

test('a network that sells through its brands answers nothing and differs from nobody', () => {
  const row = giftsIn(compare([single(operator('hkt', 'network')), single(mineo)], false));
  expect(row?.cells[0]?.cell.kind).toBe('through-brands');
  expect(row?.difference).toBeUndefined();
});

const pages = {
  gift: source({ url: 'https://example.com/gift' }),
  hotspot: source({ url: 'https://example.com/hotspot' }),
  closed: source({ url: 'https://example.com/closed' }),
};
const withSources = operator(
  'sourced',
  'mvno',
  {
    gift: answer('yes', [], {
      features: {
        open: feature('current', { sources: ['gift'], against: ['hotspot'] }),
        closed: feature('closed', { sources: ['closed'] }),
      },
    }),
    hotspot: { ...no, sources: ['hotspot'] },
    esim: unknown,
  },
  { sources: pages },
);

test('sources are numbered column by column, in the order of their citation, each page once', () => {
  const { columns, rows } = compare([single(mineo), single(withSources)], false);
  expect(columns[1]?.sources).toEqual([pages.gift, pages.hotspot]);
  const cites = (capability: string) =>
    rows.find((row) => row.capability === capability)?.cells.map((cell) => cell.cites);
  expect([cites('gift'), cites('hotspot'), cites('esim')]).toEqual([
    [[1], [1, 2]],
    [[], [2]],
    [[], []],
  ]);
});

test('what is left out is not cited', () => {
  const { columns } = compare([single(mineo), single(withSources)], true);
  expect(columns[1]?.sources).toEqual([pages.hotspot]);
});

test('what is closed is carried by the pages on what was', () => {
  const closed = operator('closed', 'mvno', { gift: answer('yes', ['closed'], {}) });
  expect(compare([single(closed)], false).columns[0]?.sources).toHaveLength(1);
});

test('a country’s answer stands on the pages of those it names, or of those that say no', () => {
  const sourcesFor = (...operators: readonly OperatorEntry[]) =>
    compare([whole(...operators)], false).columns[0]?.sources.map(({ url }) => url);
  expect(sourcesFor(withSources)).toEqual([pages.gift.url, pages.hotspot.url]);
  const refusing = operator(
    'refusing',
    'network',
    { gift: { ...no, sources: ['page'] } },
    { sources: { page: pages.closed } },
  );
  expect(sourcesFor(refusing)).toEqual([pages.closed.url]);
});
