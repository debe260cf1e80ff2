import stringWidth from 'fast-string-width';

/** The widths of the characters from blank to tilde in Arial, in thousandths of the font size. */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const wide = 1000;
/** Accented and Cyrillic letters, on average. */
const otherLetter = 570;

/**
 * How wide a line is in Arial or what stands in for it, in the unit of `size`. A picture cannot ask a font; its
 * `textLength` then makes whatever font a reader has exactly that wide.
 */
export function textWidth(line: string, size: number): number {
  const thousandths = Array.from(line).reduce((sum, character) => {
    const measured = widths[(character.codePointAt(0) ?? 0) - 32];
    return sum + (measured ?? (stringWidth(character) > 1 ? wide : otherLetter));
  }, 0);
  return Math.round((thousandths * size) / 1000);
}
