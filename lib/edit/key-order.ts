import { isDeepStrictEqual } from 'node:util';
import type { Pair, YAMLMap } from 'yaml';
import { isCollection, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { DataPath } from '../content/diagnostic.ts';
import { fieldAt } from '../schema/field.ts';
import type { SchemaKind } from '../schema/kinds.ts';
import type { Change, Repair } from './repair.ts';
import { lineAt, readNodes, withYaml, yamlSourceOf } from './yaml-source.ts';

/**
 * Keys in the order of the schema. Ids, slugs and languages stay in the order that the editor chose. Whole pieces of
 * text change places, comments above a key and beside it included, so that every map keeps its length and its extent.
 */
export function orderKeys(kind: SchemaKind): Repair {
  return (file) => {
    const source = yamlSourceOf(file);
    const document = source && readNodes(source);
    if (!document) return { text: file.text, changes: [] };
    const data: unknown = document.toJS();
    const changes: Change[] = [];
    let yaml = source.text;
    const visit = (node: unknown, path: DataPath) => {
      // The inner maps first: their new text moves with the outer one's.
      for (const [step, child] of childrenOf(node)) visit(child, [...path, step]);
      if (!isMap(node)) return;
      const ordered = order(yaml, node, fieldAt(kind, path, data).keys);
      if (ordered === undefined || ordered === yaml) return;
      yaml = ordered;
      const place = path.length === 0 ? '' : ` of ${path.join('.')}`;
      const line = lineAt(file, source, node.range?.[0] ?? 0);
      changes.push({ line, what: `put the keys${place} in the usual order` });
    };
    visit(document.contents, []);
    const isSame = isDeepStrictEqual(readNodes({ start: source.start, text: yaml })?.toJS(), data);
    return isSame ? { text: withYaml(file, source, yaml), changes } : { text: file.text, changes: [] };
  };
}

function childrenOf(node: unknown): (readonly [string | number, unknown])[] {
  if (isMap(node)) return node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', value]);
  return isSeq(node) ? node.items.map((item, index) => [index, item]) : [];
}

/** The text with the pieces of one map in another order; `undefined` where it stands in no form that we can move. */
function order(yaml: string, map: YAMLMap, keys: readonly string[]): string | undefined {
  const ranks = map.items.map(({ key }) => (isScalar(key) ? keys.indexOf(String(key.value)) : -1));
  if (ranks.includes(-1) || ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? 0)))
    return undefined;
  const starts = map.items.map(({ key }) => (isScalar(key) ? key.range?.[0] : undefined));
  if (starts.includes(undefined)) return undefined;
  const places = starts as number[];
  const sorted = ranks.map((_, index) => index).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  return map.flow ? orderFlow(yaml, map, places, sorted) : orderBlock(yaml, map, places, sorted);
}

/** `{ b: 1, a: 2 }`: the entries change places, what separates them stays. */
function orderFlow(yaml: string, map: YAMLMap, starts: readonly number[], sorted: readonly number[]) {
  const ends = map.items.map(endOf);
  const last = ends.at(-1) ?? 0;
  // A comment ends where its line ends, so entries beside one cannot move.
  if (yaml.slice(starts[0], last).includes('#')) return undefined;
  const entry = (index: number) => yaml.slice(starts[index], ends[index]);
  const moved = sorted.map((from, to) => entry(from) + yaml.slice(ends[to], starts[to + 1] ?? last));
  return yaml.slice(0, starts[0]) + moved.join('') + yaml.slice(last);
}

/** A map with a key on each line: the lines of its entries change places. */
function orderBlock(yaml: string, map: YAMLMap, starts: readonly number[], sorted: readonly number[]) {
  const lineStarts = starts.map((start) => yaml.lastIndexOf('\n', start - 1) + 1);
  // The first key of a list's item stands behind its hyphen, which stays where it is.
  const prefix = yaml.slice(lineStarts[0], starts[0]);
  const indent = ' '.repeat(prefix.length);
  if (lineStarts.some((line, index) => index > 0 && yaml.slice(line, starts[index]) !== indent))
    return undefined;
  const isItem = prefix !== indent;
  if (isItem && !/^[ -]*$/.test(prefix)) return undefined;
  const begins = lineStarts.map((line, index) =>
    index === 0 ? (isItem ? line : startOfComment(yaml, line)) : startWithComments(yaml, line, prefix.length),
  );
  if (isItem && begins.some((begin, index) => begin !== lineStarts[index])) return undefined;
  const lastItem = map.items.at(-1);
  const end = lastItem ? endOfLine(yaml, endOf(lastItem)) : 0;
  const pieces = begins.map((begin, index) => {
    const piece = yaml.slice(begin, begins[index + 1] ?? end);
    return index === 0 && isItem ? indent + piece.slice(prefix.length) : piece;
  });
  const moved = sorted.map((index) => pieces[index] ?? '').join('');
  return yaml.slice(0, begins[0]) + (isItem ? prefix + moved.slice(prefix.length) : moved) + yaml.slice(end);
}

/** The beginning of the comment right above a line; one with a blank line below it speaks of the whole file. */
function startOfComment(yaml: string, line: number): number {
  let start = line;
  for (const above of linesAbove(yaml, line)) {
    if (!/^ *#/.test(above)) break;
    start -= above.length;
  }
  return start;
}

/** The beginning of the blank lines and comments above a key's line; deeper ones belong to the entry before. */
function startWithComments(yaml: string, line: number, column: number): number {
  let start = line;
  for (const above of linesAbove(yaml, line)) {
    const indent = above.search(/\S/);
    if (indent >= 0 && (above[indent] !== '#' || indent > column)) break;
    start -= above.length;
  }
  return start;
}

/** The lines above a place with their line breaks, the nearest first. */
function* linesAbove(yaml: string, place: number): Iterable<string> {
  for (let end = place; end > 0;) {
    const start = yaml.lastIndexOf('\n', end - 2) + 1;
    yield yaml.slice(start, end);
    end = start;
  }
}

/** Where the text of an entry ends, without a comment behind it. */
function endOf({ key, value }: Pair): number {
  return endOfNode(value ?? key);
}

function endOfNode(node: unknown): number {
  if (!isCollection(node)) return isScalar(node) ? (node.range?.[1] ?? 0) : 0;
  const last: unknown = node.flow ? undefined : node.items.at(-1);
  if (last === undefined) return node.range?.[1] ?? 0;
  return isPair(last) ? endOf(last) : endOfNode(last);
}

function endOfLine(yaml: string, place: number): number {
  if (yaml[place - 1] === '\n') return place;
  const end = yaml.indexOf('\n', place);
  return end < 0 ? yaml.length : end + 1;
}
