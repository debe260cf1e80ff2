import stringWidth from 'fast-string-width';
import type { LocalText } from '../../catalogue/text.ts';
import type { Tone } from '../../derive/words.ts';
import type { Locale } from '../../i18n/locales.ts';

/** How a text stands out: as a heading, as an aside, or in the colour of an answer. */
export type Emphasis = Tone | 'heading' | 'aside';
/** The page that a text is laid out on. */
export type Sheet = {
  /** In columns of the terminal; a Chinese character takes two. */
  readonly width: number;
  readonly paint: (emphasis: Emphasis, text: string) => string;
};

const indentation = '  ';

/** Lines moved to the right by some levels. */
export function indent(levels: number, lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? line : indentation.repeat(levels) + line));
}

const han = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const opening = '（《「『【“';
const closing = '，。；：、！？…）》」』】”';
/** A word with its spaces, or a Chinese or Japanese character: brackets and punctuation stay with what they belong to. */
const piece = new RegExp(
  String.raw`[${opening}]*(?:[${han}]|[^\s${han}${opening}]+)[${closing}]*\s*|\S+\s*`,
  'gu',
);

/** A text broken into lines that fit. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const next of paragraph.match(piece) ?? []) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && stringWidth((line + next).trimEnd()) > width) lines.push(next);
      else lines[lines.length - 1] = line + next;
    }
    return lines.map((line) => line.trimEnd());
  });
}

/** Text filled up with spaces to a width. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** The width of the widest text. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => stringWidth(text)));
}

/** Terms and what they are, in two columns. */
export function pairs(entries: readonly (readonly [term: string, value: string])[], { width, paint }: Sheet) {
  const column = widest(entries.map(([term]) => term));
  return entries.flatMap(([term, value]) =>
    wrap(value, Math.max(20, width - column - 2)).map(
      (line, index) => `${paint('aside', pad(index === 0 ? term : '', column))}  ${line}`,
    ),
  );
}

/** A cell of a table. */
export type Cell = { readonly text: string; readonly emphasis?: Emphasis };

/** A table, its first column repeated where the others do not fit side by side. */
export function table(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  { width, paint }: Sheet,
): string[] {
  const columns = head.map((title, index) => widest([title, ...rows.map((row) => row[index]?.text ?? '')]));
  const [first = 0, ...others] = columns;
  const blocks: number[][] = [];
  let used = Infinity;
  for (const [index, column] of others.entries()) {
    if (used + 2 + column > width) {
      blocks.push([]);
      used = first;
    }
    blocks.at(-1)?.push(index + 1);
    used += 2 + column;
  }
  const line = (indexes: readonly number[], cellOf: (index: number) => Cell) =>
    [0, ...indexes]
      .map((index) => {
        const { text, emphasis } = cellOf(index);
        const padded = pad(text, columns[index] ?? 0);
        return emphasis ? paint(emphasis, padded) : padded;
      })
      .join('  ')
      .trimEnd();
  return blocks.flatMap((indexes, block) => [
    ...(block > 0 ? [''] : []),
    line(indexes, (index) => ({ text: head[index] ?? '', emphasis: 'aside' })),
    ...rows.map((row) => line(indexes, (index) => row[index] ?? { text: '' })),
  ]);
}

/** A text as a page in this language shows it; one that is not translated says in which language it is. */
export function localized({ text, lang }: LocalText, locale: Locale): string {
  return lang === locale.tag ? text : `[${lang}] ${text}`;
}
