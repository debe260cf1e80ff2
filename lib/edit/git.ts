import { execFileSync } from 'node:child_process';
import type { ContentFile } from '../content/read.ts';

/** Files of the content are small and many; all of them in one answer must fit. */
const largestAnswer = 1024 * 1024 * 1024;

/** What git answers in a folder, without asking anybody or the network. Throws what git says when it fails. */
function git(root: string, args: readonly string[], input = ''): Buffer {
  return execFileSync('git', ['-C', root, '--no-optional-locks', ...args], {
    input,
    maxBuffer: largestAnswer,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  });
}

function answers(root: string, args: readonly string[]): boolean {
  try {
    git(root, args);
    return true;
  } catch {
    return false;
  }
}

/** Whether a folder lies in a git repository that has a commit. */
export function hasHistory(root: string): boolean {
  return answers(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
}

/** Whether the history here was cut off when it was fetched. */
export function isShallow(root: string): boolean {
  return git(root, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
}

/** All files below `content/` as they were at a commit, branch or tag. Throws an Error when there is no such thing. */
export function contentAt(root: string, reference: string): ContentFile[] {
  if (!answers(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`])) {
    throw new Error(
      `There is no commit "${reference}" here; fetch it, or name another branch, tag or commit.`,
    );
  }
  const paths = git(root, ['ls-tree', '-r', '-z', '--name-only', `${reference}^{commit}`, '--', 'content'])
    .toString()
    .split('\0')
    .filter((path) => path !== '');
  return textsAt(
    root,
    paths.map((path) => ({ commit: `${reference}^{commit}`, path })),
  );
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
  const names = revisions.map(({ commit, path }) => `${commit}:./${path}\n`).join('');
  const answer = git(root, ['cat-file', '--batch'], names);
  const files: ContentFile[] = [];
  let at = 0;
  for (const { path } of revisions) {
    const end = answer.indexOf('\n', at);
    const [, type, size = ''] = /^\S+ (\w+) (\d+)$/.exec(answer.toString('utf8', at, end)) ?? [];
    at = end + 1;
    if (type === undefined) continue;
    if (type === 'blob') files.push({ path, text: answer.toString('utf8', at, at + Number(size)) });
    at += Number(size) + 1;
  }
  return files;
}
