import type { Diagnostic } from '../content/diagnostic.ts';
import { byPlace } from '../content/diagnostic.ts';
import type { ContentDocument } from '../content/document.ts';
import { isProfile } from '../content/document.ts';
import { loadContent, locateProblems } from '../content/load.ts';
import { parseAll } from '../content/parse-all.ts';
import { readContentFile } from '../content/read.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Base } from './base.ts';
import type { Comparison } from './changes.ts';
import type { Unrecorded } from './history.ts';
import { historyProblems, unrecordedVerdicts } from './history.ts';

/** The content in two states, with what is wrong in each. */
export type Compared = {
  readonly comparison: Comparison;
  /** Why files of the base cannot be read; the next change may well be the one that mends them. */
  readonly inBase: readonly Diagnostic[];
  /** Why present files cannot be read, and where their history does not tell what changed. */
  readonly inPresent: readonly Diagnostic[];
  readonly unrecorded: readonly Unrecorded[];
};

/** Compares the content of a base with that of the folder `root`. A broken file on either side hides no other. */
export async function compareWith(base: Base, root: string, today: string): Promise<Compared> {
  const present = await loadContent(root);
  const { documents, diagnostics } = await parseBase(base, root, present.documents);
  const unreadable = new Set([...diagnostics, ...present.diagnostics].map(({ file }) => file));
  const pairs = profilesInBoth(documents, present.documents);
  const problems = pairs.flatMap(({ was, is }) => [...historyProblems(was, is, today)]);
  return {
    comparison: { before: documents, after: present.documents, unreadable },
    inBase: diagnostics,
    inPresent: [...present.diagnostics, ...locateProblems(root, 'diff/history', problems)].sort(byPlace),
    unrecorded: pairs.flatMap(({ was, is }) => unrecordedVerdicts(was, is)),
  };
}

/** Documents of the base. A file that has not changed is the present document itself: most files never do. */
async function parseBase({ files, diagnostics }: Base, root: string, present: readonly ContentDocument[]) {
  const byFile = new Map(present.map((document) => [document.file, document]));
  const isSame = ({ path, text }: (typeof files)[number]) => {
    if (!byFile.has(path) || !existsSync(join(root, path))) return false;
    const now = readContentFile(root, path);
    return !Array.isArray(now) && now.text === text;
  };
  const [same, other] = [files.filter(isSame), files.filter((file) => !isSame(file))];
  const parsed = await parseAll(other);
  return {
    documents: [
      ...same.flatMap(({ path }) => byFile.get(path) ?? []),
      ...parsed.flatMap((result) => ('document' in result ? [result.document] : [])),
    ],
    diagnostics: [
      ...diagnostics,
      ...parsed.flatMap((result) => ('diagnostics' in result ? result.diagnostics : [])),
    ],
  };
}

function profilesInBoth(before: readonly ContentDocument[], after: readonly ContentDocument[]) {
  const old = new Map(before.filter(isProfile).map((document) => [document.file, document]));
  return after.filter(isProfile).flatMap((is) => {
    const was = old.get(is.file);
    return was && was !== is ? [{ was, is }] : [];
  });
}
