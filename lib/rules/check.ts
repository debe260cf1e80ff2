import type { ContentDocument } from '../content/document.ts';
import type { Diagnostic } from '../content/diagnostic.ts';
import { byPlace } from '../content/diagnostic.ts';
import { loadContent, locateIn, locateProblems } from '../content/load.ts';
import { parseFile } from '../content/parse.ts';
import type { ContentFile } from '../content/read.ts';
import { rules } from './index.ts';
import { recall, remember } from './memory.ts';
import type { Subject } from './rule.ts';
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

/** What would be wrong with a file that is not there yet, among the content of which it would be a part. */
export function checkDraft(draft: ContentFile, content: Checked, today: string): Diagnostic[] {
  const parsed = parseFile(draft);
  if ('diagnostics' in parsed) return [...parsed.diagnostics];
  const subject = subjectOf({ ...content, documents: [...content.documents, parsed.document] }, today);
  return rules
    .flatMap((rule) => {
      const found = [...rule.check(subject)].filter(({ file }) => file === draft.path);
      return locateIn(draft, `rule/${rule.name}`, found);
    })
    .sort(byPlace);
}

/** The content as rules see it. Files that could not be read are known by what is wrong with them. */
export function subjectOf({ documents, diagnostics }: Checked, today: string): Subject {
  const read = new Set(documents.map(({ file }) => file));
  const broken = new Set(diagnostics.map(({ file }) => file).filter((file) => !read.has(file)));
  return toSubject(documents, broken, today);
}

function applyRules(root: string, content: Checked, today: string): Diagnostic[] {
  const subject = subjectOf(content, today);
  return rules.flatMap((rule) => locateProblems(root, `rule/${rule.name}`, [...rule.check(subject)]));
}
