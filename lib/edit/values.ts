import { isMap, isScalar } from 'yaml';
import type { Document } from 'yaml';
import type { DataPath, Diagnostic } from '../content/diagnostic.ts';
import { parseFile } from '../content/parse.ts';
import type { ContentFile } from '../content/read.ts';
import { fieldAt } from '../schema/field.ts';
import type { SchemaKind } from '../schema/kinds.ts';
import { readDate } from './date-forms.ts';
import type { Change, Repair } from './repair.ts';
import { lineAt, readNodes, withYaml, yamlSourceOf } from './yaml-source.ts';

/** More than an editor gets wrong in one file; each costs reading it again, and a file with more is none of ours. */
const mostTries = 60;

/**
 * Values and keys that the schema refuses although they can only mean one thing: dates in another form, capitals where
 * small letters belong, curly quotes around a word, a quantity without its space. A mended value stays only if its
 * problem is gone with it.
 */
export function mendValues(kind: SchemaKind): Repair {
  return (file) => {
    let { text } = file;
    const changes: Change[] = [];
    const given = new Set<string>();
    for (let tries = 0; tries < mostTries; tries++) {
      const before = problemsOf({ path: file.path, text });
      const problem = before?.find((each) => !given.has(nameOf(each)));
      if (!before || before.length > mostTries || !problem) break;
      given.add(nameOf(problem));
      const mended = mend({ path: file.path, text }, kind, problem);
      const after = mended && problemsOf({ path: file.path, text: mended.text });
      if (
        !mended ||
        !after ||
        after.length > before.length ||
        after.some((each) => nameOf(each) === nameOf(problem))
      )
        continue;
      text = mended.text;
      changes.push(mended.change);
    }
    return { text, changes };
  };
}

type Placed = Diagnostic & { readonly path: DataPath };

/** What the schema says against a file; `undefined` where the file is not read as far as that. */
function problemsOf(file: ContentFile): Placed[] | undefined {
  const parsed = parseFile(file);
  if ('document' in parsed) return [];
  const placed = parsed.diagnostics.filter((each): each is Placed => each.path !== undefined);
  return placed.length < parsed.diagnostics.length ? undefined : placed;
}

function nameOf({ rule, path }: Placed): string {
  return JSON.stringify([rule, path]);
}

function mend(
  file: ContentFile,
  kind: SchemaKind,
  { rule, path }: Placed,
): { readonly text: string; readonly change: Change } | undefined {
  const source = yamlSourceOf(file);
  const document = source && readNodes(source);
  if (!document) return undefined;
  const data: unknown = document.toJS();
  const isKey = rule === 'schema/unrecognized-keys';
  const node = isKey ? keyAt(document, path) : document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
  const { value, range } = node;
  const written = isKey
    ? wordLike(value, fieldAt(kind, path.slice(0, -1), data).keys)
    : meaningOf(value, fieldAt(kind, path, data).words);
  if (written === undefined || written === value) return undefined;
  const yaml = source.text.slice(0, range[0]) + written + source.text.slice(range[1]);
  const what = `${isKey ? 'key ' : `${String(path.at(-1))}: `}${value} → ${written}`;
  return { text: withYaml(file, source, yaml), change: { line: lineAt(file, source, range[0]), what } };
}

function keyAt(document: Document.Parsed, path: DataPath): unknown {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key;
}

/** What a value can only mean, as the schema writes it. */
function meaningOf(value: string, words: readonly string[]): string | undefined {
  const bare = value.replace(/^[“”„‘’「](.*)[“”‘’」]$/, '$1').trim();
  return wordLike(bare, words) ?? readDate(bare) ?? spaced(bare) ?? bare;
}

/** The only one of some words that differs from this one in nothing but capitals. */
function wordLike(word: string, words: readonly string[]): string | undefined {
  const alike = words.filter((known) => known.toLowerCase() === word.toLowerCase());
  return alike.length === 1 ? alike[0] : undefined;
}

/** `550JPY` as `550 JPY`. */
function spaced(text: string): string | undefined {
  const [, number, unit] = /^(\d+(?:\.\d+)?)([A-Za-z]+)$/.exec(text) ?? [];
  return number === undefined || unit === undefined ? undefined : `${number} ${unit}`;
}
