import type { z } from 'zod';
import { fieldIn } from '../schema/field.ts';
import { readWording, wording } from '../schema/wording.ts';
import type { DataPath, Diagnostic } from './diagnostic.ts';
import type { PositionedData } from './front-matter.ts';
import type { Violation } from './schema-echo.ts';
import { cutNumber, isEcho, isLevelMissing, violationOf } from './schema-echo.ts';
import { nearest, strangeSign, suggestion } from './suggestion.ts';

type Issue = z.core.$ZodRawIssue;
type Checked<T> = { readonly data: T } | { readonly diagnostics: Diagnostic[] };

/** Checks data against a schema; every violation is reported at the key or value that must change. */
export function checkSchema<S extends z.ZodType>(
  schema: S,
  { data, locate }: PositionedData,
  file: string,
): Checked<z.output<S>> {
  const result = schema.safeParse(data, { error: describe });
  if (result.success) return { data: result.data };
  const violation = violationOf(schema, data, result.error.issues);
  const issues = result.error.issues.filter((issue) => !isEcho(issue, violation));
  return { diagnostics: issues.flatMap((issue) => toDiagnostics(issue, violation, locate, file)) };
}

function toDiagnostics(
  issue: z.core.$ZodIssue,
  violation: Violation,
  locate: PositionedData['locate'],
  file: string,
): Diagnostic[] {
  const path = issue.path as DataPath;
  const { problem, hint } = readWording(issue.message);
  const diagnostic = (at: DataPath, part: 'key' | 'value', message: string, help: string): Diagnostic => ({
    file,
    ...locate(at, part),
    severity: 'error',
    rule: `schema/${issue.code.replaceAll('_', '-')}`,
    message,
    hint: help,
    path: at,
  });
  const map = path.slice(0, -1);
  if (issue.code === 'unrecognized_keys') {
    const known = hint.split(', ');
    return issue.keys.map((key) => {
      const help = hintOnKey(key, known, fieldIn(violation.schema, path).keys);
      return diagnostic([...path, key], 'key', `${show(path)}does not know "${key}"`, help);
    });
  }
  if (issue.code === 'invalid_key') {
    const inner = issue.issues[0];
    const words = inner ? readWording(inner.message) : { problem, hint };
    return [diagnostic(path, 'key', `the key "${String(path.at(-1))}" ${words.problem}`, words.hint)];
  }
  const [, misspelt] = /^does not know "(.+)"$/s.exec(problem) ?? [];
  if (misspelt !== undefined) {
    const unknown = diagnostic([...map, misspelt], 'key', `${show(map)}${problem}`, hint);
    return [{ ...unknown, rule: 'schema/unrecognized-keys' }];
  }
  if (problem.startsWith('needs '))
    return [diagnostic(path, 'key', `${show(map)}${problem}`, hintOnMissing(path, hint, violation))];
  if (isLevelMissing(issue, violation)) {
    const key = String(path.at(-1));
    const help = `write an id of your own on a line above it, such as ${exampleId}, and indent what belongs to it`;
    return [diagnostic(path, 'key', `${show(map)}has "${key}" where an id belongs`, help)];
  }
  const value = path.reduce<unknown>((node, step) => readKey(node, String(step)), violation.data);
  return value === ''
    ? [diagnostic(path, 'value', `${show(path)}is empty`, hint === '' ? fillIt : hint)]
    : [diagnostic(path, 'value', `${show(path)}${problem}`, hintOnValue(value, hint))];
}

const exampleId = '"data-gift:"';

function hintOnKey(key: string, known: readonly string[], elsewhere: readonly string[]): string {
  if (cutNumber.test(key)) return 'a comma begins a new key: write numbers without it, such as 1390 or 0.3';
  if (key.includes('：'))
    return `write "${key.replace(/\s?：\s*/, ': ')}" with : and a space; ${suggestion(key, known)}`;
  return elsewhere.includes(key) && !known.includes(key)
    ? `it belongs to another verdict; known here: ${known.join(', ')}`
    : suggestion(key, known);
}

/** How a missing key may look: what it is for, and an example. */
function hintOnMissing(path: DataPath, hint: string, { schema, data }: Violation): string {
  if (hint !== addIt) return hint;
  const { description, example } = fieldIn(schema, path, data);
  const line = example === '' ? 'add it' : `add "${String(path.at(-1))}: ${example}"`;
  return description === '' ? hint : `${line}. ${description}`;
}

/** A value that holds a sign of another keyboard is told so; a length or a number of entries has nothing to do with it. */
function hintOnValue(value: unknown, hint: string): string {
  const strange = typeof value === 'string' && hint !== '' ? strangeSign(value) : undefined;
  return strange === undefined ? hint : `${strange}; ${hint}`;
}

const fillIt = 'write something behind the colon; text that begins with # stands between quotes';
const addIt = 'add it; it is required here';

/** Words for the issues that schemas leave to zod; those with words of their own never come here. */
function describe(issue: Issue): string | undefined {
  const key = String(issue.path?.at(-1) ?? '');
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? wording(`needs "${key}"`, addIt)
        : wording(
            `is ${kindOfValue(issue.input)}, where ${expectedNames[issue.expected] ?? issue.expected} belongs`,
            indentHint(issue.expected),
          );
    case 'invalid_value':
      return enumWording(key, issue.input, issue.values.map(String));
    case 'unrecognized_keys':
      return wording('', knownKeys(issue.inst).join(', '));
    case 'invalid_union':
      return 'discriminator' in issue
        ? discriminatorWording(issue.inst, String(issue.discriminator), issue.input)
        : undefined;
    case 'custom':
      return issue.input === undefined ? wording(`needs "${key}"`, addIt) : undefined;
    default:
      return undefined;
  }
}

/** The key that tells kinds of one thing apart, such as an answer's verdict, holds no word of its list or is misspelt. */
function discriminatorWording(schema: Issue['inst'], key: string, input: unknown): string {
  const value = readKey(input, key);
  const misspelt =
    value === undefined && typeof input === 'object' && input !== null
      ? Object.keys(input).find((other) => nearest(other, optionsOf(schema).flatMap(knownKeys)) === key)
      : undefined;
  return misspelt === undefined
    ? enumWording(key, value, discriminatorValues(schema, key))
    : wording(
        `does not know "${misspelt}"`,
        suggestion(misspelt, [...new Set(optionsOf(schema).flatMap(knownKeys))]),
      );
}

function enumWording(key: string, input: unknown, values: readonly string[]): string {
  if (input === undefined) return wording(`needs "${key}"`, `one of ${values.join(', ')}`);
  return typeof input === 'string'
    ? wording(`is "${input}", which is not one of its words`, suggestion(input, values))
    : wording(`is ${kindOfValue(input)}, where a word belongs`, `write one of ${values.join(', ')}`);
}

const expectedNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
};

function kindOfValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'empty';
  return typeof value === 'string' ? (value === '' ? 'empty' : 'text') : 'a map of keys';
}

function indentHint(expected: string): string {
  return expected === 'array'
    ? 'write [one, two], or a line "- one" for each'
    : expected === 'string'
      ? 'write it on one line'
      : 'write "key: value" lines below it, indented';
}

function knownKeys(schema: Issue['inst']): string[] {
  const definition = schema?._zod.def as
    { readonly shape?: object; readonly keyType?: { _zod: { values?: Set<unknown> } } } | undefined;
  if (definition?.shape) return Object.keys(definition.shape);
  return [...(definition?.keyType?._zod.values ?? [])].map(String);
}

function discriminatorValues(schema: Issue['inst'], key: string): string[] {
  return optionsOf(schema).flatMap((option) => [...(option._zod.propValues?.[key] ?? [])].map(String));
}

function optionsOf(schema: Issue['inst']): readonly z.core.$ZodType[] {
  return (schema?._zod.def as { readonly options?: readonly z.core.$ZodType[] } | undefined)?.options ?? [];
}

function readKey(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[key] : undefined;
}

function show(path: DataPath): string {
  return path.length === 0 ? '' : `${path.join('.')} `;
}
