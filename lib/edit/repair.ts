import type { ContentFile } from '../content/read.ts';

/** One thing that was mended, on a line of the file as it was then. */
export type Change = { readonly line: number; readonly what: string };

/** A file's text after a repair, and what was done to it. */
export type Repaired = { readonly text: string; readonly changes: readonly Change[] };

/** Mends one sort of mistake; gives back the same text where there is none. */
export type Repair = (file: ContentFile) => Repaired;
