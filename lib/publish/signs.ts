import type { Tone } from '../derive/words.ts';
import { colours, toneColours } from './colours.ts';

/**
 * The signs of the verdicts in a square of 16 by 16, as SVG in their own colour, for what cannot use the page's sprite.
 * They are those of components/layout/sprite.tsx; a test holds the two together.
 */
const drawings: Readonly<Record<Tone, string>> = {
  yes: `<circle cx="8" cy="8" r="8"/><path d="M4.4 8.3 7 10.9l4.8-5.4" fill="none" stroke="${colours['on-solid'].light}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`,
  partly:
    '<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 2.6a5.4 5.4 0 0 0 0 10.8z"/>',
  no: '<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="2"/><path d="M4.6 11.4l6.8-6.8" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>',
  unknown:
    '<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.2 2.2"/><path d="M6.3 6.4a1.8 1.8 0 1 1 2.4 1.7c-.5.2-.7.5-.7 1v.2" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/><circle cx="8" cy="11.4" r=".9"/>',
  unchecked: '<path d="M4 8h8" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>',
};

/** The colour of a verdict. */
export function colourOf(tone: Tone): string {
  return toneColours[tone].solid.light;
}

/** A verdict's sign as an SVG group whose upper left corner is at `x`, `y`. */
export function signAt(tone: Tone, x: number, y: number, size: number): string {
  const colour = colourOf(tone);
  const place = `translate(${String(x)} ${String(y)}) scale(${String(size / 16)})`;
  return `<g transform="${place}" fill="${colour}">${drawings[tone].replaceAll('currentColor', colour)}</g>`;
}
