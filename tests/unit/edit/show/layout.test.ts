import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '#lib/edit/show/layout.ts';
import { localized, pad, pairs, table, widest, wrap } from '#lib/edit/show/layout.ts';
import { english } from '#lib/i18n/locales.ts';

const sheet = (width: number): Sheet => ({ width, paint: (_, text) => text });

describe('wrap', () => {
  test('breaks between words', () => {
    expect(wrap('Share a hotspot with a friend.', 12)).toEqual(['Share a', 'hotspot with', 'a friend.']);
  });

  test('breaks between Chinese characters, which take two columns each', () => {
    expect(wrap('人在一起时开热点', 6)).toEqual(['人在一', '起时开', '热点']);
  });

  test('begins no line with punctuation, and ends none with an opening bracket', () => {
    expect(wrap('一二三，四（五）六', 6)).toEqual(['一二', '三，四', '（五）', '六']);
  });

  test('keeps a word that is too long for a line, and every letter of the text', () => {
    const text = '打开 https://www.example.com/(a)/b?c=d，然后“登录”（My Page）。（';
    expect(wrap(text, 8).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  test('keeps lines of its own', () => {
    expect(wrap('one\n\ntwo', 20)).toEqual(['one', '', 'two']);
  });
});

test('columns are aligned by what a terminal shows', () => {
  expect(widest(['au', '软银'])).toBe(4);
  expect(pad('软', 4)).toBe('软  ');
});

describe('table', () => {
  const rows = [
    [{ text: 'au' }, { text: '限家人' }, { text: 'Yes' }],
    [{ text: '软银（SB）' }, { text: 'No' }, { text: 'Unknown' }],
  ];

  test('starts each column at one place in every row', () => {
    const lines = table(['Operator', 'Gift', 'eSIM'], rows, sheet(80));
    const starts = ['eSIM', 'Yes', 'Unknown'].map((word, row) =>
      stringWidth(lines[row]?.slice(0, lines[row].indexOf(word)) ?? ''),
    );
    expect(new Set(starts).size).toBe(1);
  });

  test('repeats the first column where the others do not fit', () => {
    const lines = table(['Operator', 'Gift', 'eSIM'], rows, sheet(20));
    expect(lines.filter((line) => line.startsWith('Operator'))).toHaveLength(2);
    expect(widest(lines)).toBeLessThanOrEqual(20);
  });
});

test('a long value stays in its column', () => {
  expect(
    pairs(
      [
        ['Only', 'one two three four five six'],
        ['Costs', 'free'],
      ],
      sheet(27),
    ),
  ).toEqual(['Only   one two three four', '       five six', 'Costs  free']);
});

test('a text that is not translated says in which language it is', () => {
  expect(localized({ text: 'Hello', lang: 'en' }, { ...english, tag: 'zh-Hans' })).toBe('[en] Hello');
  expect(localized({ text: 'Hello', lang: 'en' }, english)).toBe('Hello');
});
