import type { SchemaKind } from '../schema/kinds.ts';
import type { Vocabulary } from '../schema/meanings.ts';
import { meanings } from '../schema/meanings.ts';
import { fieldAnchor } from '../site/field-anchor.ts';
import { jsonSchemaOf } from './json-schema.ts';
import type { JsonSchema } from './keywords.ts';

/** Some words of a closed vocabulary. */
export type Words = {
  readonly vocabulary: Vocabulary;
  readonly list: readonly { readonly word: string; readonly meaning: string }[];
};

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
  /** How a value is written, as a sentence without its full stop. */
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
  /** Where such files lie. */
  readonly place: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
};

const places = {
  operator: 'content/countries/<country>/<operator>.md, content/travel/<brand>.md',
  country: 'content/countries/<country>/index.md',
  travel: 'content/travel/index.md',
  translation: '<name of the English file>.zh-hans.md',
  way: 'content/ways/<way>.md',
  guide: 'content/guides/<guide>.md',
  page: 'content/pages/<page>.md',
  distrusted: 'content/distrusted.yml',
  'link-exceptions': 'content/link-exceptions.yml',
  redirects: 'content/redirects.yml',
} as const satisfies Record<SchemaKind, string>;

/** The kinds of files, those that editors write most often first. */
export const referenceKinds = Object.keys(places) as readonly SchemaKind[];

/** Everything that an editor may write in a kind of file, in the order of the file. */
export function referenceOf(kind: SchemaKind): KindReference {
  const schema = jsonSchemaOf(kind);
  return {
    kind,
    anchor: fieldAnchor(kind, []),
    place: places[kind],
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
      hint: capitalised(property.patternErrorMessage ?? property.items?.patternErrorMessage),
      words: wordsOf(property),
      example: exampleOf(property),
    };
    return [field, ...fieldsInside(kind, property, names)];
  });
}

function capitalised(text: string | undefined): string | undefined {
  return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** What a list or a map holds; anything else itself. */
function valueOf(schema: JsonSchema): JsonSchema {
  const inner = schema.items ?? schema.additionalProperties;
  return inner ? valueOf(inner) : schema;
}

function typeOf({ items, propertyNames, additionalProperties, properties, title }: JsonSchema): string {
  if (items) return `list of ${several(items)}`;
  if (propertyNames && additionalProperties) {
    return `${several(additionalProperties)} by ${propertyNames.title ?? 'key'}`;
  }
  return properties ? 'fields' : (title ?? 'text');
}

/** What a list or a map holds, in the plural. */
function several(held: JsonSchema): string {
  if (held.properties) return 'entries';
  return held.items ? 'lists' : `${typeOf(held)}s`;
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
    Object.values(variant.if?.properties ?? {}).flatMap((word) =>
      word === false || word.const === undefined ? [] : [word.const],
    ),
  );
}

function wordsOf({ items, propertyNames, ...schema }: JsonSchema): Words | undefined {
  const told = propertyNames?.vocabulary ? propertyNames : items?.vocabulary ? items : schema;
  const { vocabulary } = told;
  const words = told.enum ?? told.words;
  if (!words || !isVocabulary(vocabulary)) return undefined;
  const meaningOfEach = told.enumDescriptions ?? told.wordDescriptions ?? [];
  return { vocabulary, list: words.map((word, index) => ({ word, meaning: meaningOfEach[index] ?? '' })) };
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
