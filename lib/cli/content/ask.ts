import type { Readable, Writable } from 'node:stream';
import type { CANCEL_SYMBOL } from '@clack/prompts';
import { isCancel, log, multiselect, select, text } from '@clack/prompts';
import type { Given } from '../../edit/scaffold/given.ts';
import { nothingGiven } from '../../edit/scaffold/given.ts';
import type { Choice, Interlocutor, Question } from '../../edit/scaffold/interlocutor.ts';
import { described, explained, troubleWith } from '../../edit/scaffold/interlocutor.ts';

/** Where questions are asked. */
export type Terminal = { readonly input: Readable; readonly output: Writable };

/** The person left the questions with Ctrl-C or Escape. */
export class Cancelled extends Error {}

/** What stands in an empty field that may stay empty. */
const skip = 'Enter leaves it out';
const end = 'One more, or Enter to go on';

/** How many choices are shown at once. */
const maxItems = 12;

/** A person at a terminal as somebody who answers. What a flag answers well is not asked again. */
export function askAtTerminal(given: Given, terminal: Terminal): Interlocutor {
  /** The values of a flag that pass the check; what is wrong with the others is said before the question. */
  const goodValues = (question: Question): readonly string[] =>
    (given.values.get(question.flag) ?? []).filter((value) => {
      const trouble = troubleWith(question, value);
      if (trouble !== undefined) log.warn(`--${question.flag} ${value}: ${trouble}`, terminal);
      return trouble === undefined;
    });
  const goodWords = <Word extends string>(question: Question, options: readonly Choice<Word>[]): Word[] =>
    (given.values.get(question.flag) ?? [])
      .flatMap((value) => value.split(/\s*,\s*/))
      .flatMap((word) => {
        const known = options.find(({ value }) => value === word);
        if (!known) log.warn(`--${question.flag} ${word}: is not one of its words`, terminal);
        return known ? [known.value] : [];
      });

  const askText = async (question: Question, placeholder: string, initialValue = ''): Promise<string> =>
    finished(
      await text({
        ...terminal,
        message: explained(question),
        placeholder,
        initialValue,
        validate: (value = '') =>
          placeholder !== '' && value === '' ? undefined : troubleWith(question, value),
      }),
    ).trim();
  const askChoices = async <Word extends string>(
    question: Question,
    options: readonly Choice<Word>[],
    required: boolean,
    suggested: readonly Word[] = [],
  ): Promise<readonly Word[]> =>
    finished(
      await multiselect<string>({
        ...terminal,
        message: described(question),
        options: options.map(toOption),
        initialValues: [...suggested],
        required,
        maxItems,
      }),
    ).flatMap((chosen) => options.find(({ value }) => value === chosen)?.value ?? []);

  return {
    text: async (question, suggested) =>
      goodValues(question).at(-1) ?? (await askText(question, '', suggested)),
    optional: async (question) => goodValues(question).at(-1) ?? noneIfEmpty(await askText(question, skip)),
    several: async (question) => {
      const values = [...goodValues(question)];
      if (values.length > 0) return values;
      for (;;) {
        const value = await askText(question, values.length > 0 ? end : skip);
        if (value === '') return values;
        values.push(value);
      }
    },
    choice: async (question, options, suggested) => {
      const word = goodWords(question, options).at(-1);
      if (word !== undefined) return word;
      const message = described(question);
      const chosen = finished(
        await select<string>({
          ...terminal,
          message,
          options: options.map(toOption),
          maxItems,
          ...(suggested === undefined ? {} : { initialValue: suggested }),
        }),
      );
      const known = options.find(({ value }) => value === chosen);
      if (!known) throw new Error(`There is nothing to choose: ${message}`);
      return known.value;
    },
    choices: async (question, options, suggested) => {
      const words = goodWords(question, options);
      if (words.length > 0 && troubleWith(question, words) === undefined) return words;
      for (;;) {
        const chosen = await askChoices(question, options, true, suggested);
        const trouble = troubleWith(question, chosen);
        if (trouble === undefined) return chosen;
        log.error(trouble, terminal);
      }
    },
    each: async (question, { describe, options, open = false, required }) => {
      const named = given.groups.get(question.flag) ?? [];
      const things = [];
      for (const { name, given: inner } of named) {
        const trouble = open
          ? troubleWith(question, name)
          : options.some(({ value }) => value === name)
            ? undefined
            : 'is not one of its words';
        if (trouble === undefined) things.push(await describe(name, askAtTerminal(inner, terminal)));
        else log.warn(`--${question.flag} ${name}: ${trouble}`, terminal);
      }
      if (things.length > 0) return things;
      if (!open) {
        for (const name of await askChoices(question, options, required)) {
          log.step(name, terminal);
          things.push(await describe(name, askAtTerminal(nothingGiven(), terminal)));
        }
        return things;
      }
      const told: string[] = [];
      for (;;) {
        const again = options.filter(({ value }) => !told.includes(value));
        const name = await askOpen(question, again, things.length > 0 ? end : required ? '' : skip);
        if (name === '') return things;
        told.push(name);
        things.push(await describe(name, askAtTerminal(nothingGiven(), terminal)));
      }
    },
  };

  /** One more thing with a name of its own: one that is known already, a new one, or none. */
  async function askOpen(
    question: Question,
    known: readonly Choice<string>[],
    placeholder: string,
  ): Promise<string> {
    if (known.length === 0) return askText(question, placeholder);
    const another = 'another';
    const chosen = finished(
      await select<string>({
        ...terminal,
        message: question.asks,
        options: [
          ...known.map(toOption),
          { value: another, label: 'Another one' },
          ...(placeholder === '' ? [] : [{ value: '', label: 'No more' }]),
        ],
        maxItems,
      }),
    );
    return chosen === another ? askText(question, '') : chosen;
  }
}

function toOption({ value, hint }: Choice<string>) {
  return { value, label: value === '' ? '–' : value, ...(hint === undefined ? {} : { hint }) };
}

function noneIfEmpty(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function finished<Value>(answer: Value | typeof CANCEL_SYMBOL): Value {
  if (isCancel(answer)) throw new Cancelled();
  return answer;
}
