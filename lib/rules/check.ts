import type { ContentDocument } from '../content/document.ts';
import type { Diagnostic } from '../content/diagnostic.ts';
import { byPlace } from '../content/diagnostic.ts';
import { loadContent, locateProblems } from '../content/load.ts';
import { rules } from './index.ts';
import { recall, remember } from './memory.ts';
import { toSubject } from './rule.ts';

/** The result of a check: all documents that could be read, and everything that is wrong, in the order of places. */
export type Checked = {
  readonly documents: readonly ContentDocument[];
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * Checks all content below `content/` in `root`, as of `today` (year-month-day).
 * Rules also run when some files do not parse, so that one mistake hides no other. Where nothing changed since the
 * last check, its result is the result: rules see nothing but the content and the day.
 */
export async function checkContent(root: string, today: string): Promise<Checked> {
  const { documents, diagnostics, version } = await loadContent(root);
  const occasion = `${version} ${today}`;
  const known = recall(root, occasion);
  const found = known ?? applyRules(root, { documents, diagnostics }, today);
  if (!known) remember(root, occasion, found);
  return { documents, diagnostics: [...diagnostics, ...found].sort(byPlace) };
}

function applyRules(root: string, { documents, diagnostics }: Checked, today: string): Diagnostic[] {
  const read = new Set(documents.map(({ file }) => file));
  const broken = new Set(diagnostics.map(({ file }) => file).filter((file) => !read.has(file)));
  const subject = toSubject(documents, broken, today);
  return rules.flatMap((rule) => locateProblems(root, `rule/${rule.name}`, [...rule.check(subject)]));
}
