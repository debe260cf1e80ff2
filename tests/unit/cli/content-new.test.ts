import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOf } from '#lib/content/fingerprint.ts';
import { forms } from '#lib/edit/scaffold.ts';
import { contentTree, today, write } from '#tests/rejects/tree.ts';

const command = resolve(import.meta.dirname, '../../../lib/cli/content.ts');

function run(root: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const operator = [
  ...[
    'new',
    'operator',
    '--today',
    today,
    '--country',
    'japan',
    '--name',
    'Example Mobile',
    '--kind',
    'mvno',
  ],
  ...['--answer', 'hotspot=unknown', '--note', 'Its pages are silent.'],
];
const path = 'content/countries/japan/example-mobile.md';

test('writes a file, says what check says of it, and how to see it', () => {
  const root = contentTree();
  const written = run(root, ...operator);
  expect(written).toEqual({
    status: 0,
    stdout: `${path} is written, and valid.
What is left to do, as check says it:
${path}:3:1 warning rule/translations has no translation ${path.replace('.md', '.zh-hans.md')}
    hint: begin it with: texts: { hotspot.note: { of: ${fingerprintOf('Its pages are silent.')}, text: … } }
See it as readers will: npm run content -- show japan/example-mobile
`,
    stderr: '',
  });
  const checked = run(root, 'check', '--today', today);
  expect([checked.status, checked.stdout]).toEqual([
    0,
    expect.stringContaining('0 errors, 1 warning in 1 of'),
  ]);
});

test('refuses a file that is there, and names it', () => {
  const root = contentTree();
  run(root, ...operator);
  const before = readFileSync(join(root, path), 'utf8');
  const again = run(root, ...operator);
  expect([again.status, again.stdout]).toEqual([2, '']);
  expect(again.stderr).toContain(`${path} exists`);
  expect(readFileSync(join(root, path), 'utf8')).toBe(before);
});

test('--dry-run prints the file and writes nothing', () => {
  const root = contentTree();
  const { status, stdout, stderr } = run(root, ...operator, '--dry-run');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^---\n.*\n---\n$/s);
  expect(existsSync(join(root, path))).toBe(false);
});

test('asks nothing without a terminal, and names every missing flag', () => {
  const { status, stdout, stderr } = run(contentTree(), 'new', 'way');
  expect([status, stdout]).toEqual([2, '']);
  for (const flag of [
    '--title <text>',
    '--summary <text>',
    '--situations <a,b>',
    '--rank <number>',
    '--prose <markdown>',
  ])
    expect(stderr).toContain(`${flag}: is missing.`);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a file that would be wrong is printed with its mistakes, not written', () => {
  const root = contentTree();
  const { status, stdout, stderr } = run(
    root,
    ...[
      'new',
      'guide',
      '--today',
      today,
      '--title',
      'SIM locks',
      '--summary',
      'In short.',
      '--prose',
      '# Locks',
    ],
  );
  expect(status).toBe(1);
  expect(stderr).toContain('content/guides/sim-locks.md:');
  expect(stderr).toContain('has a heading of level 1');
  expect(stdout).toContain('# Locks');
  expect(existsSync(join(root, 'content/guides/sim-locks.md'))).toBe(false);
});

test.each(Object.entries(forms))('the example in the help of %s works as it stands', (kind, { example }) => {
  const { stdout } = run(contentTree(), 'new', kind, '--help');
  expect(stdout).toContain(`npm run content -- new ${example}`);
  const words = [...example.replaceAll('\\\n', ' ').matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) =>
    word.replaceAll('"', ''),
  );
  const root = contentTree();
  write(root, 'content/ways/hotspot.md', readFileSync(join(root, 'content/ways/gift.md')));
  const { status, stderr } = run(root, 'new', ...words, '--today', today, '--dry-run');
  expect([status, stderr]).toEqual([0, '']);
});
