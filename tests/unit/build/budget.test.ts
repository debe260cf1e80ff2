import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { budgetTable, overBudget, weigh } from '#lib/build/budget.ts';

/** Text that gzip cannot shrink much. */
const dense = (bytes: number) => randomBytes(Math.ceil((bytes * 3) / 4)).toString('base64');
const table = '<section aria-labelledby="operators">';

describe('a document within its budget', () => {
  test('is not complained of', () => {
    expect(overBudget(weigh('/en/japan', `<style>a{}</style>${dense(9000)}${table}${dense(9000)}`))).toEqual(
      [],
    );
  });
});

describe('a document over its budget', () => {
  test('is named with its weight, its limit and its parts', () => {
    const [complaint = ''] = overBudget(
      weigh('/en/japan/au', `<style>${dense(4000)}</style>${dense(18_000)}`),
    );
    expect(complaint).toMatch(
      /^\/en\/japan\/au: .* KB gzip, over the 14\.6 KB of operator pages \(.* style, .* content\)$/,
    );
  });

  test('is a country whose answer, ways and warnings do not fit the first flight, though the whole page would', () => {
    expect(overBudget(weigh('/en/japan', `${dense(22_000)}${table}`))).toEqual([
      expect.stringContaining('answer, ways, warnings and style'),
    ]);
  });
});

test.each([
  ['/en', 'home'],
  ['/zh-hans/japan', 'country'],
  ['/en/japan/kddi-au', 'operator'],
  ['/en/travel', 'travel'],
  ['/zh-hans/travel/airalo', 'travel-brand'],
  ['/en/answers/gift', 'capability'],
  ['/en/ways/hotspot', 'article'],
  ['/en/about/method', 'article'],
  ['/en/help-wanted', 'help'],
  ['/en/help-wanted/japan', 'help'],
  ['/_not-found.html', 'error'],
  ['/500.html', 'error'],
])('%s is weighed as %s', (pathname, kind) => {
  expect(weigh(pathname, '').kind).toBe(kind);
});

test('the table has a row for each kind with its heaviest page', () => {
  const rows = budgetTable([weigh('/en/a', 'x'), weigh('/en/b', dense(5000)), weigh('/en', 'y')]).split('\n');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toMatch(/^country +2 .*\/en\/b$/);
  expect(rows[2]).toMatch(/^home +1 .*\/en$/);
});
