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
const joints =
  /(?<=[@<&])|(?<=#)(?=\d)|(?<=GH\\?-)(?=\d)|(?<=\])(?=[([:])|(?<=:)(?=\\?\/\\?\/)|(?<=www)(?=\\?\.)/;

/** What `diff` writes and cannot do harm: three tags without attributes, and signs of punctuation by number or name. */
const allowed = /&#\d+;|&(?:amp|lt|gt|quot);|<\/?code>|<br>/;

const allowedOrJoint = new RegExp(`${allowed.source}|${joints.source}`, 'giu');

/**
 * A text that somebody else's program wrote, so that it can stand in a comment of ours: it keeps headings, lists,
 * emphasis, tables and code, but it calls nobody, links and loads nothing, and hides nothing.
 */
export function disarm(markdown: string): string {
  return decode(markdown.replaceAll(deceptive, '')).replaceAll(allowedOrJoint, (found) =>
    found === '' ? joiner : found,
  );
}

/** Writes characters out that are given by number, again and again: one can be hidden in the number of another. */
function decode(markdown: string): string {
  let text = markdown;
  let before: string;
  do {
    before = text;
    text = before.replaceAll(/&#(?:x([\da-f]+)|(\d+));/giu, (_, hexadecimal?: string, decimal?: string) =>
      written(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)),
    );
  } while (text !== before);
  return text;
}

/**
 * A character that is given by its number: only punctuation that would otherwise be markup stays a number; the rest,
 * above all what mentions and addresses are made of, is written out, so that it is seen.
 */
function written(code: number): string {
  const character = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).replace(deceptive, '') : '';
  return /^[!"$%&'()*+,;<=>?[\\\]^_`{|}~]$/.test(character) ? `&#${String(code)};` : character;
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
