import widthOf from 'fast-string-width';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

/** How wide a terminal is, and how it shows colours. */
export type Surface = { readonly width: number; readonly paint: Paint };

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The lines around a place: its line with its number, a caret below its column, and a line of context on either side.
 * `line` and `column` count from 1, columns in UTF-16 code units. Long lines are cut around the caret, and the caret
 * stands right below characters that take two cells, such as Chinese ones.
 */
export function codeFrame(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
  { width, paint }: Surface,
): string {
  const lines = text.split('\n');
  const source = lines[line - 1] ?? '';
  const digits = String(line + 1).length;
  const room = Math.max(20, width - digits - '  >  | '.length);
  const numbered = (number: number, mark: string, content: string) =>
    `  ${mark} ${paint('dim', `${String(number).padStart(digits)} |`)}${content === '' ? '' : ` ${content}`}`;
  const context = (number: number) => {
    const content = lines[number - 1];
    // Nothing stands behind the last line break.
    if (content === undefined || (number === lines.length && content === '')) return [];
    return [numbered(number, ' ', paint('dim', firstCells(visible(content), room)))];
  };
  const { shown, caret } = cutAround(source, column - 1, room);
  return [
    ...context(line - 1),
    numbered(line, paint('red', '>'), shown),
    `    ${paint('dim', `${' '.repeat(digits)} |`)} ${' '.repeat(caret)}${paint('red', '^')}`,
    ...context(line + 1),
  ].join('\n');
}

/** A line cut to `room` cells so that the character at `index` is among them, and the cell that it begins at. */
function cutAround(
  source: string,
  index: number,
  room: number,
): { readonly shown: string; readonly caret: number } {
  const before = visible(source.slice(0, index));
  const after = visible(source.slice(index));
  const isWide = widthOf(before) + widthOf(after) > room && widthOf(before) > room / 2;
  const left = isWide ? lastCells(before, Math.floor(room / 2)) : before;
  const caret = widthOf(left);
  return { shown: `${left}${firstCells(after, room - caret)}`, caret };
}

/** As much of the beginning of a text as `cells` hold; an ellipsis stands for the rest. */
function firstCells(text: string, cells: number): string {
  return widthOf(text) <= cells ? text : `${take([...split(text)], cells - 1).join('')}…`;
}

/** As much of the end of a text as `cells` hold; an ellipsis stands for the rest. */
function lastCells(text: string, cells: number): string {
  if (widthOf(text) <= cells) return text;
  return `…${take([...split(text)].reverse(), cells - 1)
    .reverse()
    .join('')}`;
}

/** As many of the first characters as `cells` hold. */
function take(characters: readonly string[], cells: number): string[] {
  let used = 0;
  const end = characters.findIndex((character) => (used += widthOf(character)) > cells);
  return characters.slice(0, end < 0 ? undefined : end);
}

/** A text as the characters that a reader sees. */
function* split(text: string): Iterable<string> {
  for (const { segment } of graphemes.segment(text)) yield segment;
}
