import type { Node } from 'yaml';
import { Document, isCollection, isPair, isScalar, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { z } from 'zod';
import type { Draft, Plain, PlainMap } from './draft.ts';
import { lessonOf } from './lesson.ts';

/** Lines are as long as the formatter of this repository makes them. */
const longestLine = 110;
/** What fits is written on one line. */
const longestValue = 84;

/**
 * The text of a new file. Keys stand in the order of their schema; above each stands what it means, once in a file,
 * and in the place of an absent one, that it could be written there.
 */
export function textOf({ schema, data, body }: Draft): string {
  const document = new Document<Node>(null, { schema: 'failsafe' });
  document.contents = nodeOf(schema, data, { depth: 0, isEntry: false, taught: new Set() });
  const yaml = document.toString({ lineWidth: longestLine, singleQuote: true });
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}

type Schema = z.core.$ZodType;

/** A map as the formatter writes it on one line: { a: b }. */
class Keys extends YAMLMap<Node, Node> {
  override toString(...[context, ...rest]: Parameters<YAMLMap['toString']>): string {
    return super.toString(context && { ...context, flowCollectionPadding: ' ' }, ...rest);
  }
}

/** A list as the formatter writes it on one line: [a, b]. */
class List extends YAMLSeq<Node> {
  override toString(...[context, ...rest]: Parameters<YAMLMap['toString']>): string {
    return super.toString(context && { ...context, flowCollectionPadding: '' }, ...rest);
  }
}

/** Where a value stands. */
type Place = {
  /** How many levels it is indented. */
  readonly depth: number;
  /** Whether it is an entry of a list. */
  readonly isEntry: boolean;
  /** The keys that were explained before. */
  readonly taught: Set<Schema>;
};

function nodeOf(wrapped: Schema, value: Plain, place: Place): Node {
  const schema = unwrap(wrapped, value);
  if (typeof value === 'string') return scalarOf(value, place);
  if (isList(value)) {
    const list = new List();
    const entry = schema instanceof z.ZodArray ? schema.element : schema;
    list.items = value.map((item) => nodeOf(entry, item, { ...below(place), isEntry: true }));
    list.flow = fitsOnLine(list, value, place);
    return list;
  }
  return schema instanceof z.ZodObject ? objectOf(schema, value, place) : recordOf(schema, value, place);
}

/** The schema of a value behind what wraps it; of several, the one that takes the value. */
function unwrap(schema: Schema, value: Plain): Schema {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  return schema.options.find((option) => z.safeParse(option, value).success) ?? schema;
}

/** A map with the keys of a schema, each explained where it stands or could stand. */
function objectOf(schema: z.ZodObject, value: PlainMap, place: Place): Keys {
  const fields = Object.entries<Schema>(schema.shape);
  // An entry of a list, or one that lacks nothing, is explained by the key above it.
  const isSmall = place.isEntry || fields.every(([key]) => typeof value[key] === 'string');
  const map = new Keys();
  let above: string[] = [];
  for (const [key, field] of fields) {
    const entry = value[key];
    if (!isSmall && !place.taught.has(field)) {
      const lesson = lessonOf(field);
      if (entry === undefined)
        above.push(...comment(`${key} (optional)${lesson === '' ? '' : `: ${lesson}`}`, place));
      else if (lesson !== '') above.push(...comment(lesson, place));
    }
    place.taught.add(field);
    if (entry === undefined) continue;
    map.items.push(new Pair(keyOf(key, above), nodeOf(field, entry, below(place))));
    above = [];
  }
  if (above.length > 0) map.comment = above.join('\n');
  map.flow = isSmall && fitsOnLine(map, value, place);
  return map;
}

/** A map whose keys are the editor's own, or words of a closed list, of which those that are left are named. */
function recordOf(schema: Schema, value: PlainMap, place: Place): Keys {
  const [keys, field] = schema instanceof z.ZodRecord ? [schema.keyType, schema.valueType] : [schema, schema];
  const map = new Keys();
  for (const [key, entry] of Object.entries(value)) {
    if (entry !== undefined) map.items.push(new Pair(keyOf(key, []), nodeOf(field, entry, below(place))));
  }
  const left = keys instanceof z.ZodEnum ? keys.options.map(String).filter((word) => !(word in value)) : [];
  if (left.length > 0) map.comment = comment(`Not written yet: ${left.join(', ')}.`, place).join('\n');
  map.flow = fitsOnLine(map, value, place);
  return map;
}

function keyOf(key: string, above: readonly string[]): Node {
  const node = new Scalar(key);
  if (above.length > 0) node.commentBefore = above.join('\n');
  return node;
}

/** Text that does not fit on the line of its key is folded below it. */
function scalarOf(value: string, { depth }: Place): Node {
  const node = new Scalar(value);
  if (value.includes(' ') && value.length + 2 * depth > longestValue) node.type = Scalar.BLOCK_FOLDED;
  return node;
}

/** Whether a collection can stand on one line: it is short, and holds no comment and no folded text. */
function fitsOnLine(node: YAMLMap | YAMLSeq, value: Plain, { depth }: Place): boolean {
  if (JSON.stringify(value).length + 2 * depth > longestValue || typeof node.comment === 'string')
    return false;
  return node.items.every((item) => {
    const inner = isPair(item) ? item.value : item;
    const isExplained = isPair(item) && isScalar(item.key) && typeof item.key.commentBefore === 'string';
    return !isExplained && (!isCollection(inner) || inner.flow === true);
  });
}

function below(place: Place): Place {
  return { ...place, depth: place.depth + 1, isEntry: false };
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** A comment's lines without their `#`, broken so that they fit where it stands. */
function comment(text: string, { depth }: Place): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length + 2 * depth < longestLine) lines[lines.length - 1] = longer;
    else lines.push(` ${word}`);
  }
  return lines;
}
