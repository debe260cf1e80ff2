import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, parseColour } from '#tests/quality/contrast.ts';

/** Any text may come to stand on any surface: then nobody has to know which pairs are safe. */
const texts = ['ink', 'muted', 'link', 'yes', 'partly', 'no', 'unknown'];
const surfaces = ['paper', 'card', 'yes-tint', 'partly-tint', 'no-tint', 'unknown-tint'];
/** The verdicts' own colours, as a ground for what is drawn on them. */
const solids = ['yes', 'partly', 'no', 'unknown'];
/** Borders and the land of the map: nobody has to see them to understand. */
const ornaments = ['line'];

const source = readFileSync('components/layout/tokens.css', 'utf8');
const tokens = new Map(
  [...source.matchAll(/--([\w-]+): light-dark\(([^,]+), ([^)]+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** A token's colour in a theme. */
function colour(name: string, theme: 'light' | 'dark') {
  const pair = tokens.get(name);
  if (!pair) throw new Error(`components/layout/tokens.css has no colour --${name}.`);
  return parseColour(pair[theme]);
}

test('every colour is known as text, surface or ornament', () => {
  expect([...tokens.keys()].sort()).toEqual([...texts, ...surfaces, ...ornaments, 'on-solid'].sort());
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(surfaces.flatMap((surface) => texts.map((text) => ({ text, surface }))))(
    '$text can be read on $surface',
    ({ text, surface }) => {
      expect(contrast(colour(text, theme), colour(surface, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(solids)('a drawing can be seen on %s', (solid) => {
    expect(contrast(colour('on-solid', theme), colour(solid, theme))).toBeGreaterThanOrEqual(3);
  });
});
