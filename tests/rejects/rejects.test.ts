import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#lib/content/diagnostic.ts';
import { checkContent } from '#lib/rules/check.ts';
import { rules } from '#lib/rules/index.ts';
import { contentTree, today } from '#tests/rejects/tree.ts';

/**
 * Every folder `<group>/<case>` beside this file lays one mistake over the valid tree `base`. What must be reported
 * stands at the end of the offending line, `# reject: <column> <rule> <words>`, or, where no comment can stand, in
 * the case's `reject.txt`: `<file>:<line>:<column> <rule> <words>`. The words stand in the message or the hint.
 */
type Expected = Pick<Diagnostic, 'file' | 'line' | 'column' | 'rule'> & { readonly words: string };

const here = import.meta.dirname;
const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const groups = folders(here).filter((name) => name !== 'base');
const cases = groups.flatMap((group) =>
  folders(join(here, group)).map((name) => ({ group, name, folder: join(here, group, name) })),
);

function expectationsOf(folder: string): Expected[] {
  const beside = join(folder, 'reject.txt');
  if (existsSync(beside)) {
    return readFileSync(beside, 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const [, file = '', row, column, rule = '', words = ''] =
          /^(\S+?):(\d+):(\d+) (\S+) (.+)$/.exec(line) ?? [];
        return { file, line: Number(row), column: Number(column), rule, words };
      });
  }
  return readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const lines = readFileSync(path, 'utf8').split('\n');
      return lines.flatMap((line, index) => {
        const [, column, rule = '', words = ''] = / # reject: (\d+) (\S+) (.+)$/.exec(line) ?? [];
        return column === undefined
          ? []
          : [{ file: relative(folder, path), line: index + 1, column: Number(column), rule, words }];
      });
    });
}

test('the base of all cases has no mistake', async () => {
  const { documents, diagnostics } = await checkContent(contentTree(), today);
  expect(diagnostics).toEqual([]);
  expect(new Set(documents.map(({ kind }) => kind))).toEqual(
    new Set([
      'country',
      'operator',
      'travel',
      'travel-brand',
      'way',
      'guide',
      'page',
      'translation',
      'distrusted',
      'link-exceptions',
      'redirects',
    ]),
  );
});

describe.each(groups)('%s', (group) => {
  test.for(
    cases.filter((one) => one.group === group).map((one) => [one.name.replaceAll('-', ' '), one] as const),
  )('%s', async ([, { folder }]) => {
    const [expected, ...more] = expectationsOf(folder);
    if (!expected || more.length > 0) throw new Error(`${folder} must expect exactly one diagnostic`);
    const { diagnostics } = await checkContent(contentTree(join(folder, 'content')), today);
    const { words, ...place } = expected;
    expect(diagnostics).toEqual([expect.objectContaining(place)]);
    expect(diagnostics.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toContain(words);
  });
});

test('every rule is broken by a case', () => {
  const broken = new Set(cases.flatMap(({ folder }) => expectationsOf(folder)).map(({ rule }) => rule));
  expect(rules.map(({ name }) => `rule/${name}`).filter((rule) => !broken.has(rule))).toEqual([]);
});
