import { spawnSync } from 'node:child_process';
import type { ContentFile } from '../content/read.ts';

/** What git answers in a folder, without asking anybody or the network. Throws what git says when it fails. */
export function git(root: string, parameters: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr } = run(root, parameters, input);
  if (status !== 0) throw new Error(`git ${parameters[0] ?? ''} failed: ${stderr.toString('utf8').trim()}`);
  return stdout;
}

/** What git answers on one line, or `undefined` when it says no. */
export function ask(root: string, parameters: readonly string[]): string | undefined {
  const { status, stdout } = run(root, parameters);
  return status === 0 ? stdout.toString('utf8').trim() : undefined;
}

function run(root: string, parameters: readonly string[], input = '') {
  const result = spawnSync('git', ['--no-optional-locks', ...parameters], {
    cwd: root,
    input,
    maxBuffer: Infinity,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  });
  if (result.error) throw new Error(`git could not be started: ${result.error.message}`);
  return result;
}

/** Whether a folder lies in a git repository that has a commit. */
export function hasHistory(root: string): boolean {
  return ask(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']) !== undefined;
}

/** Whether the history here was cut off when it was fetched. */
export function isShallow(root: string): boolean {
  return ask(root, ['rev-parse', '--is-shallow-repository']) === 'true';
}

/** The commit that a branch, a tag or the beginning of a hash names. Throws an Error that says what is wrong. */
export function commitNamed(root: string, name: string): string {
  if (ask(root, ['rev-parse', '--git-dir']) === undefined)
    throw new Error(
      'This folder is in no git repository that can be read; there is nothing to compare with.',
    );
  const commit = ask(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (commit === undefined)
    throw new Error(
      `There is no commit "${name}" here; fetch it, or name another branch, tag or commit, such as origin/main.`,
    );
  return commit;
}

/**
 * The bytes of files, named as git names them (`<blob>` or `<commit>:./<path>`), all read by one process; `undefined`
 * where there is no such file. Each answer is a line "<blob> blob <size>", the bytes, and a line break.
 */
export function blobsNamed(root: string, names: readonly string[]): (Uint8Array | undefined)[] {
  const output = git(root, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
  let at = 0;
  return names.map(() => {
    const end = output.indexOf('\n', at);
    const [, type, size] = /^\S+ (\w+) (\d+)$/.exec(output.toString('utf8', at, end)) ?? [];
    const start = end + 1;
    at = size === undefined ? start : start + Number(size) + 1;
    return type === 'blob' ? output.subarray(start, at - 1) : undefined;
  });
}

/**
 * The content files that differ between a commit, branch or tag and the files here; one that moved counts twice. Throws
 * an Error when there is no such commit.
 */
export function contentChangedSince(root: string, reference: string): string[] {
  const commit = commitNamed(root, reference);
  return git(root, ['diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--', 'content'])
    .toString()
    .split('\0')
    .filter((path) => path !== '');
}

/** A file at a commit. */
export type Revision = { readonly commit: string; readonly path: string };

/** The commits that changed a file, youngest first, with the path that it had then; it may have moved since. */
export function revisionsOf(root: string, path: string): Revision[] {
  const log = git(root, [
    'log',
    '--follow',
    '--relative',
    '--name-only',
    '--format=%x00%H',
    '--',
    path,
  ]).toString();
  return log
    .split('\0')
    .slice(1)
    .flatMap((entry) => {
      const [commit = '', ...names] = entry.split('\n').filter((line) => line !== '');
      return names.map((name) => ({ commit, path: name }));
    });
}

/** The texts of files at commits, in their order; those that are not there are left out. */
export function textsAt(root: string, revisions: readonly Revision[]): ContentFile[] {
  const blobs = blobsNamed(
    root,
    revisions.map(({ commit, path }) => `${commit}:./${path}`),
  );
  return revisions.flatMap(({ path }, index) => {
    const bytes = blobs[index];
    return bytes ? [{ path, text: new TextDecoder().decode(bytes) }] : [];
  });
}
