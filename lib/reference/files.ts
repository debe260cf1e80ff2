import type { SchemaKind } from '../schema/kinds.ts';
import { schemas } from '../schema/kinds.ts';
import { jsonSchemaOf } from './json-schema.ts';
import type { JsonSchema } from './keywords.ts';
import { mapChildren } from './keywords.ts';
import { contentSnippets, snippetsPath } from './snippets.ts';

/** The folder of the JSON Schemas; the site serves them at `/schema/<kind>.json`. */
export const schemaFolder = 'public/schema';

/** Where the JSON Schema of a kind lies. */
export function schemaPath(kind: SchemaKind): string {
  return `${schemaFolder}/${kind}.json`;
}

/** What editors' windows load, the JSON Schemas and the snippets: path → text. */
export function windowFiles(): ReadonlyMap<string, string> {
  const kinds = Object.keys(schemas) as SchemaKind[];
  return new Map([
    ...kinds.map((kind) => [schemaPath(kind), textOf(forEditors(jsonSchemaOf(kind)))] as const),
    [snippetsPath, textOf(contentSnippets())],
  ]);
}

function textOf(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A schema with each known key spelt out, so that an editor's window offers it. */
function forEditors(schema: JsonSchema): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const finish = (node: JsonSchema): JsonSchema => {
    const plain = mapChildren(node, finish);
    const { propertyNames } = plain;
    if (propertyNames?.enum) return withSpeltKeys(plain, definitions);
    // Keys are text in every window.
    return propertyNames ? { ...plain, propertyNames: { ...propertyNames, type: 'string' } } : plain;
  };
  const finished = finish(schema);
  return Object.keys(definitions).length > 0 ? { ...finished, definitions } : finished;
}

/** A map whose keys are words of a vocabulary: each becomes a property. What all share is defined once. */
function withSpeltKeys(schema: JsonSchema, definitions: Record<string, JsonSchema>): JsonSchema {
  const { propertyNames, additionalProperties, ...rest } = schema;
  const { enum: keys = [], enumDescriptions = [] } = propertyNames ?? {};
  const value = additionalProperties === false ? {} : (additionalProperties ?? {});
  const { title } = value;
  if (value.properties && title !== undefined) definitions[title] = value;
  const shared = value.properties && title !== undefined ? { $ref: `#/definitions/${title}` } : value;
  return {
    ...rest,
    properties: Object.fromEntries(
      keys.map((key, index) => [key, { ...shared, description: enumDescriptions[index] ?? '' }]),
    ),
    additionalProperties: false,
  };
}
