import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Font } from 'fontkit';
import { create } from 'fontkit';
import type { LocaleSlug } from '../../i18n/locales.ts';
import { unpackWoff } from './woff.ts';

export type Weight = 400 | 700;

/** A stretch of text in one font. */
type Run = { readonly font: Font; readonly text: string };

/** A line of text as outlines; lengths in em. */
export type Outline = {
  readonly width: number;
  /** SVG at the size of one em with its baseline at 0, to be scaled. */
  readonly svg: string;
};

/** Measures and outlines text in one language. Throws for a character that no font has. */
export type Typeface = {
  /** The width of a text in em. */
  readonly widthOf: (text: string, weight: Weight) => number;
  readonly outline: (text: string, weight: Weight) => Outline;
};

/** Parts of the typeface; a character is taken from the first that has it. Noto Sans has the letters that SC lacks. */
const latin = [
  'noto-sans-sc-latin',
  'noto-sans-sc-latin-ext',
  'noto-sans-sc-cyrillic',
  'noto-sans-sc-vietnamese',
];
const chinese = ['noto-sans-sc-chinese-simplified'];
const further = ['noto-sans-latin-ext', 'noto-sans-cyrillic-ext', 'noto-sans-greek', 'noto-sans-vietnamese'];

const partsOfLocale = {
  en: [...latin, ...further, ...chinese],
  // Quotation marks and dashes are as wide as a character among Chinese ones, so the Chinese part comes first.
  'zh-hans': [...chinese, ...latin, ...further],
} as const satisfies Record<LocaleSlug, readonly string[]>;

const opened = new Map<string, Font>();

/** A part is opened when a character needs it. */
function open(root: string, part: string, weight: Weight): Font {
  const name = `${part}-${String(weight)}-normal.woff`;
  const known = opened.get(name);
  if (known) return known;
  const family = part.startsWith('noto-sans-sc-') ? 'noto-sans-sc' : 'noto-sans';
  const path = join(root, 'node_modules', '@fontsource', family, 'files', name);
  const font = create(unpackWoff(readFileSync(path)));
  if (!('layout' in font)) throw new Error(`${name} holds several fonts; one was expected.`);
  opened.set(name, font);
  return font;
}

/** The typeface of the pictures in a language; `root` is the folder of the project, where the fonts are installed. */
export function typefaceFor(root: string, locale: LocaleSlug): Typeface {
  const fontFor = (character: string, weight: Weight, text: string): Font => {
    const code = character.codePointAt(0) ?? 0;
    for (const part of partsOfLocale[locale]) {
      const font = open(root, part, weight);
      if (font.hasGlyphForCodePoint(code)) return font;
    }
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    throw new Error(
      `No font of the pictures has "${character}" (${name}), which stands in "${text}"; add one that has it to lib/publish/pictures/typeface.ts.`,
    );
  };
  const runsOf = (text: string, weight: Weight): Run[] => {
    const runs: Run[] = [];
    for (const character of text) {
      const font = fontFor(character, weight, text);
      const last = runs.at(-1);
      if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + character };
      else runs.push({ font, text: character });
    }
    return runs;
  };
  return {
    widthOf: (text, weight) =>
      runsOf(text, weight).reduce(
        (sum, { font, text: part }) => sum + font.layout(part).advanceWidth / font.unitsPerEm,
        0,
      ),
    outline: (text, weight) => {
      let width = 0;
      let svg = '';
      for (const { font, text: part } of runsOf(text, weight)) {
        const { glyphs, positions } = font.layout(part);
        // Outlines grow upwards, pictures downwards.
        const scale = 1 / font.unitsPerEm;
        for (const [index, glyph] of glyphs.entries()) {
          const path = glyph.path.toSVG();
          const place = `translate(${width.toFixed(4)} 0) scale(${String(scale)} ${String(-scale)})`;
          if (path !== '') svg += `<path transform="${place}" d="${path}"/>`;
          width += (positions[index]?.xAdvance ?? 0) * scale;
        }
      }
      return { width, svg };
    },
  };
}
