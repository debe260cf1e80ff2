import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Invisible, and no line may break at it. */
const joiner = '\u2060';

/** Characters that hide or reorder what a reader sees; tabs and line ends stay. */
const deceptive =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/**
 * Where a joiner takes the power from Markdown: after the sign of a mention, of an issue's number, of a tag or of a
 * character by name; inside a link, a picture or the definition of one; inside an address that would become a link.
 */
const joints = /(?<=[@<&])|(?<=#)(?=\d)|(?<=GH-)(?=\d)|(?<=\])(?=[([:])|(?<=:)(?=\/\/)|(?<=www)(?=\.)/giu;

/**
 * A text that somebody else's program wrote, so that it can stand in a comment of ours: it keeps headings, lists,
 * emphasis, tables and code, but it calls nobody, links and loads nothing, and hides nothing.
 */
export function disarm(markdown: string): string {
  return markdown.replaceAll(deceptive, '').replaceAll(joints, joiner);
}

/**
 * The beginning of a file that somebody else's program wrote, at most `limit` bytes, to the end of a line. A link to
 * another file is not followed; whatever is no plain file counts as missing.
 */
export function readStart(path: string, limit: number): { text: string; whole: boolean } | undefined {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
  try {
    if (!fstatSync(file).isFile()) return undefined;
    // One byte more than wanted tells whether that was all.
    const bytes = Buffer.alloc(limit + 1);
    const length = readSync(file, bytes);
    const text = bytes.toString('utf8', 0, Math.min(length, limit));
    return length <= limit
      ? { text, whole: true }
      : { text: text.slice(0, text.lastIndexOf('\n') + 1), whole: false };
  } finally {
    closeSync(file);
  }
}
