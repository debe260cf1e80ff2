import { expect, test } from 'vitest';
import { checkCharacters } from '#lib/content/characters.ts';

const check = (text: string) =>
  checkCharacters({ path: 'content/pages/method.md', text }).map(
    ({ line, column, rule }) => `${String(line)}:${String(column)} ${rule}`,
  );

test('text in any script passes', () => {
  expect(check('au（KDDI・沖縄セルラー）\n简体中文 العربية עברית हिन्दी\n')).toEqual([]);
});

test('joiners inside words and emoji pass', () => {
  expect(check('می\u200Cخواهم 👩\u200D💻\n')).toEqual([]);
});

test('a non-breaking space passes', () => {
  expect(check('10\u00A0GB\n')).toEqual([]);
});

test('each kind of trap is reported once, where it first stands', () => {
  expect(check('a\tb\tc\r\nd\r\n\u0000\u0000')).toEqual([
    '1:6 file/line-ending',
    '1:2 file/tab',
    '3:1 file/invisible-character',
  ]);
});

test.for([
  ['NUL', '\u0000'],
  ['escape', '\u001B'],
  ['delete', '\u007F'],
  ['next line', '\u0085'],
  ['Arabic letter mark', '\u061C'],
  ['zero-width space', '\u200B'],
  ['left-to-right mark', '\u200E'],
  ['right-to-left mark', '\u200F'],
  ['line separator', '\u2028'],
  ['paragraph separator', '\u2029'],
  ['left-to-right embedding', '\u202A'],
  ['pop directional formatting', '\u202C'],
  ['right-to-left override', '\u202E'],
  ['word joiner', '\u2060'],
  ['left-to-right isolate', '\u2066'],
  ['pop directional isolate', '\u2069'],
  ['byte-order mark that is not the first character', '\uFEFF'],
])('%s is an invisible character', ([, character]) => {
  expect(check(`ab${character}c`)).toEqual(['1:3 file/invisible-character']);
});

test('a byte-order mark at the beginning is reported as one', () => {
  expect(check('\uFEFF---\n')).toEqual(['1:1 file/byte-order-mark']);
});
