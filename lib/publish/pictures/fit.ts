/** Room for a text: its width and sizes in pixels. */
export type Room = {
  readonly width: number;
  readonly lines: number;
  readonly largest: number;
  readonly smallest: number;
};

/** A text that fits: the size in pixels and its lines. */
export type Fitted = { readonly size: number; readonly lines: readonly string[] };

/** Pixels from one size that is tried to the next. */
const step = 2;

/**
 * Puts a text into its room: as large as it can be, then in lines of much the same width. What does not even fit at the
 * smallest size is cut and ends in "…". `widthOf` measures a text in em.
 */
export function fit(text: string, room: Room, widthOf: (text: string) => number): Fitted {
  const pieces = piecesOf(text).map((piece) => ({
    text: piece,
    width: widthOf(piece),
    // A space at the end of a line takes no room.
    inked: widthOf(piece.trimEnd()),
  }));
  for (let size = room.largest; size >= room.smallest; size -= step) {
    const limit = room.width / size;
    const lines = wrap(pieces, limit);
    if (lines && lines.length <= room.lines) return { size, lines: balance(pieces, limit, lines) };
  }
  return { size: room.smallest, lines: cut(text, room, widthOf) };
}

type Piece = { readonly text: string; readonly width: number; readonly inked: number };

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const opener = /^[（“‘《「(]$/u;
const space = /^\s+$/u;

/** Cuts a text where a line may end: behind spaces and between Chinese words, but never before a closing sign. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let glued = false;
  for (const { segment, isWordLike } of words.segment(text)) {
    const last = pieces.at(-1);
    const isOpener = opener.test(segment);
    const mayBreak =
      last !== undefined &&
      !glued &&
      !space.test(segment) &&
      (/\s$/u.test(last) || ((wide.test(last) || wide.test(segment)) && (isWordLike === true || isOpener)));
    if (last === undefined || mayBreak) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
    glued = isOpener;
  }
  return pieces;
}

/** Fills lines up to `limit` em, one after the other; `undefined` when a piece alone is wider. */
function wrap(pieces: readonly Piece[], limit: number): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of pieces) {
    if (piece.inked > limit) return undefined;
    if (width + piece.inked > limit) {
      lines.push(line.trimEnd());
      [line, width] = ['', 0];
    }
    line += piece.text;
    width += piece.width;
  }
  return [...lines, line.trimEnd()];
}

/** The narrowest lines of the same number: no word stands alone at the end. */
function balance(pieces: readonly Piece[], limit: number, lines: readonly string[]): readonly string[] {
  let best = lines;
  for (let width = limit * 0.95; width > limit / 2; width *= 0.95) {
    const narrower = wrap(pieces, width);
    if (narrower?.length !== lines.length) break;
    best = narrower;
  }
  return best;
}

const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

function cut(text: string, room: Room, widthOf: (text: string) => number): string[] {
  const limit = room.width / room.smallest;
  const lines: string[] = [''];
  for (const { segment } of characters.segment(text)) {
    const line = lines.at(-1) ?? '';
    if (widthOf(`${line}${segment}…`) <= limit) lines[lines.length - 1] = line + segment;
    else if (lines.length < room.lines) lines.push(segment.trimStart());
    else {
      lines[lines.length - 1] = `${line.trimEnd()}…`;
      break;
    }
  }
  return lines;
}
