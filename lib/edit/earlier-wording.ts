import { fingerprintOf } from '../content/fingerprint.ts';
import { splitFrontMatter } from '../content/front-matter.ts';
import { hasHistory, isShallow, revisionsOf, textsAt } from './git.ts';

/** An English wording by its fingerprint, or why it cannot be shown. */
export type EarlierWordings = {
  readonly wordings: ReadonlyMap<string, string | readonly string[]>;
  /** Why a fingerprint may be missing here. */
  readonly gap: string;
};

/**
 * Looks through the history of an English file for the wordings with these fingerprints. Old versions need not pass
 * the check of today: any text or list of texts in them is a wording.
 */
export function earlierWordings(
  root: string,
  file: string,
  fingerprints: ReadonlySet<string>,
): EarlierWordings {
  const wordings = new Map<string, string | readonly string[]>();
  if (!hasHistory(root)) return { wordings, gap: 'there is no git history here' };
  for (const version of textsAt(root, revisionsOf(root, file))) {
    const split = splitFrontMatter(version);
    if (Array.isArray(split)) continue;
    for (const wording of [...textsIn(split.data), split.body.trim()]) {
      const fingerprint = fingerprintOf(wording);
      if (fingerprints.has(fingerprint) && !wordings.has(fingerprint)) wordings.set(fingerprint, wording);
    }
  }
  const gap = isShallow(root)
    ? 'the git history here is cut off (git fetch --unshallow brings all of it)'
    : 'no commit of the English file has it';
  return { wordings, gap };
}

/** Every text and every list of texts in data. */
function textsIn(data: unknown): (string | readonly string[])[] {
  if (typeof data === 'string') return [data];
  if (Array.isArray(data)) {
    const items: readonly unknown[] = data;
    return items.every((item) => typeof item === 'string') ? [items, ...items] : items.flatMap(textsIn);
  }
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}
