import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Room } from '#lib/publish/pictures/fit.ts';
import { fit } from '#lib/publish/pictures/fit.ts';

/** A typeface in which Latin letters are half as wide as high, and Chinese characters as wide as high. */
const widthOf = (text: string) =>
  Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0);
const room: Room = { width: 400, lines: 2, largest: 40, smallest: 20 };

describe('a text that has room enough', () => {
  test('stands on one line at the largest size', () => {
    expect(fit('Rogers', room, widthOf)).toEqual({ size: 40, lines: ['Rogers'] });
  });

  test('is broken between words, into lines of much the same width', () => {
    expect(fit('Can I gift my eSIM data?', room, widthOf)).toEqual({
      size: 40,
      lines: ['Can I gift my', 'eSIM data?'],
    });
  });

  test('is broken between Chinese words, never before a sign that ends a clause', () => {
    const { lines } = fit('流量能转赠、能共享吗？', { ...room, lines: 3, width: 240 }, widthOf);
    expect(lines.join('')).toBe('流量能转赠、能共享吗？');
    for (const line of lines) expect(line).not.toMatch(/^[、？，。）]/u);
    expect(lines.join('|')).not.toMatch(/流\|量|转\|赠|共\|享/u);
  });

  test('keeps an opening bracket with what it opens', () => {
    for (let width = 120; width < 400; width += 20) {
      const { lines } = fit('都科摩（电信）网络', { ...room, lines: 4, width }, widthOf);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/（$/u);
    }
  });
});

describe('a text that has too little room', () => {
  test('is made smaller until it fits', () => {
    expect(fit('China Unicom (Hong Kong)', { ...room, lines: 1 }, widthOf)).toEqual({
      size: 32,
      lines: ['China Unicom (Hong Kong)'],
    });
  });

  test('is cut at the smallest size, and says so', () => {
    const { size, lines } = fit('word '.repeat(60).trim(), room, widthOf);
    expect(size).toBe(20);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  test('is cut inside of a word when the word alone is too long', () => {
    expect(fit('W'.repeat(100), { ...room, lines: 1 }, widthOf).lines).toEqual([`${'W'.repeat(39)}…`]);
  });
});

test('whatever the text, it never leaves its room', () => {
  const texts = fc.array(
    fc.constantFrom('流量', 'eSIM', ' ', '、', '（', '）', 'unlimited', '—', 'mineo', '吗？'),
  );
  const rooms = fc.record({
    width: fc.integer({ min: 100, max: 1000 }),
    lines: fc.integer({ min: 1, max: 3 }),
    largest: fc.integer({ min: 40, max: 80 }),
    smallest: fc.integer({ min: 16, max: 36 }),
  });
  fc.assert(
    fc.property(texts, rooms, (parts, space) => {
      const { size, lines } = fit(parts.join(''), space, widthOf);
      expect(lines.length).toBeLessThanOrEqual(space.lines);
      for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(space.width + 0.001);
    }),
  );
});
