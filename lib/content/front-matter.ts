import matter from 'gray-matter';
import { isAlias, isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import { invisible } from './characters.ts';
import type { DataPath, Diagnostic } from './diagnostic.ts';
import type { ContentFile } from './read.ts';
import { atStart } from './read.ts';
import type { YamlMistake } from './yaml-mistakes.ts';
import { mistakeOf, tooDeep } from './yaml-mistakes.ts';

/** Data with the places that it came from. */
export type PositionedData = {
  /** Plain strings, lists and maps: YAML's failsafe schema knows no other types. */
  readonly data: unknown;
  /** The place of a value, of a key, or of the nearest parent that exists. */
  readonly locate: (
    path: DataPath,
    at: 'key' | 'value',
  ) => { readonly line: number; readonly column: number };
};

/** A Markdown file taken apart. `bodyLine` is the file's line on which the prose begins. */
export type FrontMatter = PositionedData & { readonly body: string; readonly bodyLine: number };

const fence = '---';

/**
 * Splits a Markdown file into front matter and prose.
 * The fences are checked here because gray-matter takes a missing closing fence for "all is front matter", `---foo`
 * for a closing fence, and `---js` for code to run.
 */
export function splitFrontMatter(file: ContentFile): FrontMatter | Diagnostic[] {
  const lines = file.text.split('\n');
  if (file.text.trim() === '') {
    return [
      atStart(file.path, 'fence/empty', 'is empty', 'begin with front matter between two lines of ---'),
    ];
  }
  if (lines[0] !== fence) {
    const hint = 'the first line is three hyphens and nothing else';
    return [
      atStart(file.path, 'fence/opening', `begins with "${shorten(lines[0] ?? '')}" instead of ---`, hint),
    ];
  }
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith(fence));
  if (closing < 0 || lines[closing] !== fence) {
    const line = closing < 0 ? lines.length : closing + 1;
    const message =
      closing < 0 ? 'has no closing ---' : `closes the front matter with "${shorten(lines[closing] ?? '')}"`;
    const hint = 'end the front matter with a line of three hyphens and nothing else';
    return [{ ...atStart(file.path, 'fence/closing', message, hint), line }];
  }

  // gray-matter does not hand over front matter that is empty or holds only comments.
  let positioned: PositionedData | Diagnostic[] = [
    atStart(
      file.path,
      'fence/empty',
      'has empty front matter',
      'write "key: value" lines between the two ---',
    ),
  ];
  const { content } = matter(file.text, {
    language: 'yaml',
    engines: {
      yaml: {
        // gray-matter hands over the text from the line break of the opening fence on.
        parse: (text: string) => {
          positioned = parseYaml(file.path, text, fence.length);
          return {};
        },
        stringify: refuse,
      },
      // gray-matter would run these; the check of the fences keeps them from being reached at all.
      javascript: { parse: refuse, stringify: refuse },
      json: { parse: refuse, stringify: refuse },
    },
  });
  return Array.isArray(positioned)
    ? positioned
    : { ...(positioned as PositionedData), body: content, bodyLine: closing + 2 };
}

function refuse(): never {
  throw new Error('Front matter is YAML; no other language is read.');
}

/** Where the data of a file begins that parses: what `locate([])` answers, but found without parsing. */
export function startOfData(text: string): { readonly line: number; readonly column: number } {
  const before = /^(?:---\n)?(?:[^\S\n]*(?:#.*)?\n)*[^\S\n]*/.exec(text)?.[0] ?? '';
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Parses YAML whose text begins `offset` characters into a file's first line. */
export function parseYaml(path: string, text: string, offset = 0): PositionedData | Diagnostic[] {
  const counter = new LineCounter();
  const place = (at: number) => {
    const { line, col } = counter.linePos(at);
    return { line, column: line === 1 ? col + offset : col };
  };
  try {
    const document = parseDocument(text, {
      lineCounter: counter,
      schema: 'failsafe',
      prettyErrors: false,
      // 'silent' would also pass over a second document, and with it all that stands below a line of dots.
      logLevel: 'error',
    });
    const report = ({ at, rule, problem, hint }: YamlMistake): Diagnostic[] => [
      { file: path, ...place(at), severity: 'error', rule, message: problem, hint },
    ];
    // One broken line makes the parser stumble on: the first error is the editor's, the others are its echo.
    const found = [...document.errors, ...document.warnings].filter(
      ({ code }, index) => index === 0 || code === 'DUPLICATE_KEY',
    );
    if (found.length > 0) return found.flatMap((error) => report(mistakeOf(error, text, document)));
    // Only escapes can bring in what the check of characters has not seen.
    const disguised = text.includes('\\') ? firstDisguised(document) : undefined;
    if (disguised !== undefined) {
      const problem = 'holds an invisible control character, written as an escape';
      return report({ at: disguised, rule: 'yaml/escape', problem, hint: 'delete it; text needs no \\u' });
    }
    // Looking through all of a document is worth it only where an alias could stand.
    const alias = text.includes('*') ? firstAlias(document) : undefined;
    if (alias) {
      const hint = 'write the text out; front matter has no anchors and aliases';
      return report({ at: alias.range?.[0] ?? 0, rule: 'yaml/alias', problem: 'uses a YAML alias', hint });
    }
    return { data: document.toJS() as unknown, locate: locator(document, place) };
  } catch (error) {
    // Thousands of nested brackets exhaust the parser's stack.
    if (!(error instanceof RangeError)) throw error;
    return [atStart(path, tooDeep.rule, tooDeep.problem, tooDeep.hint)];
  }
}

function firstAlias(document: Document): Node | undefined {
  let alias: Node | undefined;
  visit(document, {
    Alias: (_, node) => {
      alias = node;
      return visit.BREAK;
    },
  });
  return alias;
}

/** Where the first text begins that comes to hold an invisible character only by being unescaped. */
function firstDisguised(document: Document): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string' || !invisible.test(value)) return undefined;
      start = range?.[0];
      return visit.BREAK;
    },
  });
  return start;
}

function locator(
  document: Document,
  place: (at: number) => { line: number; column: number },
): PositionedData['locate'] {
  // A file may have thousands of mistakes in one map: each must not look through all of it.
  const indexes = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairAt = (map: YAMLMap, step: string) => {
    const index = indexes.get(map) ?? pairsByKey(map);
    indexes.set(map, index);
    return index.get(step);
  };
  return (path, at) => {
    let node: unknown = document.contents;
    let start = startOf(node);
    for (const [index, step] of path.entries()) {
      if (!isCollection(node)) break;
      const pair = isMap(node) ? pairAt(node, String(step)) : node.items[Number(step)];
      if (pair === undefined) break;
      const isLast = index === path.length - 1;
      const key = isPair(pair) ? pair.key : pair;
      const value = isPair(pair) ? pair.value : pair;
      // An empty value has no extent of its own: its key is the place to look at.
      const pointed = isLast && (at === 'key' || isEmpty(value)) ? key : value;
      start = startOf(pointed) ?? start;
      node = value;
    }
    return place(start ?? 0);
  };
}

function pairsByKey({ items }: YAMLMap): ReadonlyMap<string, Pair> {
  return new Map(items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.range?.[0] === node.range?.[1];
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
