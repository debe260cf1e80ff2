import type { Subject } from './subjects.ts';

/** Understands what a reader asks to compare. */
export type SubjectFinder = {
  /** Those with this id, or else with exactly this name in any language; several where they share it. */
  readonly meant: (text: string) => readonly Subject[];
  /** Those that look most like it. */
  readonly near: (text: string) => readonly Subject[];
};

/** How many columns a comparison has at most. */
export const mostCompared = 6;

/** Something asked for that is not shown, and why. */
export type Ignored =
  | { readonly why: 'repeated' | 'too-many'; readonly subject: Subject }
  /** `near`: what may have been meant. */
  | { readonly why: 'unknown'; readonly text: string; readonly near: readonly Subject[] }
  /** A name that several have. */
  | { readonly why: 'ambiguous'; readonly text: string; readonly meant: readonly Subject[] };

/** What a reader asked to compare: the columns in their order, and what could not become one. */
export type Choice = { readonly subjects: readonly Subject[]; readonly ignored: readonly Ignored[] };

/** Turns what a reader asked for, ids or names, into columns. */
export function choose(texts: readonly string[], { meant, near }: SubjectFinder): Choice {
  const chosen = new Map<string, Subject>();
  const ignored: Ignored[] = [];
  for (const text of texts) {
    const [subject, ...others] = meant(text);
    if (subject === undefined) ignored.push({ why: 'unknown', text, near: near(text) });
    else if (others.length > 0) ignored.push({ why: 'ambiguous', text, meant: [subject, ...others] });
    else if (chosen.has(subject.id)) ignored.push({ why: 'repeated', subject });
    else if (chosen.size === mostCompared) ignored.push({ why: 'too-many', subject });
    else chosen.set(subject.id, subject);
  }
  return { subjects: [...chosen.values()], ignored };
}
