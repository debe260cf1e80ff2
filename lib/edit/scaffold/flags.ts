import { z } from 'zod';
import { suggestion } from '../../content/suggestion.ts';
import type { Given, Named } from './given.ts';
import { tails } from './given.ts';
import type { Choice, Group, Interlocutor, Question } from './interlocutor.ts';
import { explained, troubleWith } from './interlocutor.ts';

/** Flags as somebody who answers, with a list of what is wrong with them: all of it, so that one more run is enough. */
export type FlagAnswers = { readonly ask: Interlocutor; readonly problems: () => readonly string[] };

/** The check of a word that is looked up among its options. */
const anything = z.string();

type Part = { readonly group: Group; readonly name: string };

/** Lets flags answer the questions. What is missing or wrong gets a stand-in, so that the questions go on. */
export function answerByFlags(given: Given): FlagAnswers {
  const problems: string[] = [];
  const report = (problem: string) => void problems.push(problem);
  const unused = new Set<string>();
  const ask = answerFrom(given, undefined, report, unused);
  return {
    ask,
    // A mistake elsewhere may be the reason why a flag was not asked for.
    problems: () =>
      problems.length > 0
        ? problems
        : [...unused].map((flag) => `${flag}: does not belong there; leave it out`),
  };
}

function answerFrom(
  given: Given,
  part: Part | undefined,
  report: (problem: string) => void,
  unused: Set<string>,
): Interlocutor {
  const behind = part ? ` behind --${part.group} ${part.name}` : '';
  const written = ({ flag, takes }: Question, value = `<${takes}>`) =>
    part && tails[part.group] === flag
      ? `--${part.group} ${part.name}=${value}`
      : `--${flag} ${value}${behind}`;
  const key = (flag: string) => `--${flag}${behind}`;
  for (const flag of given.values.keys()) unused.add(key(flag));
  for (const group of given.groups.keys()) unused.add(key(group));

  const missing = (question: Question) => report(`${written(question)}: is missing. ${explained(question)}`);
  const valuesOf = ({ flag, schema, ...question }: Question) => {
    unused.delete(key(flag));
    const values = given.values.get(flag) ?? [];
    for (const value of values) {
      const trouble = troubleWith({ schema }, value);
      if (trouble !== undefined) report(`${written({ ...question, flag, schema }, value)}: ${trouble}`);
    }
    return values;
  };
  const one = (question: Question) => {
    const values = valuesOf(question);
    if (values.length > 1)
      report(`${written(question)}: is given ${String(values.length)} times; once is enough`);
    return values[0];
  };
  const known = (question: Question, value: string, options: readonly Choice<string>[]) => {
    if (options.some((option) => option.value === value)) return;
    const hint = suggestion(
      value,
      options.map((option) => option.value),
    );
    report(`${written(question, value)}: is not one of its words; ${hint}`);
  };

  return {
    text: (question, suggested) => {
      const value = one(question);
      if (value !== undefined) return Promise.resolve(value);
      const trouble = suggested === undefined ? undefined : troubleWith(question, suggested);
      if (trouble !== undefined) report(`${written(question)}: "${String(suggested)}" ${trouble}`);
      if (suggested === undefined) missing(question);
      return Promise.resolve(suggested ?? '');
    },
    optional: (question) => Promise.resolve(one(question)),
    several: (question) => Promise.resolve(valuesOf(question)),
    choice: (question, options, suggested) => {
      const word = one({ ...question, schema: anything });
      const value = word ?? suggested;
      if (value === undefined) missing(question);
      else if (word !== undefined) known(question, word, options);
      // A stand-in is the last choice, which of verdicts and kinds asks for nothing more.
      const chosen = options.find((option) => option.value === value) ?? options.at(-1);
      if (!chosen) throw new Error(`There is nothing to choose for --${question.flag}.`);
      return Promise.resolve(chosen.value);
    },
    choices: (question, options, suggested) => {
      const words = valuesOf({ ...question, schema: anything }).flatMap((value) => value.split(/\s*,\s*/));
      if (words.length === 0 && suggested === undefined) missing(question);
      for (const word of words) known(question, word, options);
      const chosen = words.flatMap((word) => options.find(({ value }) => value === word)?.value ?? []);
      const trouble = chosen.length === words.length && chosen.length > 0 && troubleWith(question, chosen);
      if (trouble) report(`${written(question, words.join(','))}: ${trouble}`);
      return Promise.resolve(words.length === 0 ? (suggested ?? []) : chosen);
    },
    each: async (question, { describe, options, open = false, required }) => {
      const group = question.flag;
      unused.delete(key(group));
      const named: readonly Named[] = given.groups.get(group) ?? [];
      if (named.length === 0 && required) missing(question);
      const things = [];
      for (const [index, { name, given: inner }] of named.entries()) {
        if (named.findIndex((other) => other.name === name) < index)
          report(`--${group} ${name}${behind}: is given twice`);
        if (!open) known(question, name, options);
        else {
          const trouble = troubleWith(question, name);
          if (trouble !== undefined) report(`--${group} ${name}${behind}: ${trouble}`);
        }
        things.push(await describe(name, answerFrom(inner, { group, name }, report, unused)));
      }
      return things;
    },
  };
}
