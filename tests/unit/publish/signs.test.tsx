import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Mark } from '#components/layout/mark.tsx';
import { Sprite } from '#components/layout/sprite.tsx';
import { colours } from '#lib/publish/colours.ts';
import { drawCard } from '#lib/publish/pictures/draw.ts';
import { typefaceFor } from '#lib/publish/pictures/typeface.ts';
import { colourOf, signAt } from '#lib/publish/signs.ts';

const tokens = readFileSync('components/layout/tokens.css', 'utf8');

/** The shapes of a drawing, whatever its colours and however its attributes are written. */
const shapesIn = (svg: string) => [...svg.matchAll(/ (?:d|cx|cy|r)="[^"]+"/g)].map(([shape]) => shape);

test.for(Object.entries(colours))('the colour %s is that of the pages', ([name, { light, dark }]) => {
  expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark})`);
});

describe.for(['yes', 'partly', 'no', 'unknown', 'unchecked'] as const)('the sign of %s', (tone) => {
  test('has the shape that it has on the pages', () => {
    const sprite = renderToStaticMarkup(<Sprite className={undefined} />);
    const symbol = new RegExp(`<symbol id="sign-${tone}".*?</symbol>`, 's').exec(sprite)?.[0] ?? '';
    expect(shapesIn(signAt(tone, 0, 0, 16))).toEqual(shapesIn(symbol));
    expect(shapesIn(symbol)).not.toEqual([]);
  });

  test('stands in its own colour, which needs no style sheet', () => {
    expect(signAt(tone, 0, 0, 16)).toContain(`fill="${colourOf(tone)}"`);
    expect(signAt(tone, 0, 0, 16)).not.toContain('currentColor');
  });
});

test('the mark of the site has the shape that it has on the pages', () => {
  const card = { locale: 'en', site: 'S', title: 'T', text: '', tiles: [], codes: [], foot: '' } as const;
  const picture = drawCard({ ...card, place: undefined }, typefaceFor(process.cwd(), 'en'));
  for (const shape of shapesIn(renderToStaticMarkup(<Mark />))) expect(picture).toContain(shape);
});
