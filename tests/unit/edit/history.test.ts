import { describe, expect, test } from 'vitest';
import { historyProblems, newlyRecorded, unrecordedVerdicts } from '#lib/edit/history.ts';
import type { Answer } from '#lib/schema/answer.ts';
import type { Change } from '#lib/schema/operator.ts';
import { answer, no, operatorDocument, unknown } from '#tests/unit/build.ts';

const today = '2026-11-21';
const partly = answer('partly');
const yes = answer('yes');

function recorded(from: Change['from'], to: Change['to'], changes: Partial<Change> = {}): Change {
  return { date: today, capability: 'gift', from, to, why: 'corrected', ...changes };
}

/** A profile that answers gift, with a history. */
function profile(gift: Answer | undefined, ...history: readonly Change[]) {
  return operatorDocument(
    'mineo',
    'mvno',
    gift && { gift },
    history.length > 0 ? { history: [...history] } : {},
  );
}

type Profile = ReturnType<typeof profile>;

function problems(was: Profile, is: Profile) {
  return [...historyProblems(was, is, today)].map((problem) => ({
    at: 'path' in problem ? problem.path.join('.') : '',
    says: `${problem.message}; ${problem.hint ?? ''}`,
  }));
}

describe('a changed verdict', () => {
  test('needs an entry, and the hint is the line to write', () => {
    expect(problems(profile(partly), profile(no))).toEqual([
      {
        at: 'answers.gift.verdict',
        says: 'changed from partly to no, but the history does not say so; add to history: { date: 2026-11-21, capability: gift, from: partly, to: no, why: operator-changed | corrected | new-evidence }',
      },
    ]);
  });

  test('is fine with an entry that says so', () => {
    expect(problems(profile(partly), profile(no, recorded('partly', 'no')))).toEqual([]);
  });

  test('is fine in two steps', () => {
    const steps = [recorded('partly', 'yes'), recorded('yes', 'no')];
    expect(problems(profile(partly), profile(no, ...steps))).toEqual([]);
  });

  test('is not explained by an entry that stood there before', () => {
    const old = recorded('partly', 'no');
    expect(problems(profile(partly, old), profile(no, old))).toHaveLength(1);
  });

  test('is not explained by an entry on another capability', () => {
    const other = recorded('partly', 'no', { capability: 'hotspot' });
    expect(unrecordedVerdicts(profile(partly), profile(no, other))).toHaveLength(1);
  });

  test('counts when we first found no page', () => {
    expect(unrecordedVerdicts(profile(unknown), profile(yes))).toEqual([
      { file: 'content/countries/japan/mineo.md', capability: 'gift', from: 'unknown', to: 'yes' },
    ]);
  });
});

describe('no entry is needed', () => {
  test.for([
    ['for a verdict that stays', profile(no), profile(no)],
    ['for an answer that nobody had looked up', profile(undefined), profile(no)],
    ['for an answer that is taken back', profile(no), profile(undefined)],
  ] as const)('%s', ([, was, is]) => {
    expect(problems(was, is)).toEqual([]);
  });
});

describe('an entry that contradicts the change', () => {
  test('begins at another verdict', () => {
    expect(problems(profile(partly), profile(no, recorded('yes', 'no')))).toEqual([
      {
        at: 'history.0.from',
        says: 'is yes, but the answer was partly before this change; write from: partly',
      },
    ]);
  });

  test('ends at another verdict', () => {
    const old = recorded('unknown', 'partly', { date: '2026-11-01' });
    expect(problems(profile(partly, old), profile(no, old, recorded('partly', 'yes')))).toEqual([
      {
        at: 'history.1.to',
        says: 'is yes, but the answer says no; write to: no, or change the verdict of gift',
      },
    ]);
  });

  test('says that something changed that did not', () => {
    expect(problems(profile(partly), profile(partly, recorded('partly', 'no')))).toMatchObject([
      { at: 'history.0.to' },
    ]);
  });

  test('is none when it tells an earlier change late', () => {
    expect(problems(profile(partly), profile(partly, recorded('yes', 'partly')))).toEqual([]);
  });
});

describe('the history only grows', () => {
  const old = recorded('yes', 'partly', { date: '2026-11-10' });
  const says =
    'no longer lists that gift changed from yes to partly on 2026-11-10 (corrected); the history only grows; put back: { date: 2026-11-10, capability: gift, from: yes, to: partly, why: corrected }';

  test('a removed entry is an error', () => {
    expect(problems(profile(partly, old), profile(partly))).toEqual([{ at: 'history', says }]);
  });

  test('a rewritten entry is an error', () => {
    const rewritten = { ...old, why: 'operator-changed' } as const;
    expect(problems(profile(partly, old), profile(partly, rewritten))).toEqual([{ at: 'history', says }]);
  });

  test('one of two equal entries is missed', () => {
    expect(newlyRecorded(profile(partly, old).data, profile(partly, old, old).data)).toEqual([old]);
  });
});
