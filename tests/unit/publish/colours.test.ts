import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours, toneColours } from '#lib/publish/colours.ts';

const tokens = new Map(
  [
    ...readFileSync('components/layout/tokens.css', 'utf8').matchAll(
      /--([\w-]+): light-dark\(([^,]+), ([^)]+)\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

test('what is shown on other sites has the colours of this one', () => {
  for (const [name, colour] of Object.entries(colours)) expect(colour, name).toEqual(tokens.get(name));
});

test('and the same colours of verdicts', () => {
  const { unchecked, ...verdicts } = toneColours;
  for (const [verdict, { solid, tint }] of Object.entries(verdicts)) {
    expect(solid, verdict).toEqual(tokens.get(verdict));
    expect(tint, verdict).toEqual(tokens.get(`${verdict}-tint`));
  }
  expect(unchecked).toEqual(verdicts.unknown);
});
