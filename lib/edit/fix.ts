import { schemaKindOf } from '../schema/kinds.ts';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ContentDocument } from '../content/document.ts';
import { kindOf } from '../content/kind.ts';
import { parseFile } from '../content/parse.ts';
import type { ContentFile } from '../content/read.ts';
import { listContent, readContentFile } from '../content/read.ts';
import { writeAside } from '../content/write-aside.ts';
import { orderKeys } from './key-order.ts';
import { mendPunctuation } from './punctuation.ts';
import type { Change, Repair, Repaired } from './repair.ts';
import { mendValues } from './values.ts';
import { mendFile, mendLineEnds, mendTabs } from './white-space.ts';

/** A file that was mended, and what was done to it. */
export type Mended = { readonly path: string; readonly changes: readonly Change[] };

/** One repair may make way for another; what is mended at all is mended after this many rounds. */
const mostRounds = 4;

/**
 * Mends in a content file what is safe to mend: white space, dates and words that can only mean one thing, signs that
 * look like YAML's own, the order of keys. Comments and layout stay. Spelling is the editor's, and fingerprints are
 * changed only by `accept`. A file without mistakes means the same afterwards, and a second run changes nothing.
 */
export function fixFile(file: ContentFile): Repaired {
  const place = kindOf(file.path);
  if (place.kind === 'misplaced') return { text: file.text, changes: [] };
  const kind = schemaKindOf(place.kind);
  const layout: readonly Repair[] = [mendFile, mendLineEnds, orderKeys(kind)];
  const everything: readonly Repair[] = [
    mendFile,
    mendLineEnds,
    mendTabs,
    mendPunctuation,
    mendValues(kind),
    orderKeys(kind),
  ];
  let { text } = file;
  const changes: Change[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const before = text;
    const meaning = meaningOf({ path: file.path, text });
    for (const repair of meaning ? layout : everything) {
      const repaired = repair({ path: file.path, text });
      if (repaired.text === text) continue;
      if (meaning && !isDeepStrictEqual(meaningOf({ path: file.path, text: repaired.text }), meaning))
        continue;
      text = repaired.text;
      changes.push(...repaired.changes);
    }
    if (text === before) break;
  }
  return { text, changes };
}

/** What a file says; `undefined` when it cannot be read, so that a repair may give it a meaning. */
function meaningOf(file: ContentFile): ContentDocument | undefined {
  const parsed = parseFile(file);
  return 'document' in parsed ? parsed.document : undefined;
}

/** Mends the content files of a folder that are wanted, and tells what was done to each that had something to mend. */
export function fixContent(root: string, isWanted: (path: string) => boolean): Mended[] {
  return listContent(root)
    .paths.filter(isWanted)
    .flatMap((path) => {
      const file = readContentFile(root, path);
      if (Array.isArray(file)) return [];
      const { text, changes } = fixFile(file);
      if (text === file.text) return [];
      writeAside(join(root, path), text);
      return [{ path, changes }];
    });
}
