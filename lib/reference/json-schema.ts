import { z } from 'zod';
import type { SchemaKind } from '../schema/kinds.ts';
import { schemas } from '../schema/kinds.ts';
import type { JsonSchema } from './keywords.ts';
import { typesInEditor } from './editor-types.ts';
import { withMergedVariants } from './variants.ts';

/**
 * The JSON Schema of a kind of content file as an editor's window sees the file: with the YAML of today (1.2 core), where
 * `members: 6` is a number. It refuses nothing that the checker takes.
 */
export function jsonSchemaOf(kind: SchemaKind): JsonSchema {
  // Zod's type knows any keyword; ours names those that our schemas use.
  return withMergedVariants(convert(schemas[kind]) as JsonSchema);
}

function convert(schema: z.core.$ZodType) {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: adapt,
  });
}

type Conversion = {
  readonly zodSchema: z.core.$ZodType;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
};

function adapt({ zodSchema, jsonSchema }: Conversion): void {
  const meta = z.globalRegistry.get(zodSchema);
  // Checkers disagree on formats (many refuse an address in Japanese); the patterns say what ours takes.
  delete jsonSchema.format;
  // A pattern of our own holds the length as well, because blanks around a text do not count.
  if (meta?.pattern !== undefined) {
    delete jsonSchema.minLength;
    delete jsonSchema.maxLength;
  }
  if (Array.isArray(meta?.either)) {
    jsonSchema.anyOf = meta.either.map((option: z.core.$ZodType) => {
      const alone = convert(option);
      delete alone.$schema;
      return alone;
    });
    delete jsonSchema.either;
  }
  // Zod leaves out examples of values that it transforms; ours are written as editors write them.
  if (Array.isArray(meta?.examples)) jsonSchema.examples = meta.examples;
  if (isText(jsonSchema)) jsonSchema.type = typesInEditor(zodSchema);
}

/** Whether a schema is of free text; its type may be widened already, where zod copied it from the schema inside. */
function isText({ type, enum: words, const: word }: z.core.JSONSchema.BaseSchema): boolean {
  return [type].flat().includes('string') && words === undefined && word === undefined;
}
