import { describe, expect, test } from 'vitest';
import type { OperatorEntry, TravelBrandEntry } from '#lib/catalogue/catalogue.ts';
import type { Mark } from '#lib/derive/country-answer.ts';
import { countryAnswer, isUsable } from '#lib/derive/country-answer.ts';
import type { Answer } from '#lib/schema/answer.ts';
import type { Operator } from '#lib/schema/operator.ts';
import type { OperatorKind, Status, Verdict } from '#lib/schema/vocabulary.ts';
import { answer, feature, no, operator, source, travelBrand, unknown } from '#tests/unit/build.ts';

const words = {
  yes: answer('yes'),
  'yes?': answer('yes', ['unclear']),
  partly: answer('partly'),
  'partly?': answer('partly', ['unclear']),
  closed: answer('partly', ['closed', 'ended']),
  no,
  unknown,
  unchecked: undefined,
} as const satisfies Record<string, Answer | undefined>;
type Word = keyof typeof words;
type Line = `${OperatorKind}/${string}: ${Word}`;

/** An operator with this answer on gifts; `kind/slug: answer`. `?` marks a status that we could not see. */
function operators(...lines: readonly Line[]): OperatorEntry[] {
  return lines.map((line) => {
    const [, kind, slug = '', word] = /^(\w+)\/([\w-]+): (\S+)$/.exec(line) ?? [];
    const gift: Answer | undefined = words[word as Word];
    return operator(slug, kind as OperatorKind, gift ? { gift } : {});
  });
}

const namesOf = (entries: readonly OperatorEntry[]) =>
  countryAnswer(entries, 'gift').carriers.map((carrier) => carrier.operator.slug);

type Row = readonly [
  why: string,
  lines: readonly Line[],
  verdict: Verdict,
  best: Verdict,
  names: readonly string[],
];

/** A travel brand with this answer on gifts. */
function brand(slug: string, word: Word): TravelBrandEntry {
  const gift: Answer | undefined = words[word];
  return travelBrand(slug, gift ? { gift } : {});
}

describe('the verdict', () => {
  test.for<Row>([
    ['every network is a current yes', ['network/a: yes', 'network/b: yes'], 'yes', 'yes', ['a', 'b']],
    ['a brand that says no changes nothing of that', ['network/a: yes', 'brand/b: no'], 'yes', 'yes', ['a']],
    ['an mvno that nobody checked neither', ['network/a: yes', 'mvno/b: unchecked'], 'yes', 'yes', ['a']],
    ['one network is only partly', ['network/a: yes', 'network/b: partly'], 'partly', 'yes', ['a', 'b']],
    [
      'one network is a yes that may be over',
      ['network/a: yes', 'network/b: yes?'],
      'partly',
      'yes',
      ['a', 'b'],
    ],
    ['one network says no', ['network/a: yes', 'network/b: no'], 'partly', 'yes', ['a']],
    ['one network is unknown', ['network/a: yes', 'network/b: unknown'], 'partly', 'yes', ['a']],
    ['one network was not checked', ['network/a: yes', 'network/b: unchecked'], 'partly', 'yes', ['a']],
    ['only an mvno says yes', ['network/a: no', 'mvno/m: yes'], 'partly', 'yes', ['m']],
    [
      'everybody says yes, but there is no network',
      ['brand/b: yes', 'mvno/m: yes'],
      'partly',
      'yes',
      ['b', 'm'],
    ],
    ['nobody is more than partly', ['network/a: partly', 'network/b: no'], 'partly', 'partly', ['a']],
    ['the only yes may be over', ['network/a: yes?', 'network/b: no'], 'partly', 'partly', ['a']],
    ['every network may be over', ['network/a: yes?'], 'partly', 'partly', ['a']],
    ['every network says no', ['network/a: no', 'network/b: no'], 'no', 'no', []],
    ['every network says no, an mvno is unknown', ['network/a: no', 'mvno/m: unknown'], 'no', 'no', []],
    ['every network says no, an mvno has closed it', ['network/a: no', 'mvno/m: closed'], 'no', 'no', []],
    [
      'one network says no, one is unknown',
      ['network/a: no', 'network/b: unknown'],
      'unknown',
      'unknown',
      [],
    ],
    [
      'one network says no, one was not checked',
      ['network/a: no', 'network/b: unchecked'],
      'unknown',
      'unknown',
      [],
    ],
    [
      'one network says no, one has closed it',
      ['network/a: no', 'network/b: closed'],
      'unknown',
      'unknown',
      [],
    ],
    ['nobody but mvnos was looked at, and they say no', ['mvno/m: no'], 'unknown', 'unknown', []],
    ['everybody is unknown', ['network/a: unknown', 'mvno/m: unknown'], 'unknown', 'unknown', []],
    ['nobody was checked', ['network/a: unchecked'], 'unknown', 'unknown', []],
    ['there is no operator', [], 'unknown', 'unknown', []],
  ])('when %s', ([, lines, verdict, best, names]) => {
    const entries = operators(...lines);
    const result = countryAnswer(entries, 'gift');
    expect({ verdict: result.verdict, best: result.best, names: namesOf(entries) }).toEqual({
      verdict,
      best,
      names,
    });
  });

  test('leaves out a network whose brands sell everything', () => {
    const entries = [operator('hkt', 'network'), ...operators('network/smartone: no')];
    const result = countryAnswer(entries, 'gift');
    expect([result.verdict, result.counts.covered]).toEqual(['no', 1]);
  });

  test('never counts travel brands', () => {
    const result = countryAnswer(operators('network/a: no', 'travel/t: yes'), 'gift');
    expect([result.verdict, result.carriers, result.counts.covered]).toEqual(['no', [], 1]);
  });

  test('is of the capability that is asked for', () => {
    const entries = [operator('a', 'network', { gift: no, hotspot: answer('yes') })];
    expect(countryAnswer(entries, 'gift').verdict).toBe('no');
    expect(countryAnswer(entries, 'hotspot').verdict).toBe('yes');
  });
});

describe('an answer is usable', () => {
  test.for<[Word, boolean]>([
    ['yes', true],
    ['yes?', true],
    ['partly', true],
    ['partly?', true],
    ['closed', false],
    ['no', false],
    ['unknown', false],
    ['unchecked', false],
  ])('when it is %s: %s', ([word, usable]) => {
    expect(isUsable(words[word])).toBe(usable);
  });

  test('when one of its features can be had', () => {
    expect(isUsable(answer('partly', ['ended', 'closed', 'unclear']))).toBe(true);
  });
});

describe('the named operators', () => {
  test('are at most three', () => {
    expect(namesOf(operators('mvno/a: yes', 'mvno/b: yes', 'mvno/c: yes', 'mvno/d: yes'))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('stand yes before partly, whatever their kind and status', () => {
    expect(namesOf(operators('network/a: partly', 'mvno/b: yes?'))).toEqual(['b', 'a']);
  });

  test('stand current before unclear, whatever their kind', () => {
    expect(namesOf(operators('network/a: partly?', 'mvno/b: partly'))).toEqual(['b', 'a']);
  });

  test('stand network, brand, mvno, whatever their names', () => {
    expect(namesOf(operators('mvno/a: yes', 'brand/b: yes', 'network/c: yes'))).toEqual(['c', 'b', 'a']);
  });

  test('stand in the order of their slugs otherwise', () => {
    expect(namesOf(operators('brand/ymobile: yes', 'brand/ahamo: yes', 'brand/povo: yes'))).toEqual([
      'ahamo',
      'povo',
      'ymobile',
    ]);
  });

  test('stand in the same order however they are given', () => {
    const entries = operators(
      'mvno/a: partly',
      'network/b: yes?',
      'brand/c: yes',
      'network/d: partly?',
      'mvno/e: yes',
    );
    expect(namesOf(entries)).toEqual(['c', 'e', 'b']);
    expect(namesOf(entries.toReversed())).toEqual(['c', 'e', 'b']);
  });

  test('count as current when one of their features is', () => {
    const mixed = operator('a', 'mvno', { gift: answer('partly', ['unclear', 'current']) });
    expect(namesOf([...operators('network/b: partly?'), mixed])).toEqual(['a', 'b']);
  });

  test('carry their own verdicts', () => {
    const { carriers } = countryAnswer(operators('mvno/m: yes', 'network/a: partly'), 'gift');
    expect(carriers.map(({ verdict }) => verdict)).toEqual(['yes', 'partly']);
  });

  test('are told apart from those that are only closed', () => {
    expect(namesOf(operators('network/a: closed', 'mvno/b: partly?'))).toEqual(['b']);
  });
});

describe('the counts', () => {
  const entries = [
    ...operators(
      'network/a: yes',
      'network/b: yes?',
      'brand/c: partly',
      'brand/d: closed',
      'mvno/e: no',
      'mvno/f: unknown',
      'mvno/g: unchecked',
      'mvno/h: unknown',
      'visitor/v: yes',
      'travel/t: yes',
    ),
    operator('hkt', 'network'),
  ];
  const { counts } = countryAnswer(entries, 'gift');

  test('tell apart what is closed, unknown and not checked', () => {
    expect(counts).toEqual({ covered: 8, yes: 2, partly: 1, closed: 1, no: 1, unknown: 2, unchecked: 1 });
  });

  test('add up to the operators that are covered', () => {
    const { covered, ...parts } = counts;
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(covered);
  });
});

describe('visitor operators', () => {
  const entries = operators('network/a: no', 'visitor/v: yes', 'visitor/w: partly?');

  test('do not count among the operators of residents', () => {
    const result = countryAnswer(entries, 'gift');
    expect([result.verdict, result.counts.covered]).toEqual(['no', 1]);
  });

  test('have an answer of their own', () => {
    const result = countryAnswer(entries, 'gift', 'visitors');
    expect({
      verdict: result.verdict,
      best: result.best,
      names: result.carriers.map((carrier) => carrier.operator.slug),
      covered: result.counts.covered,
    }).toEqual({ verdict: 'partly', best: 'yes', names: ['v', 'w'], covered: 2 });
  });

  test('are unknown where there are none', () => {
    const result = countryAnswer(operators('network/a: yes'), 'gift', 'visitors');
    expect([result.verdict, result.counts.covered]).toEqual(['unknown', 0]);
  });
});

describe('a named operator is marked', () => {
  const marksOf = (gift: Answer, others: Operator['answers']): readonly Mark[] =>
    countryAnswer([operator('a', 'network', { gift, ...others })], 'gift').carriers.flatMap(
      ({ marks }) => marks,
    );
  const open = { visitor: answer('yes'), esim: answer('yes') };
  const longStay = (status: Status) => feature(status, { conditions: ['long-stay-papers'] });

  test('with nothing when visitors can join and it has an eSIM', () => {
    expect(marksOf(answer('yes'), open)).toEqual([]);
  });

  test.for<[string, Answer, Operator['answers'], readonly Mark[]]>([
    ['whose status is unclear', answer('yes', ['unclear']), open, ['availability-unclear']],
    ['with one feature that is current', answer('yes', ['unclear', 'current']), open, []],
    ['that takes no visitors', answer('yes'), { ...open, visitor: no }, ['residents-only']],
    ['of which we do not know whether', answer('yes'), { ...open, visitor: unknown }, ['visitors-unknown']],
    ['of which nobody checked it', answer('yes'), { esim: answer('yes') }, ['visitors-unchecked']],
    ['that takes some visitors', answer('yes'), { ...open, visitor: answer('partly') }, []],
    [
      'that asks every visitor for the papers of a long stay',
      answer('yes'),
      { ...open, visitor: answer('partly', [], { features: { contract: longStay('current') } }) },
      ['long-stay-papers'],
    ],
    [
      'that has one product for short stays',
      answer('yes'),
      {
        ...open,
        visitor: answer('partly', [], {
          features: { contract: longStay('current'), prepaid: feature('unclear') },
        }),
      },
      [],
    ],
    [
      'that no longer sells its product for short stays',
      answer('yes'),
      {
        ...open,
        visitor: answer('partly', [], {
          features: { contract: longStay('unclear'), prepaid: feature('closed') },
        }),
      },
      ['long-stay-papers'],
    ],
    ['without evidence on its eSIM', answer('yes'), { ...open, esim: unknown }, ['esim-unknown']],
    ['whose eSIM nobody checked', answer('yes'), { visitor: answer('yes') }, ['esim-unchecked']],
    [
      'with all of it at once',
      answer('partly', ['unclear']),
      { visitor: no, esim: unknown },
      ['availability-unclear', 'residents-only', 'esim-unknown'],
    ],
  ])('%s', ([, gift, others, marks]) => {
    expect(marksOf(gift, others)).toEqual(marks);
  });
});

describe('the evidence behind the answer', () => {
  const checkedOn = (
    slug: string,
    kind: OperatorKind,
    checked: string,
    gift: Answer,
    changes: Partial<Operator> = {},
  ) => operator(slug, kind, { gift: { ...gift, checked } }, changes);
  const doubtful = { sources: { page: source({ publisher: 'blog' }) } };

  test('is as sure as the least sure of the named operators', () => {
    const entries = [
      checkedOn('a', 'network', '2026-11-20', answer('yes')),
      checkedOn('b', 'network', '2026-11-20', answer('yes', ['unclear'])),
    ];
    expect(countryAnswer(entries, 'gift').confidence).toBe('medium');
  });

  test('is not made less sure by operators that are not named', () => {
    const entries = [
      ...operators('network/a: yes', 'network/b: yes', 'network/c: yes'),
      checkedOn('d', 'mvno', '2026-01-01', answer('yes'), doubtful),
    ];
    const { confidence, checked } = countryAnswer(entries, 'gift');
    expect([confidence, checked]).toEqual(['high', '2026-11-20']);
  });

  test('is as old as the oldest check among the named operators', () => {
    const entries = [
      checkedOn('a', 'network', '2026-11-20', answer('yes')),
      checkedOn('b', 'network', '2026-03-02', answer('yes')),
    ];
    expect(countryAnswer(entries, 'gift').checked).toBe('2026-03-02');
  });

  test('of a no is as sure as the least sure of those that say no', () => {
    const entries = [
      checkedOn('a', 'network', '2026-11-20', no),
      checkedOn('b', 'network', '2026-10-01', no, { sources: { page: source({ dated: undefined }) } }),
      checkedOn('c', 'mvno', '2026-11-20', answer('partly', ['closed']), doubtful),
      checkedOn('d', 'mvno', '2026-11-20', unknown),
    ];
    const { verdict, confidence, checked } = countryAnswer(entries, 'gift');
    expect([verdict, confidence, checked]).toEqual(['no', 'medium', '2026-10-01']);
  });

  test('of what is unknown has a date and no confidence', () => {
    const { confidence, checked } = countryAnswer(
      [checkedOn('a', 'network', '2026-05-05', unknown), ...operators('network/b: unchecked')],
      'gift',
    );
    expect([confidence, checked]).toEqual([undefined, '2026-05-05']);
  });

  test('does not exist where nobody looked', () => {
    const { confidence, checked } = countryAnswer(operators('network/a: unchecked'), 'gift');
    expect([confidence, checked]).toEqual([undefined, undefined]);
  });

  test('respects what an editor doubts', () => {
    const doubted = answer('yes', ['current'], { confidence: 'low' });
    expect(countryAnswer([operator('a', 'network', { gift: doubted })], 'gift').confidence).toBe('low');
  });
});

describe('among travellers', () => {
  const brands = [brand('airalo', 'unknown'), brand('bcengi', 'partly'), brand('ubigi', 'no')];

  test('travel brands answer, and nobody else', () => {
    const result = countryAnswer([...brands, ...operators('network/a: yes')], 'gift', 'travellers');
    expect(result).toMatchObject({ verdict: 'partly', best: 'partly' });
    expect(result.counts).toMatchObject({ covered: 3, partly: 1, no: 1, unknown: 1 });
    expect(result.carriers.map(({ operator: { slug } }) => slug)).toEqual(['bcengi']);
  });

  test('brands that were not found to say anything make no answer', () => {
    expect(countryAnswer([brand('airalo', 'unknown')], 'gift', 'travellers').verdict).toBe('unknown');
  });

  test('a carrier is an eSIM for whoever visits: only what else is unclear is marked', () => {
    const marksOf = (word: Word) =>
      countryAnswer([brand('a', word)], 'gift', 'travellers').carriers[0]?.marks;
    expect(marksOf('yes')).toEqual([]);
    expect(marksOf('yes?')).toEqual(['availability-unclear']);
  });
});
