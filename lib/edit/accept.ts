import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import type { YAMLMap } from 'yaml';
import { isCollection, isMap, isScalar, parseDocument } from 'yaml';
import type { SourceDocument } from '../content/document.ts';
import { fingerprintOf } from '../content/fingerprint.ts';
import { splitFrontMatter } from '../content/front-matter.ts';
import { kindOf } from '../content/kind.ts';
import { parseFile } from '../content/parse.ts';
import { readContentFile } from '../content/read.ts';
import { translatableTexts } from '../content/texts.ts';

/** A translation with the fingerprints of the present English texts, not yet written. */
export type Accepted = { readonly path: string; readonly text: string; readonly texts: number };

/**
 * Writes the fingerprints of the present English texts into translations, after somebody has reviewed them, and adds
 * those that are missing where the text is there. Everything else in the files stays as it is. Throws an Error that
 * says why one of them cannot be accepted; then none is written.
 */
export function acceptTranslations(root: string, paths: readonly string[]): Accepted[] {
  const accepted = paths.map((path) => acceptTranslation(root, path));
  for (const { path, text } of accepted) writeFileSync(join(root, path), text);
  return accepted;
}

function acceptTranslation(root: string, path: string): Accepted {
  const place = kindOf(path);
  if (place.kind !== 'translation')
    throw new Error(`${path} is no translation; name a file such as kddi-au.zh-hans.md`);
  const english = readContentFile(root, place.twin);
  const twin = Array.isArray(english) ? undefined : parseFile(english);
  if (!twin || !('document' in twin)) throw new Error(`${place.twin} has errors; mend them first`);
  const document = twin.document as SourceDocument;

  const file = readContentFile(root, path);
  const split = Array.isArray(file) ? undefined : splitFrontMatter(file);
  if (Array.isArray(file) || !split || Array.isArray(split))
    throw new Error(`${path} has errors; run the check first`);
  const { text: source } = file;
  const opening = source.indexOf('\n') + 1;
  const closing = source.indexOf('\n---', opening - 1) + 1;
  const hasProse = split.body.trim() !== '' && document.body !== '';
  const edits = editsOf(source.slice(opening, closing), document, hasProse);
  const text =
    source.slice(0, opening) + applied(source.slice(opening, closing), edits) + source.slice(closing);
  return { path, text, texts: edits.length };
}

/** A piece of front matter and what stands there afterwards. */
type Edit = { readonly start: number; readonly end: number; readonly text: string };

function editsOf(frontMatter: string, document: SourceDocument, hasProse: boolean): Edit[] {
  const yaml = parseDocument(frontMatter, { schema: 'failsafe' });
  const texts = yaml.get('texts');
  const edits = translatableTexts(document).flatMap(({ key, text }) => {
    const entry: unknown = isMap(texts) ? texts.get(key) : undefined;
    if (!isMap(entry)) return [];
    return entry.has('of')
      ? replaced(frontMatter, entry.get('of', true), fingerprintOf(text))
      : added(frontMatter, entry, fingerprintOf(text));
  });
  const fingerprint = fingerprintOf(document.body);
  if (yaml.has('body')) return [...edits, ...replaced(frontMatter, yaml.get('body', true), fingerprint)];
  if (!hasProse) return edits;
  if (isMap(yaml.contents) && yaml.contents.flow === true)
    return [...edits, ...newKey(frontMatter, yaml.contents, `body: ${fingerprint}`)];
  const end = frontMatter.length;
  return [...edits, { start: end, end, text: `body: ${fingerprint}\n` }];
}

/** Another fingerprint in the place of one. */
function replaced(frontMatter: string, node: unknown, fingerprint: string): Edit[] {
  if (!isScalar(node) || !node.range) return [];
  const [start, end] = node.range;
  const length = frontMatter.slice(start, end).trimEnd().length;
  return [{ start, end: start + length, text: fingerprint }];
}

/** A fingerprint for a translated text; none where there is no text yet. */
function added(frontMatter: string, entry: YAMLMap, fingerprint: string): Edit[] {
  const text: unknown = entry.get('text', true);
  const isThere = isCollection(text)
    ? text.items.length > 0
    : isScalar(text) && String(text.value).trim() !== '';
  return isThere ? newKey(frontMatter, entry, `of: ${fingerprint}`) : [];
}

/** A key with its value before the first one of a map, written as the others are. */
function newKey(frontMatter: string, map: YAMLMap, text: string): Edit[] {
  const key = map.items[0]?.key;
  const start = isScalar(key) ? key.range?.[0] : undefined;
  if (start === undefined) return [];
  const indent = ' '.repeat(start - frontMatter.lastIndexOf('\n', start - 1) - 1);
  return [{ start, end: start, text: `${text}${map.flow === true ? ', ' : `\n${indent}`}` }];
}

/** Front matter after edits: they are made in place, from the end, so that layout and comments stay untouched. */
function applied(frontMatter: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (result, { start, end, text }) =>
        // An empty value begins right behind its colon or right before a comment.
        `${result.slice(0, start).replace(/:$/, ': ')}${text}${result.slice(end).replace(/^#/, ' #')}`,
      frontMatter,
    );
}
