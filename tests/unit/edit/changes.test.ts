import { describe, expect, test } from 'vitest';
import type { ContentDocument } from '#lib/content/document.ts';
import { changesBetween } from '#lib/edit/changes.ts';
import {
  answer,
  countryDocument,
  feature,
  guideDocument,
  no,
  operatorDocument,
  source,
  translationDocument,
  travelBrandDocument,
  unknown,
} from '#tests/unit/build.ts';

type Documents = readonly ContentDocument[];

/** The changes without the file and the names, which have a test of their own. */
function changes(before: Documents, after: Documents, unreadable: readonly string[] = []) {
  return changesBetween({ before, after, unreadable: new Set(unreadable) }).map((change) => ({
    ...change,
    file: undefined,
    about: undefined,
  }));
}

const mineo = (
  ...parts: Parameters<typeof operatorDocument> extends [unknown, unknown, ...infer P] ? P : never
) => operatorDocument('mineo', 'mvno', ...parts);
const gift = (changed: Parameters<typeof feature>[1]) =>
  mineo({ gift: answer('partly', [], { features: { 'packet-gift': feature('current', changed) } }) });

describe('nothing is said', () => {
  test('of documents that are equal, though read twice', () => {
    expect(changes([mineo({ gift: no })], [mineo({ gift: no })])).toEqual([]);
  });

  test('of the order of a list', () => {
    const before = gift({ conditions: ['cap', 'some-plans'] });
    expect(changes([before], [gift({ conditions: ['some-plans', 'cap'] })])).toEqual([]);
  });

  test('of a line that is folded elsewhere', () => {
    expect(changes([gift({ note: 'One line.' })], [gift({ note: 'One\n line.' })])).toEqual([]);
  });

  test('of a file that could not be read on one side', () => {
    const { file } = mineo();
    expect(changes([], [mineo({ gift: no })], [file])).toEqual([]);
  });
});

describe('a verdict', () => {
  const entry = { date: '2026-11-20', capability: 'gift', from: 'unknown', to: 'no' } as const;

  test('changes for the reason that the new history gives', () => {
    const after = mineo({ gift: no }, { history: [{ ...entry, why: 'new-evidence' }] });
    expect(changes([mineo({ gift: unknown })], [after])).toContainEqual(
      expect.objectContaining({
        type: 'verdict',
        capability: 'gift',
        from: 'unknown',
        to: 'no',
        why: 'new-evidence',
      }),
    );
  });

  test('changes at a travel brand as at an operator, and changes no country', () => {
    const brand = (given: typeof no | typeof unknown) => travelBrandDocument('ubigi', { gift: given });
    const { before, after } = { before: [brand(unknown)], after: [brand(no)] };
    const found = changesBetween({ before, after, unreadable: new Set() });
    expect(found.map(({ type, about }) => [type, about])).toContainEqual([
      'verdict',
      ['Travel eSIMs', 'ubigi'],
    ]);
    expect(found.filter(({ type }) => type === 'country-verdict' || type === 'sentence')).toEqual([]);
  });

  test('of an answer that came or went has no other side and no reason', () => {
    expect(changes([mineo({})], [mineo({ gift: unknown })])).toEqual([
      expect.objectContaining({ type: 'verdict', from: null, to: 'unknown', why: null }),
    ]);
    expect(changes([mineo({ gift: unknown })], [mineo({})])).toEqual([
      expect.objectContaining({ type: 'verdict', from: 'unknown', to: null, why: null }),
    ]);
  });
});

test('the confidence changes with the sources, though no word of the answer did', () => {
  const before = mineo({ gift: no });
  const after = mineo({ gift: no }, { sources: { page: source({ publisher: 'forum' }) } });
  expect(changes([before], [after])).toEqual([
    expect.objectContaining({ type: 'confidence', capability: 'gift', from: 'high', to: 'low' }),
    expect.objectContaining({ type: 'fact', path: ['sources', 'page', 'publisher'], to: 'forum' }),
  ]);
});

describe('a field of a feature', () => {
  const path = ['answers', 'gift', 'features', 'packet-gift'];
  const money = (value: number) => ({ kind: 'money', value, currency: 'JPY' }) as const;

  test.for([
    [
      'conditions',
      gift({ conditions: ['cap'] }),
      gift({ conditions: ['some-plans', 'cap'] }),
      'cap',
      'cap, some-plans',
    ],
    [
      'cost',
      gift({ cost: [{ pay: money(550), get: { kind: 'data', value: 0.5, unit: 'GB' } }] }),
      gift({ cost: [{ pay: money(0) }, { pay: money(100), per: 'month' }] }),
      'pay 550 JPY, get 0.5 GB',
      'pay 0 JPY; pay 100 JPY, per month',
    ],
    ['lasts', gift({}), gift({ lasts: { kind: 'duration', value: 62, unit: 'day' } }), null, '62 days'],
    ['plans', gift({ plans: { only: ['A', 'B'] } }), gift({}), 'only A, B', null],
    ['to', gift({ to: 'family' }), gift({ to: 'anyone' }), 'family', 'anyone'],
  ] as const)('%s is told as the file writes it', ([field, before, after, from, to]) => {
    expect(changes([before], [after])).toEqual([
      expect.objectContaining({ type: 'fact', path: [...path, field], from, to }),
    ]);
  });
});

describe('an entry that came or went', () => {
  const claim = {
    about: 'JP',
    claim: 'No operator lets you.',
    result: 'no-evidence',
    finding: 'We found no such page.',
  } as const;
  const warning = { kind: 'law', text: 'Do not lend a SIM.', sources: ['page'] } as const;

  test.for([
    ['a claim', countryDocument('japan', { claims: { 'nobody-lets': claim } }), ['claims', 'nobody-lets']],
    [
      'a warning',
      countryDocument('japan', { warnings: { lending: { ...warning, sources: ['page'] } } }),
      ['warnings', 'lending'],
    ],
    ['a source', countryDocument('japan', { sources: { page: source() } }), ['sources', 'page']],
  ] as const)('is listed with its facts, not its prose: %s', ([, full, path]) => {
    const empty = countryDocument('japan');
    const [added] = changes([empty], [full]);
    expect(added).toMatchObject({ type: 'entry', action: 'added', path });
    expect(JSON.stringify(added)).not.toMatch(/lets you|lend a SIM/);
    expect(changes([full], [empty])[0]).toMatchObject({ type: 'entry', action: 'removed', path });
  });

  test('tells what order the ways have now', () => {
    const ways = (...slugs: readonly string[]) =>
      countryDocument('japan', {
        ways: Object.fromEntries(slugs.map((slug) => [slug, { note: 'It works.' }])),
      });
    expect(changes([ways('gift', 'hotspot')], [ways('hotspot', 'gift')])).toEqual([
      expect.objectContaining({ path: ['order of ways'], from: 'gift, hotspot', to: 'hotspot, gift' }),
    ]);
  });

  test('is a feature of its own where the answer stays', () => {
    const before = mineo({ gift: answer('yes', ['current']) });
    const after = mineo({ gift: answer('yes', ['current', 'closed']) });
    expect(changes([before], [after])).toEqual([
      expect.objectContaining({
        type: 'entry',
        path: ['answers', 'gift', 'features', 'feature-2'],
        facts: 'status closed, sources page',
      }),
    ]);
  });
});

test('an operator that came is one change, with its verdicts', () => {
  expect(changes([], [mineo({ gift: no, hotspot: unknown })])).toEqual([
    expect.objectContaining({
      type: 'document',
      action: 'added',
      facts: 'name mineo, kind mvno, added 2026-11-01',
    }),
    expect.objectContaining({ type: 'verdict', capability: 'gift', from: null, to: 'no' }),
    expect.objectContaining({ type: 'verdict', capability: 'hotspot', from: null, to: 'unknown' }),
  ]);
});

describe("a country's answer", () => {
  const japan = countryDocument('japan');
  const network = (verdict: 'yes' | 'partly') =>
    operatorDocument('kddi-au', 'network', { gift: answer(verdict) }, { name: 'au' });

  test('follows from its operators, as a sentence and as a verdict', () => {
    const [sentence, verdict] = changesBetween({
      before: [japan, network('partly')],
      after: [japan, network('yes')],
      unreadable: new Set(),
    });
    expect(sentence).toEqual({
      file: 'content/countries/japan/index.md',
      about: ['Japan'],
      type: 'sentence',
      from: 'Only with conditions, at au.',
      to: 'Yes. au lets you give data to any other customer.',
    });
    expect(verdict).toMatchObject({ type: 'country-verdict', capability: 'gift', from: 'partly', to: 'yes' });
  });

  test('is not compared while an operator of it cannot be read', () => {
    const found = changes([japan, network('partly')], [japan, network('yes')], [mineo().file]);
    expect(found.map(({ type }) => type)).toEqual(['verdict']);
  });
});

describe('words', () => {
  const english = (note: string) => gift({ note });
  const chinese = (of: string) =>
    translationDocument(mineo().file, { 'gift.packet-gift.note': { english: of, text: '免费。' } });

  test('are counted', () => {
    const after = guideDocument('esim-moves', 'Moving an eSIM', 'New prose.');
    const before = guideDocument('esim-moves', 'How an eSIM moves', 'Old prose.');
    expect(changes([before], [after])).toEqual([expect.objectContaining({ type: 'prose', texts: 2 })]);
  });

  test('leave a translation behind that stays as it is', () => {
    const translation = chinese('Free.');
    expect(changes([english('Free.'), translation], [english('Free today.'), translation])).toEqual([
      expect.objectContaining({ type: 'prose', texts: 1 }),
      expect.objectContaining({ type: 'translation', locale: 'zh-hans', changed: 0, outdated: 1 }),
    ]);
  });

  test('that a translation has already taken over leave nothing behind', () => {
    const [before, after] = [
      [english('Free.'), chinese('Free.')],
      [english('Free today.'), chinese('Free today.')],
    ];
    expect(changes(before, after)).toEqual([expect.objectContaining({ type: 'prose', texts: 1 })]);
  });
});

test('each change names its file and what it is about, the country before its operators', () => {
  const before = [countryDocument('japan'), operatorDocument('au', 'network', {}, { name: 'au by KDDI' })];
  const after = [
    countryDocument('japan', { headline: ['gift', 'esim', 'hotspot'] }),
    operatorDocument('au', 'network', {}, { name: 'au' }),
  ];
  const places = changesBetween({ before, after, unreadable: new Set() }).map(({ about }) =>
    about.join(' / '),
  );
  expect(places).toEqual(['Japan', 'Japan / au']);
});
