import type { Parameter } from '../site/query.ts';

/** What the search takes: one text, no longer than the longest name of anything. */
export const searchParameters = { q: { most: 1, length: 100 } } as const satisfies Readonly<
  Record<string, Parameter>
>;

/** How many pages are suggested: as many as one takes in at a glance, above the keyboard of a phone. */
export const mostSuggested = 7;
