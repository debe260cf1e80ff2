import type { z } from 'zod';
import { checkSchema } from '../../content/schema-check.ts';
import { descriptionOf, lessonOf } from './lesson.ts';

/** A part of a file that is described by several answers: its own flags stand behind its flag. */
export type Group = 'answer' | 'way' | 'source';

/** A question about one value of a new file, asked at a terminal or answered by a flag. */
export type Question = {
  /** The flag without `--`. */
  readonly flag: string;
  /** What the flag takes, in a word: `<slug>`. */
  readonly takes: string;
  /** The question in a few words. */
  readonly asks: string;
  /** The check of an answer; its description teaches. */
  readonly schema: z.ZodType;
  /** The flag behind which this one stands. */
  readonly of?: Group;
  /** Whether the flag may be given more than once. */
  readonly repeats?: boolean;
};

/** A question about parts of a file. */
export type GroupQuestion = Question & { readonly flag: Group };

/** A word to choose, and what it means. */
export type Choice<Word extends string> = { readonly value: Word; readonly hint?: string };

/** Things that are described one by one. */
export type Each<Thing> = {
  /** Describes the thing of this name with questions of its own. */
  readonly describe: (name: string, ask: Interlocutor) => Promise<Thing>;
  /** The names to choose from: all there are, or (`open`) those that can be chosen again. */
  readonly options: readonly Choice<string>[];
  readonly open?: boolean;
  /** Whether there must be one at least. */
  readonly required: boolean;
};

/**
 * Somebody who answers the questions about a new file: a person at a terminal, or flags. A suggestion is offered to
 * the person, and is the answer where the flag is absent.
 */
export type Interlocutor = {
  readonly text: (question: Question, suggested?: string) => Promise<string>;
  /** `undefined`: left out. */
  readonly optional: (question: Question) => Promise<string | undefined>;
  /** As many as there are, perhaps none. */
  readonly several: (question: Question) => Promise<readonly string[]>;
  readonly choice: <Word extends string>(
    question: Question,
    options: readonly Choice<Word>[],
    suggested?: Word,
  ) => Promise<Word>;
  /** One word or more. */
  readonly choices: <Word extends string>(
    question: Question,
    options: readonly Choice<Word>[],
    suggested?: readonly Word[],
  ) => Promise<readonly Word[]>;
  readonly each: <Thing>(question: GroupQuestion, things: Each<Thing>) => Promise<readonly Thing[]>;
};

/** What is wrong with an answer, in the words of `check`, and how to mend it; `undefined` when it is fine. */
export function troubleWith({ schema }: Pick<Question, 'schema'>, answer: unknown): string | undefined {
  const checked = checkSchema(schema, { data: answer, locate: () => ({ line: 1, column: 1 }) }, '');
  const [first] = 'diagnostics' in checked ? checked.diagnostics : [];
  return first && (first.hint === '' ? first.message : `${first.message}; ${first.hint}`);
}

/** A question with all that its schema teaches about the answer. */
export function explained({ asks, schema }: Question): string {
  return joined(asks, lessonOf(schema));
}

/** The same without the words that can be chosen, for places that list them. */
export function described({ asks, schema }: Question): string {
  return joined(asks, descriptionOf(schema));
}

function joined(asks: string, lesson: string): string {
  if (lesson === '') return asks;
  return lesson.toLowerCase().startsWith(asks.toLowerCase()) ? lesson : `${asks} – ${lesson}`;
}

/** Words as choices that explain themselves. */
export function choicesOf<Word extends string>(words: readonly Word[]): Choice<Word>[] {
  return words.map((value) => ({ value }));
}
