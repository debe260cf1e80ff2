import type { Diagnostic } from '../content/diagnostic.ts';
import type { ContentFile } from '../content/read.ts';
import { decodeContent, isPassedOver } from '../content/read.ts';
import { ask, blobsNamed, commitNamed, git } from './git.ts';

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
  const commit = wanted === undefined ? defaultBase(root) : commitNamed(root, wanted);
  const listed = listFiles(root, commit);
  const files: ContentFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const blobs = blobsNamed(
    root,
    listed.map(({ blob }) => blob),
  );
  for (const [index, { path, blob }] of listed.entries()) {
    const bytes = blobs[index];
    if (!bytes) throw new Error(`git has no file ${blob}; is this clone complete?`);
    const file = decodeContent(path, bytes);
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
  return commitNamed(root, 'HEAD');
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
