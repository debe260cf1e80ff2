import type { z } from 'zod';
import type { Subject } from '../../rules/rule.ts';
import type { Interlocutor, Question } from './interlocutor.ts';

/** Plain values as they stand in a file, where every scalar is text. */
export type Plain = string | readonly Plain[] | PlainMap;
/** Plain values by key; a key without a value is left out of the file. */
export type PlainMap = { readonly [key in string]: Plain | undefined };

/** A new file before it is written. */
export type Draft = {
  readonly path: string;
  readonly schema: z.ZodType;
  readonly data: PlainMap;
  /** The prose below the front matter; perhaps empty. */
  readonly body: string;
};

/** What new files need to know of those that are there. */
export type Surroundings = Pick<Subject, 'today' | 'countries' | 'operators' | 'ways' | 'distrusted'> & {
  readonly exists: (path: string) => boolean;
};

/** A kind of file that can be begun. */
export type Form = {
  /** What the file is for, in a few words. */
  readonly summary: string;
  /** Everything that is asked, in order. */
  readonly questions: readonly Question[];
  /** What follows `new <kind>` in an example that can be pasted. */
  readonly example: string;
  readonly draft: (ask: Interlocutor, around: Surroundings) => Promise<Draft>;
};
