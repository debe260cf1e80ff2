import { describe, expect, test } from 'vitest';
import { checksOf, shelfLives, staleChecks } from '#lib/derive/checks.ts';
import type { Answer } from '#lib/schema/answer.ts';
import type { Capability } from '#lib/schema/vocabulary.ts';
import {
  answer,
  countryDocument,
  feature,
  guideDocument,
  no,
  operatorDocument,
  source,
  travelBrandDocument,
  travelDocument,
  unknown,
} from '#tests/unit/build.ts';

const today = '2026-11-20';
const featuring = (
  changes: Parameters<typeof feature>[1],
  status: Parameters<typeof feature>[0] = 'current',
) => ({ ...answer('partly'), features: { one: feature(status, changes) } }) as Answer;
const price = { pay: { kind: 'money' as const, value: 550, currency: 'JPY' } };

describe('the kind of an answer', () => {
  test.for([
    ['an unknown', 'gift', unknown, 'unknown'],
    ['a no', 'gift', no, 'settled'],
    ['a yes', 'gift', answer('yes'), 'settled'],
    ['a yes on eSIM', 'esim', answer('yes'), 'lasting'],
    ['a no on eSIM, which an operator may begin to offer', 'esim', no, 'settled'],
    ['a partly', 'gift', answer('partly'), 'conditional'],
    ['a partly on eSIM', 'esim', answer('partly'), 'conditional'],
    ['features that are all unclear', 'gift', answer('partly', ['unclear', 'ended']), 'unclear'],
    [
      'an unclear feature beside a current one',
      'gift',
      answer('partly', ['unclear', 'current']),
      'conditional',
    ],
    ['a feature with a price', 'gift', featuring({ cost: [price] }), 'priced'],
    [
      'a feature with an amount',
      'gift',
      featuring({ amount: { max: { kind: 'data', value: 1, unit: 'GB' } } }),
      'priced',
    ],
    ['a price that nobody can book any more', 'gift', featuring({ cost: [price] }, 'ended'), 'conditional'],
  ] satisfies [string, Capability, Answer, string][])('of %s', ([, capability, given, kind]) => {
    const [check] = checksOf(operatorDocument('a', 'mvno', { [capability]: given }));
    expect(check?.kind).toBe(kind);
  });

  test('says how long it holds: what is not known and what has a price are looked at again sooner', () => {
    const { unknown: shortest, unclear, priced, conditional, settled, lasting } = shelfLives;
    const order = [shortest, unclear, priced, conditional, settled, lasting];
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(order.length);
  });
});

describe('what carries a day', () => {
  test('is every answer of an operator', () => {
    const checks = checksOf(operatorDocument('mineo', 'mvno', { gift: no, esim: answer('yes') }));
    expect(checks).toEqual([
      {
        file: 'content/countries/japan/mineo.md',
        at: 'value',
        path: ['answers', 'gift', 'checked'],
        country: 'japan',
        subject: 'mineo',
        what: 'gift',
        kind: 'settled',
        checked: today,
        until: '2027-11-20',
      },
      expect.objectContaining({ what: 'esim', kind: 'lasting' }),
    ]);
  });

  test('is every answer of a travel brand, which belongs to no country', () => {
    const [check, ...others] = checksOf(travelBrandDocument('airalo', { gift: unknown }));
    expect(check).toMatchObject({ subject: 'airalo', what: 'gift', kind: 'unknown', checked: today });
    expect([check?.country, others]).toEqual([undefined, []]);
    expect(checksOf(travelDocument()).map(({ what, kind }) => [what, kind])).toEqual([
      ['updated', 'article'],
    ]);
  });

  test('is every statement of a country that has a source, by the latest reading of one', () => {
    const document = countryDocument('japan', {
      ways: { gift: { note: 'By code.', sources: ['old', 'new'] }, hotspot: { note: 'Free.' } },
      claims: {
        codes: { about: 'JP', claim: 'Codes.', result: 'supported', finding: 'Yes.', sources: ['old'] },
      },
      sources: { old: source({ read: '2025-01-01' }), new: source({ read: '2026-02-02' }) },
    });
    expect(checksOf(document).map(({ what, checked, kind }) => ({ what, checked, kind }))).toEqual([
      { what: 'ways.gift', checked: '2026-02-02', kind: 'statement' },
      { what: 'claims.codes', checked: '2025-01-01', kind: 'statement' },
    ]);
  });

  test('is the last revision of an article', () => {
    expect(checksOf(guideDocument('how', 'How it works'))).toEqual([
      expect.objectContaining({ subject: 'How it works', what: 'updated', kind: 'article', checked: today }),
    ]);
  });
});

describe('what is stale', () => {
  const at = (slug: string, checked: string, given: Answer = unknown) =>
    operatorDocument(slug, 'mvno', { gift: { ...given, checked } });
  const stale = (...parameters: Parameters<typeof staleChecks>) =>
    staleChecks(...parameters).map(({ subject, checked }) => `${subject} ${checked}`);

  test('is older than its kind may be, and not a day sooner', () => {
    // 120 and 121 days before.
    expect(stale([at('a', '2026-07-23'), at('b', '2026-07-22')], today)).toEqual(['b 2026-07-22']);
    expect(stale([at('a', '2026-07-22', no)], today)).toEqual([]);
  });

  test('comes oldest first, then by file', () => {
    const documents = [at('c', '2025-02-01'), at('b', '2025-01-01'), at('a', '2025-02-01')];
    expect(stale(documents, today)).toEqual(['b 2025-01-01', 'a 2025-02-01', 'c 2025-02-01']);
  });

  test('is judged by the given number of days, whatever its kind', () => {
    const documents = [at('a', '2026-11-10'), at('b', '2026-11-09', no), at('c', '2020-01-01', no)];
    expect(stale(documents, today, 10)).toEqual(['c 2020-01-01', 'b 2026-11-09']);
    expect(staleChecks(documents, today, 10).at(-1)?.until).toBe('2026-11-19');
  });

  test('is nothing that was checked after the day of judging', () => {
    expect(stale([at('a', '2026-11-20')], '2026-01-01', 0)).toEqual([]);
  });
});
