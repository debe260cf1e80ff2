import stringWidth from 'fast-string-width';

/**
 * What search engines show of a title and of a description, in columns: a Latin letter takes one, a Chinese character
 * two. About 60 letters or 30 characters of a title, 155 or 77 of a description.
 */
export const titleColumns = 60;
export const descriptionColumns = 155;

const ellipsis = '…';

/** Whether a text takes no more than `columns`. */
export function fits(text: string, columns: number): boolean {
  return stringWidth(text) <= columns;
}

/** The first wording that fits; when none does, the last, which should be the shortest. */
export function firstThatFits(wordings: readonly string[], columns: number): string {
  return wordings.find((wording) => fits(wording, columns)) ?? wordings.at(-1) ?? '';
}

/**
 * As many sentences as fit, in their order: the first and the last always, of those between each one for which there
 * still is room.
 */
export function sentencesThatFit(
  sentences: readonly string[],
  columns: number,
  join: (first: string, second: string) => string,
): string {
  const last = sentences.length - 1;
  const told = (chosen: ReadonlySet<number>) =>
    sentences
      .filter((_, index) => chosen.has(index))
      .reduce((text, next) => (text ? join(text, next) : next), '');
  let chosen: ReadonlySet<number> = new Set([0, last]);
  for (let index = 1; index < last; index += 1) {
    const more = new Set([...chosen, index]);
    if (fits(told(more), columns)) chosen = more;
  }
  return told(chosen);
}

/** A text that fits: its first whole sentences, or where the first is too long its first whole words and "…". */
export function cutToFit(text: string, columns: number, language: string): string {
  if (fits(text, columns)) return text;
  const sentences = longestStart(text, columns, new Intl.Segmenter(language, { granularity: 'sentence' }));
  if (sentences !== '') return sentences;
  const words = longestStart(text, columns - 1, new Intl.Segmenter(language, { granularity: 'word' }));
  return words.replace(/[\p{P}\s]+$/u, '') + ellipsis;
}

/** The longest start of a text that ends between two of its parts and fits. */
function longestStart(text: string, columns: number, parts: Intl.Segmenter): string {
  let start = '';
  for (const { segment } of parts.segment(text)) {
    if (!fits((start + segment).trimEnd(), columns)) break;
    start += segment;
  }
  return start.trimEnd();
}
