import { z } from 'zod';
import type { SchemaKind } from './kinds.ts';
import { schemas } from './kinds.ts';

/** What a schema says about one place of a file. */
export type Field = {
  /** The names of the fields on the way there; indexes of lists and keys that an editor chooses are left out. */
  readonly names: readonly string[];
  /** The keys that may stand there, in the order of the schema; empty where an editor chooses them. */
  readonly keys: readonly string[];
  /** The words that may stand there; empty where any text may. */
  readonly words: readonly string[];
  /** What the field is for, and how a value may look; empty where the schema does not say. */
  readonly description: string;
  readonly example: string;
};

type Schema = z.core.$ZodType;

/**
 * The field at a path into a file's data, or the nearest one above it that exists.
 * Kinds of answers differ in their keys: `data` tells which of them this one is; without it all are looked through.
 */
export function fieldAt(kind: SchemaKind, path: readonly (string | number)[], data?: unknown): Field {
  return fieldIn(schemas[kind], path, data);
}

/** The field at a path into the data of a schema, as `fieldAt`. */
export function fieldIn(root: z.core.$ZodType, path: readonly (string | number)[], data?: unknown): Field {
  let described: readonly z.core.$ZodType[] = [root];
  let options = optionsOf(root, data);
  let value = data;
  const names: string[] = [];
  for (const step of path) {
    const next = options.flatMap((schema) => childOf(schema, step) ?? []);
    if (next.length === 0) break;
    if (next.some(({ isNamed }) => isNamed)) names.push(String(step));
    value = read(value, step);
    described = next.map(({ schema }) => schema);
    options = next.flatMap(({ schema }) => optionsOf(schema, value));
  }
  const notes = [...described, ...options].map((schema) => z.globalRegistry.get(schema));
  const examples = notes.flatMap((note) => (Array.isArray(note?.examples) ? note.examples.map(String) : []));
  return {
    names,
    keys: [...new Set(options.flatMap(keysOf))],
    words: [...new Set(options.flatMap(wordsOf))],
    description: notes.find((note) => note?.description !== undefined)?.description ?? '',
    example: examples[0] ?? '',
  };
}

function definitionOf(schema: Schema): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** A schema without its wrapping; of a union those that fit the data, or all. */
function optionsOf(schema: Schema, data: unknown): Schema[] {
  const definition = definitionOf(schema);
  if (definition.type === 'optional') return optionsOf(definition.innerType, data);
  if (definition.type === 'pipe') return optionsOf(definition.in, data);
  if (definition.type !== 'union') return [schema];
  const key = 'discriminator' in definition ? String(definition.discriminator) : '';
  const fitting = definition.options.filter((option) =>
    [...(option._zod.propValues?.[key] ?? [])].some((word) => word === read(data, key)),
  );
  return [...(fitting.length > 0 ? fitting : definition.options)];
}

function childOf(schema: Schema, step: string | number): { schema: Schema; isNamed: boolean } | undefined {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'object': {
      const child = Object.hasOwn(definition.shape, step) ? definition.shape[step] : undefined;
      return child && { schema: child, isNamed: true };
    }
    case 'record':
      return { schema: definition.valueType, isNamed: false };
    case 'array':
      return { schema: definition.element, isNamed: false };
    default:
      return undefined;
  }
}

function keysOf(schema: Schema): string[] {
  const definition = definitionOf(schema);
  if (definition.type === 'object') return Object.keys(definition.shape);
  return definition.type === 'record' ? [...(definition.keyType._zod.values ?? [])].map(String) : [];
}

function wordsOf(schema: Schema): string[] {
  const definition = definitionOf(schema);
  if (definition.type === 'enum') return Object.values(definition.entries).map(String);
  return definition.type === 'literal' ? definition.values.map(String) : [];
}

function read(data: unknown, step: string | number): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, step)
    ? (data as Readonly<Record<string | number, unknown>>)[step]
    : undefined;
}
