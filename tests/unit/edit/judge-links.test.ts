import { describe, expect, test } from 'vitest';
import type { NamedAddress } from '#lib/derive/addresses.ts';
import type { Round } from '#lib/edit/judge-links.ts';
import { judgeLinks } from '#lib/edit/judge-links.ts';
import type { Outcome } from '#lib/edit/visit-addresses.ts';
import type { LinkExceptions } from '#lib/schema/link-exceptions.ts';

const today = '2026-11-20';
const page = 'https://a.example/plans/gift';
const gone: Outcome = { is: 'gone', why: 'answers 404' };
const fine: Outcome = { is: 'fine' };

const named = (address: string, mayBeGone = false): NamedAddress => ({
  file: 'content/countries/japan/a.md',
  at: 'value',
  path: ['sources', 'gift', 'url'],
  address,
  mayBeGone,
});

/** A round of all addresses with these outcomes. */
function round(
  outcomes: Readonly<Record<string, Outcome>>,
  exceptions: LinkExceptions = {},
  changes: Partial<Round> = {},
): Round {
  const all = Object.keys(outcomes).map((address) => named(address));
  return {
    all,
    checked: all,
    outcomes: new Map(Object.entries(outcomes)),
    exceptions: { kind: 'link-exceptions', file: 'content/link-exceptions.yml', data: exceptions },
    today,
    ...changes,
  };
}

const told = (given: Round) =>
  judgeLinks(given).map(({ severity = 'error', trouble, message }) => `${severity} ${trouble}: ${message}`);

describe('an address', () => {
  test.for([
    [fine, []],
    [gone, [`error gone: ${page} answers 404: the page is gone`]],
    [
      { is: 'refused', why: 'answers 403' },
      [`warning refused: ${page} answers 403: it refuses programs, so a person must look`],
    ],
    [{ is: 'unreachable', why: 'answers 503' }, [`error unreachable: ${page} answers 503`]],
    [
      { is: 'private', why: 'lies in a private network' },
      [`error private: ${page} lies in a private network; it was not asked`],
    ],
    [
      { is: 'moved', to: 'https://a.example/gift' },
      [`warning moved: ${page} has moved for good to https://a.example/gift`],
    ],
  ] satisfies [Outcome, string[]][])('that is $is', ([outcome, expected]) => {
    expect(told(round({ [page]: outcome }))).toEqual(expected);
  });

  test('is told in every place that names it', () => {
    const other = { ...named(page), file: 'content/countries/japan/b.md' };
    const problems = judgeLinks(round({ [page]: gone }, {}, { checked: [named(page), other] }));
    expect(problems.map(({ file }) => file)).toEqual([
      'content/countries/japan/a.md',
      'content/countries/japan/b.md',
    ]);
  });

  test.for(['gone', 'unreachable'] as const)('may be %s where its stored copy is cited', (is) => {
    const checked = [named(page, true)];
    expect(judgeLinks(round({ [page]: { is, why: '' } }, {}, { checked }))).toEqual([]);
  });

  test('that moved names its new address', () => {
    const [problem] = judgeLinks(round({ [page]: { is: 'moved', to: 'https://a.example/gift' } }));
    expect(problem?.to).toBe('https://a.example/gift');
    expect(problem?.hint).toContain('write its new address');
  });

  test('that moved to a front page is probably gone, unless it was a front page itself', () => {
    const hintOf = (address: string) =>
      judgeLinks(round({ [address]: { is: 'moved', to: 'https://b.example/' } }))[0]?.hint;
    expect(hintOf(page)).toContain('probably gone');
    expect(hintOf('https://a.example/')).not.toContain('probably gone');
  });
});

describe('an exception', () => {
  const reason = 'The operator refuses programs.';
  const until = '2026-11-20';

  test.for([
    ['one address', page],
    ['all addresses that begin alike', 'https://a.example/plans/*'],
    ['a whole site', 'https://a.example/*'],
  ])('covers %s until the end of its last day', ([, key = '']) => {
    expect(told(round({ [page]: gone }, { [key]: { reason, until } }))).toEqual([]);
  });

  test.for(['https://a.example/plans/', 'https://a.example/plans/gift/*', 'https://b.example/*'])(
    'on %s does not cover another address',
    (key) => {
      expect(told(round({ [page]: gone }, { [key]: { reason, until } }))).toEqual([
        expect.stringContaining('error gone'),
        'warning exception: is an exception that is no longer needed: no file names such an address',
      ]);
    },
  );

  test('that has run out is the error itself, at its key', () => {
    const [problem, ...more] = judgeLinks(
      round({ [page]: gone }, { [page]: { reason, until: '2026-11-19' } }),
    );
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      file: 'content/link-exceptions.yml',
      at: 'key',
      path: [page],
      message: 'is an exception that held until 2026-11-19',
    });
    expect(problem?.severity).toBeUndefined();
  });

  test('is no longer needed when nothing is wrong, even if it has run out', () => {
    const sentence = 'warning exception: is an exception that is no longer needed: nothing is wrong there';
    expect(told(round({ [page]: fine }, { [page]: { reason, until } }))).toEqual([sentence]);
    expect(told(round({ [page]: fine }, { [page]: { reason, until: '2020-01-01' } }))).toEqual([sentence]);
  });

  test('of many addresses is needed while one of them has trouble', () => {
    const outcomes = { [page]: fine, 'https://a.example/plans/esim': gone };
    expect(told(round(outcomes, { 'https://a.example/plans/*': { reason, until } }))).toEqual([]);
  });

  test('beside a wider one is the one that counts', () => {
    const exceptions = { 'https://a.example/*': { reason, until }, [page]: { reason, until } };
    expect(told(round({ [page]: gone }, exceptions))).toEqual([
      expect.stringContaining('no longer needed: no file names such an address'),
    ]);
  });

  describe('in a round of some addresses', () => {
    const other = 'https://a.example/other';
    const of = (checked: string, key: string, last: string, outcome: Outcome = fine) =>
      told(
        round(
          { [page]: outcome, [other]: outcome },
          { [key]: { reason, until: last } },
          {
            checked: [named(checked)],
            outcomes: new Map([[checked, outcome]]),
          },
        ),
      );

    test('is not judged when it covers none of them', () => {
      expect(of(other, page, '2020-01-01')).toEqual([]);
      expect(of(other, 'https://nobody.example/', '2020-01-01')).toEqual([]);
    });

    test('is judged when it covers one of them', () => {
      expect(of(page, page, '2020-01-01', gone)).toEqual([expect.stringContaining('held until 2020-01-01')]);
      expect(of(page, page, until)).toEqual([expect.stringContaining('no longer needed')]);
    });

    test('is needed as far as we know when it covers others, too', () => {
      expect(of(page, 'https://a.example/*', until)).toEqual([]);
    });
  });
});
