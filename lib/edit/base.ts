import { spawnSync } from 'node:child_process';
import type { Diagnostic } from '../content/diagnostic.ts';
import type { ContentFile } from '../content/read.ts';
import { decodeContent, isPassedOver } from '../content/read.ts';

/** The content as a commit has it, and what of it is no text. */
export type Base = {
  readonly commit: string;
  readonly files: readonly ContentFile[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Branches that a change is made for, the likeliest first. */
const trunks = ['origin/main', 'main'];

/**
 * Reads the content of a commit out of git: the one that `wanted` names, else the one at which the present branch
 * left the main one, else the last. Throws an Error that says what is wrong with the name or the folder.
 */
export function readBase(root: string, wanted: string | undefined): Base {
  const commit = wanted === undefined ? defaultBase(root) : resolve(root, wanted);
  const listed = listFiles(root, commit);
  const files: ContentFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, bytes] of readBlobs(
    root,
    listed.map(({ blob }) => blob),
  ).entries()) {
    const file = decodeContent(listed[index]?.path ?? '', bytes);
    if (Array.isArray(file)) diagnostics.push(...file);
    else files.push(file);
  }
  return { commit, files, diagnostics };
}

function defaultBase(root: string): string {
  for (const trunk of trunks) {
    const commit = ask(root, ['merge-base', 'HEAD', trunk]);
    if (commit !== undefined) return commit;
  }
  return resolve(root, 'HEAD');
}

function resolve(root: string, name: string): string {
  if (ask(root, ['rev-parse', '--git-dir']) === undefined)
    throw new Error(
      'This folder is in no git repository that can be read; there is nothing to compare with.',
    );
  const commit = ask(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (commit === undefined)
    throw new Error(`There is no commit "${name}"; name a branch, a tag or a commit, such as origin/main.`);
  return commit;
}

type Listed = { readonly path: string; readonly blob: string };

/** Ordinary files below `content/`; links and submodules are no content. */
function listFiles(root: string, commit: string): Listed[] {
  const lines = git(root, ['ls-tree', '-r', '-z', commit, '--', 'content/']).toString('utf8').split('\0');
  return lines.flatMap((line) => {
    const [, mode, blob, path] = /^(\d+) blob (\w+)\t(.*)$/s.exec(line) ?? [];
    const isFile = mode === '100644' || mode === '100755';
    return isFile && blob !== undefined && path !== undefined && !isContentOfOthers(path)
      ? [{ path, blob }]
      : [];
  });
}

/** Whether a file, or a folder that it lies in, is passed over. */
function isContentOfOthers(path: string): boolean {
  const parts = path.split('/');
  return parts.some((_, index) => isPassedOver(parts.slice(0, index + 1).join('/')));
}

/** The bytes of blobs, all read by one process: each answer is a line "<blob> blob <size>", the bytes, a line break. */
function readBlobs(root: string, blobs: readonly string[]): Uint8Array[] {
  const output = git(root, ['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''));
  let at = 0;
  return blobs.map((blob) => {
    const end = output.indexOf('\n', at);
    const size = Number(/ blob (\d+)$/.exec(output.toString('latin1', at, end))?.[1]);
    if (end < 0 || Number.isNaN(size)) throw new Error(`git has no file ${blob}; is this clone complete?`);
    at = end + 1 + size + 1;
    return output.subarray(end + 1, end + 1 + size);
  });
}

/** What git answers, or `undefined` when it says no. */
function ask(root: string, parameters: readonly string[]): string | undefined {
  const { status, stdout } = run(root, parameters);
  return status === 0 ? stdout.toString('utf8').trim() : undefined;
}

function git(root: string, parameters: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr } = run(root, parameters, input);
  if (status !== 0) throw new Error(`git ${parameters[0] ?? ''} failed: ${stderr.toString('utf8').trim()}`);
  return stdout;
}

function run(root: string, parameters: readonly string[], input = '') {
  const result = spawnSync('git', parameters, { cwd: root, input, maxBuffer: Infinity });
  if (result.error) throw new Error(`git could not be started: ${result.error.message}`);
  return result;
}
