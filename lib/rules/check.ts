import type { ContentDocument } from '../content/document.ts';
import type { Diagnostic } from '../content/diagnostic.ts';
import { byPlace } from '../content/diagnostic.ts';
import { loadContent, locateProblems } from '../content/load.ts';
import { rules } from './index.ts';
import { toSubject } from './rule.ts';

/** The result of a check: all documents that could be read, and everything that is wrong, in the order of places. */
export type Checked = {
  readonly documents: readonly ContentDocument[];
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * Checks all content below `content/` in `root`, as of `today` (year-month-day).
 * Rules also run when some files do not parse, so that one mistake hides no other.
 */
export async function checkContent(root: string, today: string): Promise<Checked> {
  const { documents, diagnostics } = await loadContent(root);
  const read = new Set(documents.map(({ file }) => file));
  const broken = new Set(diagnostics.map(({ file }) => file).filter((file) => !read.has(file)));
  const subject = toSubject(documents, broken, today);
  const found = rules.flatMap((rule) => locateProblems(root, `rule/${rule.name}`, [...rule.check(subject)]));
  return { documents, diagnostics: [...diagnostics, ...found].sort(byPlace) };
}
