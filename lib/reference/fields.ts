import type { SchemaKind } from '../schema/kinds.ts';
import type { Vocabulary } from '../schema/meanings.ts';
import { meanings } from '../schema/meanings.ts';
import { fieldAnchor } from '../site/field-anchor.ts';
import type { JsonSchema } from './json-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';

/** Some words of a closed vocabulary. */
export type Words = { readonly vocabulary: Vocabulary; readonly words: readonly string[] };

/** One field of a content file, as an editor needs to know it. All texts are English. */
export type Field = {
  /** The names of the fields from the top of the file to this one; list indexes and keys of an editor's choice left out. */
  readonly names: readonly string[];
  /** Its anchor in the field reference. */
  readonly anchor: string;
  readonly description: string;
  /** What stands there, in plain words: "day", "list of names", "entries by id". */
  readonly type: string;
  readonly required: boolean;
  /** The words of the field `verdict` with which alone it may stand, where there are several sorts of answers. */
  readonly onlyWith: readonly string[];
  /** How a value is written. */
  readonly hint: string | undefined;
  /** The words that may stand there, or that its keys are. */
  readonly words: Words | undefined;
  /** A value as it stands in a file; none for fields that hold other fields. */
  readonly example: string | undefined;
};

/** What an editor may write in one kind of file. */
export type KindReference = {
  readonly kind: SchemaKind;
  readonly anchor: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
};

/** Everything that an editor may write in a kind of file, in the order of the file. */
export function referenceOf(kind: SchemaKind): KindReference {
  const schema = jsonSchemaOf(kind);
  return {
    kind,
    anchor: fieldAnchor(kind, []),
    title: schema.title ?? kind,
    description: schema.description ?? '',
    fields: fieldsInside(kind, schema, []),
  };
}

function fieldsInside(kind: SchemaKind, schema: JsonSchema, above: readonly string[]): Field[] {
  const inner = valueOf(schema);
  return Object.entries(inner.properties ?? {}).flatMap(([name, property]) => {
    if (property === false) return [];
    const names = [...above, name];
    const field: Field = {
      names,
      anchor: fieldAnchor(kind, names),
      description: property.description ?? '',
      type: typeOf(property),
      required: isRequired(inner, name),
      onlyWith: variantsWith(inner, name),
      hint: property.patternErrorMessage ?? property.items?.patternErrorMessage,
      words: wordsOf(property),
      example: exampleOf(property),
    };
    return [field, ...fieldsInside(kind, property, names)];
  });
}

/** What a list or a map holds; anything else itself. */
function valueOf(schema: JsonSchema): JsonSchema {
  const inner = schema.items ?? schema.additionalProperties;
  return inner ? valueOf(inner) : schema;
}

function typeOf(schema: JsonSchema): string {
  const { items, propertyNames, additionalProperties, properties, title } = schema;
  if (items) return items.properties ? 'list of entries' : `list of ${typeOf(items)}s`;
  if (propertyNames && additionalProperties) {
    const held = additionalProperties.properties ? 'entrie' : typeOf(additionalProperties);
    return `${held}s by ${propertyNames.title ?? 'key'}`;
  }
  return properties ? 'fields' : (title ?? 'text');
}

/** Whether a field must be there wherever it may be. */
function isRequired(parent: JsonSchema, name: string): boolean {
  if (parent.required?.includes(name)) return true;
  const possible = (parent.allOf ?? []).filter(({ then }) => then?.properties?.[name] !== false);
  return possible.length > 0 && possible.every(({ then }) => then?.required?.includes(name));
}

/** The words of the sort of entry that may have a field; none when every sort may. */
function variantsWith({ allOf = [] }: JsonSchema, name: string): string[] {
  const possible = allOf.filter(({ then }) => then?.properties?.[name] !== false);
  if (possible.length === allOf.length) return [];
  return possible.flatMap((variant) =>
    Object.values(variant.if?.properties ?? {}).flatMap((word) => (word && word.const) || []),
  );
}

function wordsOf({ items, propertyNames, ...schema }: JsonSchema): Words | undefined {
  const told = propertyNames?.vocabulary ? propertyNames : items?.vocabulary ? items : schema;
  const { vocabulary } = told;
  const words = told.enum ?? told.words;
  return words && isVocabulary(vocabulary) ? { vocabulary, words } : undefined;
}

function isVocabulary(name: string | undefined): name is Vocabulary {
  return name !== undefined && Object.hasOwn(meanings, name);
}

function exampleOf({ examples, enum: words, items, properties }: JsonSchema): string | undefined {
  const own = examples?.[0] ?? words?.[0];
  if (own !== undefined || properties) return own;
  const held = items && exampleOf(items);
  return held === undefined ? undefined : `[${held}]`;
}
