import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml, splitFrontMatter } from '#lib/content/front-matter.ts';
import { kindOf } from '#lib/content/kind.ts';
import { schemaKindOf, schemas } from '#lib/schema/kinds.ts';

/**
 * A line of a schema that no file violates is not tested. Constraints are found by walking the schemas, violations by
 * reading every case with zod alone. A schema that is used in several places (a sentence, a day) is one definition:
 * its own constraints count once, but each field that uses it must be violated in its own place.
 */
type Definition = z.core.$ZodTypes['_zod']['def'];
const definitionOf = (schema: z.core.$ZodType): Definition => (schema as z.core.$ZodTypes)._zod.def;

/** A readable name for each definition: the place where the walk first met it. */
const names = new Map<object, string>();
const nameOf = (definition: object, place: string): string => {
  const name = names.get(definition) ?? place;
  names.set(definition, name);
  return name;
};

const codesOfChecks: Readonly<Record<string, string>> = {
  min_length: 'too_small',
  max_length: 'too_big',
  string_format: 'invalid_format',
  custom: 'custom',
};

function constraintsOf(schema: z.core.$ZodType, place: string, found = new Set<string>()): Set<string> {
  const definition = definitionOf(schema);
  if (definition.type === 'optional') return constraintsOf(definition.innerType, place, found);
  if (names.has(definition)) return found;
  const name = nameOf(definition, place);
  for (const check of definition.checks ?? []) {
    const kind = check._zod.def.check;
    const codes = kind === 'length_equals' ? ['too_small', 'too_big'] : [codesOfChecks[kind]];
    for (const code of codes) if (code !== undefined) found.add(`${name}: ${code}`);
  }
  switch (definition.type) {
    case 'object':
      // A kind of answer is chosen by its verdict, so what is no map never reaches it.
      if (verdictsOf(schema).length === 0) found.add(`${name}: invalid_type`);
      found.add(`${name}: unrecognized_keys`);
      for (const [key, field] of Object.entries(definition.shape)) {
        // The verdict tells the kinds of answers apart: a wrong one violates their union.
        if (definitionOf(field).type === 'literal') continue;
        found.add(`${name}.${key} violated`);
        if (field._zod.optin !== 'optional') found.add(`${name}.${key} missing`);
        constraintsOf(field, `${name}.${key}`, found);
      }
      break;
    case 'record':
      found.add(`${name}: invalid_type`);
      // Keys from a list are reported as unknown keys, others by their own pattern.
      found.add(`${name}: ${definition.keyType._zod.values ? 'unrecognized_keys' : 'invalid_key'}`);
      constraintsOf(definition.valueType, `${name}.*`, found);
      break;
    case 'array':
      found.add(`${name}: invalid_type`);
      constraintsOf(definition.element, `${name}.*`, found);
      break;
    case 'union':
      found.add(`${name}: invalid_union`);
      for (const option of definition.options) constraintsOf(option, optionName(name, option), found);
      break;
    case 'pipe':
      constraintsOf(definition.in, name, found);
      if ((definitionOf(definition.in).checks ?? []).length === 0) found.add(`${name}: custom`);
      break;
    case 'string':
      found.add(`${name}: invalid_type`);
      if ('format' in definition) found.add(`${name}: invalid_format`);
      break;
    case 'enum':
      found.add(`${name}: invalid_value`);
      break;
    case 'custom':
      found.add(`${name}: custom`);
      break;
    default:
      throw new Error(`${name} is a ${definition.type}, which this test does not know yet.`);
  }
  return found;
}

function optionName(name: string, option: z.core.$ZodType): string {
  return `${name}(${verdictsOf(option).join('|')})`;
}

function verdictsOf(option: z.core.$ZodType): string[] {
  return [...(option._zod.propValues?.verdict ?? [])].map(String);
}

/** What one issue violates: the definition at the end of its path, and every field on the way there. */
function violationsOf(root: z.core.$ZodType, data: unknown, issue: z.core.$ZodIssue): string[] {
  const found: string[] = [];
  let schema = root;
  let value = data;
  const path = [...issue.path];
  // A discriminator is reported at its own key, but violates the union.
  if (issue.code === 'invalid_union') path.pop();
  const [last] = issue.code === 'invalid_key' ? path.splice(-1) : [];
  for (;;) {
    const definition = definitionOf(schema);
    const name = names.get(definition) ?? '?';
    if (definition.type === 'optional') schema = definition.innerType;
    else if (definition.type === 'union') {
      const verdict = String((value as Record<string, unknown> | undefined)?.verdict);
      const option = definition.options.find((one) => verdictsOf(one).includes(verdict));
      if (!option || issue.code === 'invalid_union') break;
      schema = option;
    } else if (definition.type === 'pipe' && issue.code !== 'custom') schema = definition.in;
    else if (path.length === 0) break;
    else {
      const step = path.shift();
      value = (value as Record<PropertyKey, unknown> | undefined)?.[step ?? ''];
      if (definition.type === 'object') {
        const isMissing = value === undefined && path.length === 0;
        found.push(`${name}.${String(step)} ${isMissing ? 'missing' : 'violated'}`);
        // A refinement of the whole map may speak of one of its fields.
        if (path.length === 0 && issue.code === 'custom' && refines(definition))
          found.push(`${name}: custom`);
        if (isMissing) return found;
        const field = definition.shape[String(step)];
        if (!field) throw new Error(`${name} has no ${String(step)}.`);
        schema = field;
      } else if (definition.type === 'record') schema = definition.valueType;
      else if (definition.type === 'array') schema = definition.element;
      else throw new Error(`No way through ${name} at ${String(step)}.`);
    }
  }
  const name = names.get(definitionOf(schema)) ?? '?';
  return [
    ...found,
    `${name}: ${issue.code}`,
    ...(last === undefined ? [] : [`${name}.${String(last)} violated`]),
  ];
}

function refines(definition: Definition): boolean {
  return (definition.checks ?? []).some((check) => check._zod.def.check === 'custom');
}

test('every constraint of every schema is violated by a case', () => {
  const constraints = new Set(
    Object.entries(schemas).flatMap(([kind, schema]) => [...constraintsOf(schema, kind)]),
  );
  const violations = new Set<string>();
  for (const entry of readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })) {
    const path = relative(import.meta.dirname, join(entry.parentPath, entry.name));
    const [, contentPath] = /^(?!base)[^/]+\/[^/]+\/(content\/.+)$/.exec(path) ?? [];
    if (!entry.isFile() || contentPath === undefined) continue;
    const { kind } = kindOf(contentPath);
    if (kind === 'misplaced') continue;
    const schema = schemas[schemaKindOf(kind)];
    const text = readFileSync(join(import.meta.dirname, path), 'utf8');
    const parsed = path.endsWith('.yml') ? parseYaml(path, text) : splitFrontMatter({ path, text });
    if (Array.isArray(parsed)) continue;
    for (const issue of schema.safeParse(parsed.data).error?.issues ?? []) {
      for (const violation of violationsOf(schema, parsed.data, issue)) violations.add(violation);
    }
  }
  expect([...constraints].filter((constraint) => !violations.has(constraint))).toEqual([]);
});
