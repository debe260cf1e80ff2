import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentTree, temporaryFolder, today, write } from '#tests/rejects/tree.ts';

const command = resolve(import.meta.dirname, '../../../lib/cli/content.ts');
const mineo = 'content/countries/japan/mineo.md';
const au = 'content/countries/japan/kddi-au.md';

/** The git and the settings of whoever runs the tests are no part of them. */
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'An Editor',
  GIT_AUTHOR_EMAIL: 'editor@example.org',
  GIT_COMMITTER_NAME: 'An Editor',
  GIT_COMMITTER_EMAIL: 'editor@example.org',
};

function git(root: string, ...parameters: readonly string[]): string {
  return execFileSync('git', parameters, { cwd: root, env: environment, encoding: 'utf8' }).trim();
}

function commit(root: string, message: string): string {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', message);
  return git(root, 'rev-parse', 'HEAD');
}

/** The valid tree, committed on the branch main. */
function repository(): string {
  const root = contentTree();
  write(root, '.gitignore', '.cache/\n');
  git(root, 'init', '--quiet', '--initial-branch', 'main');
  commit(root, 'Content');
  return root;
}

function edit(root: string, path: string, find: string, replacement: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(find);
  write(root, path, text.replace(find, replacement));
}

function diff(root: string, ...parameters: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, 'diff', '--today', today, ...parameters],
    { cwd: root, encoding: 'utf8', env: environment },
  );
  return { status, stdout, stderr };
}

/** au no longer answers eSIM with yes, and nobody says why. */
function changedVerdict(): string {
  const root = repository();
  edit(root, au, 'esim:\n    verdict: yes', 'esim:\n    verdict: partly');
  edit(
    root,
    au,
    '      esim:\n        status',
    '      esim:\n        conditions: [some-plans]\n        status',
  );
  return root;
}

const unrecorded = `${au}:30:14 error diff/history changed from yes to partly, but the history does not say so`;

describe('against the last commit', () => {
  test('nothing changed at first', () => {
    expect(diff(repository())).toEqual({ status: 0, stdout: 'No change of facts.\n', stderr: '' });
  });

  test('a changed fact is one line', () => {
    const root = repository();
    edit(root, au, 'step: 0.5 GB', 'step: 1 GB');
    expect(diff(root)).toEqual({
      status: 0,
      stdout: 'Japan / au: amount of gift / data-gift step 0.5 GB → step 1 GB\n',
      stderr: '',
    });
  });

  test('a file that git does not know yet counts', () => {
    const root = repository();
    write(
      root,
      mineo.replace('mineo', 'ahamo'),
      readFileSync(join(root, mineo), 'utf8').replace('name: mineo', 'name: ahamo'),
    );
    expect(diff(root).stdout).toContain('Japan / ahamo: this file added: name ahamo');
  });
});

describe('the base', () => {
  test('is where the branch left main, not where main is now', () => {
    const root = repository();
    git(root, 'checkout', '--quiet', '-b', 'edit');
    edit(root, au, 'step: 0.5 GB', 'step: 1 GB');
    commit(root, 'Steps of 1 GB');
    git(root, 'checkout', '--quiet', 'main');
    edit(root, mineo, 'name: mineo', 'name: MINEO');
    commit(root, 'Capitals');
    git(root, 'checkout', '--quiet', 'edit');
    expect(diff(root).stdout).toBe('Japan / au: amount of gift / data-gift step 0.5 GB → step 1 GB\n');
  });

  test('is the commit that is named', () => {
    const root = repository();
    const first = git(root, 'rev-parse', 'HEAD');
    edit(root, mineo, 'name: mineo', 'name: MINEO');
    commit(root, 'Capitals');
    expect(diff(root).stdout).toBe('No change of facts.\n');
    expect(diff(root, first).stdout).toContain('Japan / MINEO: name mineo → MINEO\n');
  });

  test.for([
    ['a commit that is not there', repository, ['v99'], 'There is no commit "v99"'],
    ['an option for git', repository, ['--', '--output=stolen'], 'There is no commit "--output=stolen"'],
    ['a folder that git does not know', contentTree, [], 'is in no git repository'],
    ['a folder without content', temporaryFolder, [], 'is in no git repository'],
  ] as const)('that is %s ends with 2 and one clear line', ([, folder, parameters, words]) => {
    const { status, stdout, stderr } = diff(folder(), ...parameters);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('a file that cannot be read', () => {
  test('now is named with its mistake, and hides no other change', () => {
    const root = repository();
    edit(root, au, 'step: 0.5 GB', 'step: 1 GB');
    edit(root, mineo, 'kind: mvno', 'kind: mnvo');
    const { status, stdout } = diff(root);
    expect(status).toBe(1);
    expect(stdout).toContain('Japan / au: amount of gift');
    expect(stdout).not.toContain('mineo: this file removed');
    expect(stdout).toContain(`${mineo}:3:7 error`);
  });

  test('in the base is named, and is no mistake of this change', () => {
    const root = repository();
    edit(root, mineo, 'kind: mvno', 'kind: mnvo');
    commit(root, 'A mistake');
    edit(root, mineo, 'kind: mnvo', 'kind: mvno');
    const { status, stdout } = diff(root);
    expect(status).toBe(0);
    expect(stdout).toContain(`Not compared, because the base has errors:\n${mineo}:3:7 error`);
  });
});

describe('a changed verdict without a word in the history', () => {
  test('is an error at its place, with the line to write', () => {
    const { status, stdout } = diff(changedVerdict());
    expect(status).toBe(1);
    expect(stdout).toContain(unrecorded);
    expect(stdout).toContain(
      'add to history: { date: 2026-11-20, capability: esim, from: yes, to: partly, why: operator-changed | corrected | new-evidence }',
    );
  });

  test('is one in JSON too, among the changes', () => {
    const { status, stdout } = diff(changedVerdict(), '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual(
      expect.arrayContaining([
        {
          file: au,
          about: ['Japan', 'au'],
          type: 'verdict',
          capability: 'esim',
          from: 'yes',
          to: 'partly',
          why: null,
        },
        expect.objectContaining({ type: 'problem', in: 'present', file: au, line: 30, column: 14 }),
      ]),
    );
  });

  test('is mended by --fix, which writes the entry and nothing else', () => {
    const root = changedVerdict();
    const before = readFileSync(join(root, au), 'utf8');
    const { status, stdout, stderr } = diff(root, '--fix', '--why', 'operator-changed');
    expect({ status, stderr }).toEqual({ status: 0, stderr: `${au}: history added\n` });
    expect(stdout).toContain('Japan / au: esim yes → partly, because operator-changed\n');
    const old = '  - { date: 2026-11-10, capability: gift, from: yes, to: partly, why: corrected }\n';
    const entry =
      '  - { date: 2026-11-20, capability: esim, from: yes, to: partly, why: operator-changed }\n';
    expect(readFileSync(join(root, au), 'utf8')).toBe(before.replace(old, `${old}${entry}`));
  });

  test('is mended once', () => {
    const root = changedVerdict();
    diff(root, '--fix', '--why', 'corrected');
    const mended = readFileSync(join(root, au), 'utf8');
    expect(diff(root, '--fix').status).toBe(0);
    expect(readFileSync(join(root, au), 'utf8')).toBe(mended);
  });

  test('is not mended without a reason', () => {
    const root = changedVerdict();
    const before = readFileSync(join(root, au), 'utf8');
    const { status, stderr } = diff(root, '--fix');
    expect(status).toBe(2);
    expect(stderr).toContain(`Say why with --why operator-changed | corrected | new-evidence`);
    expect(stderr).toContain(`${au}: esim yes → partly`);
    expect(readFileSync(join(root, au), 'utf8')).toBe(before);
  });
});

test('a history that lost an entry is an error that --fix leaves to a person', () => {
  const root = repository();
  edit(
    root,
    au,
    'history:\n  - { date: 2026-11-10, capability: gift, from: yes, to: partly, why: corrected }\n',
    '',
  );
  const { status, stdout } = diff(root, '--fix', '--why', 'corrected');
  expect(status).toBe(1);
  expect(stdout).toContain(`${au}:2:1 error diff/history no longer lists that gift changed`);
});

test('Markdown is a comment for a pull request', () => {
  const { status, stdout } = diff(changedVerdict(), '--format', 'markdown');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^## What changes\n\n\*\*To mend first\*\*\n\n- .*30:14 changed from yes/);
  expect(stdout).toContain('| esim | <code>yes</code> | <code>partly</code> |');
});
