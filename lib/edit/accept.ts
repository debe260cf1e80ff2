import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { SourceDocument } from '../content/document.ts';
import { fingerprintOf } from '../content/fingerprint.ts';
import { splitFrontMatter } from '../content/front-matter.ts';
import { kindOf } from '../content/kind.ts';
import { parseFile } from '../content/parse.ts';
import { readContentFile } from '../content/read.ts';
import { translatableTexts } from '../content/texts.ts';

/**
 * Writes the fingerprints of the present English texts into a translation, after somebody has reviewed it.
 * Everything else in the file stays as it is. Returns what was done, or throws an Error that says why it cannot be.
 */
export function acceptTranslation(root: string, path: string): string {
  const place = kindOf(path);
  if (place.kind !== 'translation')
    throw new Error(`${path} is no translation; name a file such as kddi-au.zh-hans.md`);
  const english = readContentFile(root, place.twin);
  const twin = Array.isArray(english) ? undefined : parseFile(english);
  if (!twin || !('document' in twin)) throw new Error(`${place.twin} has errors; mend them first`);
  const document = twin.document as SourceDocument;

  const file = readContentFile(root, path);
  if (Array.isArray(file) || Array.isArray(splitFrontMatter(file)))
    throw new Error(`${path} has errors; run the check first`);
  const { text: source } = file;
  const opening = source.indexOf('\n') + 1;
  const closing = source.indexOf('\n---', opening - 1) + 1;
  const frontMatter = source.slice(opening, closing);
  const yaml = parseDocument(frontMatter, { schema: 'failsafe' });

  // The source is edited in place, from the end, so that layout and comments stay untouched.
  const edits: { readonly start: number; readonly end: number; readonly fingerprint: string }[] = [];
  const stamp = (node: unknown, fingerprint: string) => {
    if (!isScalar(node) || !node.range) return;
    const [start, end] = node.range;
    edits.push({ start, end: start + frontMatter.slice(start, end).trimEnd().length, fingerprint });
  };
  const texts = yaml.get('texts');
  for (const { key, text: wording } of translatableTexts(document)) {
    const entry: unknown = isMap(texts) ? texts.get(key) : undefined;
    if (isMap(entry)) stamp(entry.get('of', true), fingerprintOf(wording));
  }
  stamp(yaml.get('body', true), fingerprintOf(document.body));
  const stamped = edits
    .sort((a, b) => b.start - a.start)
    .reduce(
      (result, { start, end, fingerprint }) =>
        // An empty value begins right behind its colon or right before a comment.
        `${result.slice(0, start).replace(/:$/, ': ')}${fingerprint}${result.slice(end).replace(/^#/, ' #')}`,
      frontMatter,
    );
  writeFileSync(join(root, path), source.slice(0, opening) + stamped + source.slice(closing));
  return `${path}: ${String(edits.length)} texts accepted`;
}
