import { toHtml } from 'hast-util-to-html';
import { colours, toneColours } from '../colours.ts';
import { element } from '../element.ts';
import type { Badge } from './badge.ts';
import { textWidth } from './text-width.ts';

const size = 12;
const height = 24;
const padding = 8;
const baseline = 16;
const fonts = 'Arial,Helvetica,"PingFang SC","Hiragino Sans","Noto Sans CJK SC","Microsoft YaHei",sans-serif';

/**
 * A badge as a picture: whose answer to what on the left, the answer and its date on the right. It needs no script and
 * no font, says everything in its title and description, and follows the reader's light or dark theme.
 */
export function badgeSvg({ label, message, tone, title, description, lang }: Badge): string {
  const left = textWidth(label, size);
  const right = textWidth(message, size);
  const middle = left + 2 * padding;
  const width = middle + right + 2 * padding;
  const line = (className: string, x: number, textLength: number, text: string) =>
    element(
      'text',
      {
        className: [className],
        x: String(x),
        y: String(baseline),
        textLength: String(textLength),
        lengthAdjust: 'spacingAndGlyphs',
      },
      text,
    );
  const picture = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(width),
      height: String(height),
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: 'img',
      ariaLabelledBy: ['t'],
      ariaDescribedBy: ['d'],
      xmlLang: lang,
    },
    element('title', { id: 't' }, title),
    element('desc', { id: 'd' }, description),
    element('style', {}, styleOf(tone)),
    element('rect', { className: ['v'], width: String(width), height: String(height), rx: '4' }),
    element('path', {
      className: ['c'],
      d: `M4 0H${String(middle)}V${String(height)}H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z`,
    }),
    element('rect', {
      className: ['e'],
      x: '.5',
      y: '.5',
      width: String(width - 1),
      height: String(height - 1),
      rx: '3.5',
    }),
    line('l', padding, left, label),
    line('m', middle + padding, right, message),
  );
  // As XML: every attribute in quotes, every element closed, characters by number rather than by HTML's names.
  return toHtml(picture, {
    space: 'svg',
    closeEmptyElements: true,
    characterReferences: { useNamedReferences: false },
  });
}

function styleOf(tone: Badge['tone']): string {
  const { solid, tint } = toneColours[tone];
  const theme = (name: 'light' | 'dark') =>
    `.v{fill:${tint[name]}}.c{fill:${colours.card[name]}}.e{fill:none;stroke:${colours.line[name]}}` +
    `.l{fill:${colours.ink[name]}}.m{fill:${solid[name]}}`;
  return `text{font:${String(size)}px ${fonts}}${theme('light')}@media (prefers-color-scheme:dark){${theme('dark')}}`;
}
