import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { readWording, wording } from '../schema/wording.ts';
import type { DataPath, Diagnostic } from './diagnostic.ts';
import type { PositionedData } from './front-matter.ts';

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
  const issues = result.error.issues.filter((issue, _, all) => !isEcho(issue, all));
  return { diagnostics: issues.flatMap((issue) => toDiagnostics(issue, locate, file)) };
}

/** Whether zod also measured or refined a value that is already reported for its type or its keys. */
function isEcho(issue: z.core.$ZodIssue, all: readonly z.core.$ZodIssue[]): boolean {
  const isShape = ({ code }: z.core.$ZodIssue) => code === 'invalid_type' || code === 'unrecognized_keys';
  const place = issue.path.join('.');
  return !isShape(issue) && all.some((other) => isShape(other) && other.path.join('.') === place);
}

function toDiagnostics(
  issue: z.core.$ZodIssue,
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
  });
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = hint.split(', ');
      return issue.keys.map((key) =>
        diagnostic([...path, key], 'key', `${show(path)}does not know "${key}"`, suggestion(key, known)),
      );
    }
    case 'invalid_key': {
      const inner = issue.issues[0];
      const words = inner ? readWording(inner.message) : { problem, hint };
      return [diagnostic(path, 'key', `the key "${String(path.at(-1))}" ${words.problem}`, words.hint)];
    }
    default: {
      const missing = problem.startsWith('needs ');
      return [
        diagnostic(
          path,
          missing ? 'key' : 'value',
          `${show(missing ? path.slice(0, -1) : path)}${problem}`,
          hint,
        ),
      ];
    }
  }
}

/** Words for the issues that schemas leave to zod; those with words of their own never come here. */
function describe(issue: Issue): string | undefined {
  const key = String(issue.path?.at(-1) ?? '');
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? wording(`needs "${key}"`, 'add it; it is required here')
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
        ? enumWording(
            String(issue.discriminator),
            readKey(issue.input, String(issue.discriminator)),
            discriminatorValues(issue.inst, String(issue.discriminator)),
          )
        : undefined;
    case 'custom':
      return issue.input === undefined ? wording(`needs "${key}"`, 'add it; it is required here') : undefined;
    default:
      return undefined;
  }
}

function enumWording(key: string, input: unknown, values: readonly string[]): string {
  if (input === undefined) return wording(`needs "${key}"`, `one of ${values.join(', ')}`);
  return typeof input === 'string'
    ? wording(`is "${input}", which is not one of its words`, suggestion(input, values))
    : wording(`is ${kindOfValue(input)}, where a word belongs`, `write one of ${values.join(', ')}`);
}

/** The nearest of the known words, if one is near, and all of them. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = known.length > 0 ? closest(word, [...known]) : '';
  const all = `known: ${known.join(', ')}`;
  return near !== '' && distance(word, near) <= Math.max(2, Math.floor(near.length / 3))
    ? `did you mean "${near}"? ${all}`
    : all;
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
  const options =
    (schema?._zod.def as { readonly options?: readonly z.core.$ZodType[] } | undefined)?.options ?? [];
  return options.flatMap((option) => [...(option._zod.propValues?.[key] ?? [])].map(String));
}

function readKey(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[key] : undefined;
}

function show(path: DataPath): string {
  return path.length === 0 ? '' : `${path.join('.')} `;
}
