import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { contentTree, today, write } from '#tests/rejects/tree.ts';

const command = resolve(import.meta.dirname, '../../../lib/cli/content.ts');

function show(root: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, 'show', '--today', today, ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

test('says a country in every language of the site, without colours off a terminal', () => {
  const { status, stdout, stderr } = show(contentTree(), 'japan');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('── English ──');
  expect(stdout).toContain('Can I gift or share eSIM data in Japan?');
  expect(stdout).toContain('── 简体中文 ──');
  expect(stdout).toContain('日本的 eSIM 流量');
  expect(stdout).not.toContain('\u001b');
});

test('--locale chooses one', () => {
  const { stdout } = show(contentTree(), 'japan/kddi-au', '--locale', 'en');
  expect(stdout).toMatch(/^Can I gift or share data at au\?/);
  expect(stdout).not.toContain('──');
});

test('takes the path of a file too', () => {
  const root = contentTree();
  expect(show(root, 'content/countries/japan/mineo.md').stdout).toBe(show(root, 'japan/mineo').stdout);
  expect(show(root, 'content/countries/japan/index.md').stdout).toBe(show(root, 'japan').stdout);
});

test.each([
  ['japn', 'did you mean "japan"?'],
  ['japan/mineoo', 'did you mean "mineo"?'],
  ['japan/mineo/gift', 'There is no'],
])('refuses %s', (target, hint) => {
  const { status, stdout, stderr } = show(contentTree(), target);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(hint);
});

test('shows what can be read while other files have errors, and names them', () => {
  const root = contentTree();
  write(root, 'content/countries/hong-kong/csl.md', 'no front matter');
  const { status, stdout, stderr } = show(root, 'japan', '--locale', 'en');
  expect([status, stderr]).toEqual([0, 'Other files have errors: content/countries/hong-kong/csl.md\n\n']);
  expect(stdout).toContain('mineo');
});

test('errors of the same country are printed with their places, and are the exit code', () => {
  const root = contentTree();
  write(root, 'content/countries/japan/mineo.md', 'no front matter');
  const { status, stdout, stderr } = show(root, 'japan', '--locale', 'en');
  expect(status).toBe(1);
  expect(stderr).toContain('content/countries/japan/mineo.md:1:1 error fence/opening');
  expect(stdout).not.toContain('mineo  ');
});
