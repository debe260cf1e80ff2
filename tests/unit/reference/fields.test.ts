import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindOf } from '#lib/content/kind.ts';
import { referenceKinds, referenceOf } from '#lib/reference/fields.ts';
import type { Field } from '#lib/reference/fields.ts';
import { jsonSchemaOf } from '#lib/reference/json-schema.ts';
import type { JsonSchema } from '#lib/reference/keywords.ts';
import { mapChildren } from '#lib/reference/keywords.ts';
import { schemaKindOf, schemas } from '#lib/schema/kinds.ts';
import { meanings } from '#lib/schema/meanings.ts';
import { anchorOfPath } from '#lib/site/field-anchor.ts';

const references = referenceKinds.map(referenceOf);
const fieldsOf = references.flatMap(({ fields }) => fields.map((field) => [field.anchor, field] as const));
const field = (anchor: string): Field => {
  const found = fieldsOf.find(([name]) => name === anchor);
  if (!found) throw new Error(`No field has the anchor ${anchor}.`);
  return found[1];
};

/** Every schema inside a schema, itself included. */
function nodesOf(schema: JsonSchema): JsonSchema[] {
  const inside: JsonSchema[] = [];
  mapChildren(schema, (child) => {
    inside.push(...nodesOf(child));
    return child;
  });
  return [schema, ...inside];
}

/** The path of every value inside data. */
function pathsIn(data: unknown, above: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof data !== 'object' || data === null) return [above];
  const entries: [string | number, unknown][] = Array.isArray(data)
    ? data.map((item: unknown, index) => [index, item])
    : Object.entries(data);
  return [above, ...entries.flatMap(([key, value]) => pathsIn(value, [...above, key]))];
}

describe('the field reference', () => {
  test('knows every kind of content file', () => {
    expect([...referenceKinds].sort()).toEqual(Object.keys(schemas).sort());
  });

  test.for(fieldsOf)(
    'teaches %s in a sentence, with an example where it holds no other fields',
    ([, one]) => {
      expect(one.description).toMatch(/^\p{Lu}.*[.]$/u);
      const holdsFields = fieldsOf.some(
        ([, { names, anchor }]) => names.length > one.names.length && anchor.startsWith(`${one.anchor}-`),
      );
      if (!holdsFields && one.words === undefined) expect(one.example).toBeTruthy();
    },
  );

  test('gives every word its meaning', () => {
    for (const [, { anchor, words }] of fieldsOf)
      for (const { word, meaning } of words?.list ?? [])
        expect(meaning, `${anchor}: ${word}`).toMatch(/^\p{Lu}.*[.]$/u);
  });

  test('gives every field an anchor of its own', () => {
    const anchors = [...references.map(({ anchor }) => anchor), ...fieldsOf.map(([anchor]) => anchor)];
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('says what is required, and what goes only with some verdicts', () => {
    expect(field('operator-name').required).toBe(true);
    expect(field('operator-website').required).toBe(false);
    expect(field('operator-answers-features')).toMatchObject({ required: true, onlyWith: ['yes', 'partly'] });
    expect(field('operator-answers-sources')).toMatchObject({ required: true, onlyWith: ['no'] });
    expect(field('operator-answers-note')).toMatchObject({ required: false, onlyWith: [] });
  });

  test('says in plain words what stands there', () => {
    expect(field('operator-aliases').type).toBe('list of names');
    expect(field('operator-names').type).toBe('names by language tag');
    expect(field('operator-answers-features').type).toBe('entries by id');
    expect(field('operator-answers-features-cost').type).toBe('list of entries');
    expect(field('way-steps').type).toBe('lists by word');
    expect(field('operator-added').type).toBe('day');
  });

  test('lists words beside which other texts may stand', () => {
    expect(field('operator-answers-features-lasts').words?.list.map(({ word }) => word)).toEqual(
      Object.keys(meanings.lifetime),
    );
  });
});

test('every example is what a file may hold', () => {
  const ajv = new Ajv({ strict: false });
  for (const schema of referenceKinds.flatMap((kind) => nodesOf(jsonSchemaOf(kind)))) {
    for (const example of schema.examples ?? [])
      expect(ajv.compile(schema)(parse(example)), `${schema.description ?? ''} ${example}`).toBe(true);
  }
});

test('every place of the content leads to a field that the reference explains', () => {
  const known = new Set(fieldsOf.map(([anchor]) => anchor));
  const lost = new Set<string>();
  for (const path of globSync('content/**/*.{md,yml}')) {
    const place = kindOf(path);
    if (place.kind === 'misplaced') continue;
    const kind = schemaKindOf(place.kind);
    const text = readFileSync(path, 'utf8');
    const yaml = path.endsWith('.yml') ? text : text.slice(4, text.indexOf('\n---', 4) + 1);
    for (const inner of pathsIn(parse(yaml, { schema: 'failsafe' }))) {
      const anchor = anchorOfPath(kind, inner);
      // A key of a map that an editor names (a site, for example) belongs to what holds it.
      if (anchor !== kind && !known.has(anchor)) lost.add(anchor);
    }
  }
  expect([...lost]).toEqual([]);
});
