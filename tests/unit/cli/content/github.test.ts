import { expect, test } from 'vitest';
import { printGitHub } from '#lib/cli/content/github.ts';
import type { Diagnostic } from '#lib/content/diagnostic.ts';

const problem: Diagnostic = {
  file: 'content/pages/method.md',
  line: 2,
  column: 8,
  severity: 'error',
  rule: 'schema/custom',
  message: 'is no date',
  hint: 'write year-month-day',
};

test('what would end a command or a property is escaped', () => {
  const output = printGitHub(
    [{ ...problem, file: 'content/a,b:c.md', message: '100%\r\n::error::no', hint: '' }],
    'The sum.',
  );
  expect(output).toBe(
    '::error file=content/a%2Cb%3Ac.md,line=2,col=8,title=schema/custom::100%25%0D%0A::error::no\nThe sum.',
  );
});

test('a warning is one', () => {
  expect(printGitHub([{ ...problem, severity: 'warning' }], 'The sum.')).toMatch(/^::warning file=/);
});

test('the sum becomes a note where GitHub shows only some of the problems', () => {
  const sumOf = (count: number) =>
    printGitHub(Array<Diagnostic>(count).fill(problem), 'The sum.').split('\n').at(-1);
  expect(sumOf(10)).toBe('The sum.');
  expect(sumOf(11)).toMatch(/^::notice title=check::The sum\. GitHub shows the first ten/);
});
