import { colours, toneColours } from '../colours.ts';
import { colourOf, signAt } from '../signs.ts';
import type { Card, Tile } from './card.ts';
import type { Room } from './fit.ts';
import { fit } from './fit.ts';
import { pictureSize } from './picture-size.ts';
import type { Typeface, Weight } from './typeface.ts';

const margin = 64;
const inner = pictureSize.width - 2 * margin;
const gap = 20;
const lineHeight = 1.24;
const tiles = { top: 332, height: 204, padding: 24 } as const;
const titleTop = 132;
const codesTop = 462;
const footTop = 552;

type Block = { readonly svg: string; readonly height: number; readonly width: number };
type Style = { readonly weight: Weight; readonly colour: string };

/** Draws a card as SVG whose text is outlines: it looks the same on every machine, whatever its fonts. */
export function drawCard(card: Card, typeface: Typeface): string {
  const { width, height } = pictureSize;
  const title = block(
    card.title,
    titleRoom(card, typeface),
    { weight: 700, colour: colours.ink.light },
    typeface,
  );
  const text = block(card.text, textRoom(card), { weight: 400, colour: colours.muted.light }, typeface);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}">`,
    `<rect width="${String(width)}" height="${String(height)}" fill="${colours.paper.light}"/>`,
    header(card, typeface),
    at(margin, titleTop, title.svg),
    at(margin, titleTop + title.height + 12, text.svg),
    ...card.tiles.map((tile, index) => drawTile(tile, index, card.tiles.length, typeface)),
    codeRow(card.codes, typeface),
    at(
      margin,
      footTop,
      block(
        card.foot,
        { width: inner, lines: 1, largest: 26, smallest: 18 },
        { weight: 400, colour: colours.muted.light },
        typeface,
      ).svg,
    ),
    `</svg>`,
  ].join('');
}

/** A name above a question is large when it is short; anything else takes two lines. */
function titleRoom({ title, text, tiles: answers }: Card, typeface: Typeface): Room {
  if (answers.length === 0 || text === '') return { width: inner, lines: 2, largest: 72, smallest: 40 };
  const [large, small] = [88, 56];
  return typeface.widthOf(title, 700) * small <= inner
    ? { width: inner, lines: 1, largest: large, smallest: small }
    : { width: inner, lines: 2, largest: small, smallest: 36 };
}

function textRoom({ tiles: answers }: Card): Room {
  return answers.length > 0
    ? { width: inner, lines: 1, largest: 36, smallest: 24 }
    : { width: inner, lines: 3, largest: 38, smallest: 24 };
}

function header({ site, place }: Card, typeface: Typeface): string {
  const mark = { size: 52, y: 46 } as const;
  const name = line(site, 34, { weight: 700, colour: colours.ink.light }, typeface);
  const left = at(margin, mark.y, siteMark(mark.size)) + at(margin + mark.size + 14, 84, name.svg);
  if (!place) return left;
  const badge = codeBadge(place.code, typeface);
  const room = inner - mark.size - 14 - name.width - badge.width - 3 * gap;
  const where = block(
    place.name,
    { width: room, lines: 1, largest: 34, smallest: 20 },
    { weight: 400, colour: colours.ink.light },
    typeface,
  );
  const end = pictureSize.width - margin;
  return (
    left +
    at(end - where.width, 72 - where.height / 2, where.svg) +
    at(end - where.width - 16 - badge.width, 72 - badge.height / 2, badge.svg)
  );
}

/** The site's mark, as in components/layout/mark.tsx. */
function siteMark(size: number): string {
  return (
    `<g transform="scale(${String(size / 32)})">` +
    `<path d="M7 3h13l7 7v16a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z" fill="${colours.yes.light}"/>` +
    `<path d="M10 20c4.5 0 7-1.5 9.5-6m0 0-4 .6m4-.6.6 4" fill="none" stroke="${colours.paper.light}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/></g>`
  );
}

function codeBadge(code: string, typeface: Typeface): Block {
  const label = line(code, 28, { weight: 700, colour: colours.ink.light }, typeface);
  const [width, height] = [label.width + 32, 48];
  const frame = `<rect x="1" y="1" width="${String(width - 2)}" height="${String(height - 2)}" rx="10" fill="${colours.card.light}" stroke="${colours.muted.light}" stroke-width="2"/>`;
  return { svg: frame + at(16, 34, label.svg), width, height };
}

function codeRow(codes: readonly string[], typeface: Typeface): string {
  let x = margin;
  return codes
    .map((code) => {
      const badge = codeBadge(code, typeface);
      const placed = at(x, codesTop, badge.svg);
      x += badge.width + 12;
      return placed;
    })
    .join('');
}

function drawTile(
  { tone, heading, words, detail }: Tile,
  index: number,
  count: number,
  typeface: Typeface,
): string {
  const width = (inner - (count - 1) * gap) / count;
  const room = width - 2 * tiles.padding;
  const tint = toneColours[tone].tint.light;
  const sign = 34;
  const asked = block(
    heading,
    { width: room, lines: 1, largest: 26, smallest: 18 },
    { weight: 400, colour: colours.ink.light },
    typeface,
  );
  const verdict = block(
    words,
    { width: room - sign - 12, lines: 2, largest: 36, smallest: 20 },
    { weight: 700, colour: colourOf(tone) },
    typeface,
  );
  const more = block(
    detail,
    { width: room, lines: 2, largest: 22, smallest: 16 },
    { weight: 400, colour: colours.ink.light },
    typeface,
  );
  // Questions of neighbours stand on one line; a verdict without a question stands in the middle.
  const top = heading === '' ? (tiles.height - verdict.height - more.height) / 2 : tiles.padding * 0.75;
  const verdictTop = top + asked.height + (heading === '' ? 0 : 6);
  // The sign stands beside the first line of the verdict.
  const signTop = verdictTop + verdict.lineHeight / 2 - sign / 2;
  return at(
    margin + index * (width + gap),
    tiles.top,
    `<rect width="${String(width)}" height="${String(tiles.height)}" rx="20" fill="${tint}"/>${at(
      tiles.padding,
      top,
      asked.svg,
    )}${signAt(tone, tiles.padding, signTop, sign)}${at(
      tiles.padding + sign + 12,
      verdictTop,
      verdict.svg,
    )}${at(tiles.padding, verdictTop + verdict.height + 4, more.svg)}`,
  );
}

/** A text in its room, from its upper left corner; nothing for an empty text. */
function block(
  text: string,
  room: Room,
  style: Style,
  typeface: Typeface,
): Block & { readonly lineHeight: number } {
  if (text === '') return { svg: '', height: 0, width: 0, lineHeight: 0 };
  const { size, lines } = fit(text, room, (part) => typeface.widthOf(part, style.weight));
  const height = size * lineHeight;
  const drawn = lines.map((part) => line(part, size, style, typeface));
  return {
    // Capitals and Chinese characters look centred in a line whose baseline is here.
    svg: drawn.map(({ svg }, index) => at(0, index * height + size * 0.96, svg)).join(''),
    height: height * lines.length,
    width: Math.max(...drawn.map(({ width }) => width)),
    lineHeight: height,
  };
}

/** One line of text on its baseline. */
function line(text: string, size: number, { weight, colour }: Style, typeface: Typeface) {
  const { width, svg } = typeface.outline(text, weight);
  return { svg: `<g transform="scale(${String(size)})" fill="${colour}">${svg}</g>`, width: width * size };
}

function at(x: number, y: number, svg: string): string {
  return svg === '' ? '' : `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">${svg}</g>`;
}
