import { describe, expect, test } from 'vitest';
import { codeFrame } from '#lib/cli/content/frame.ts';

const surface = { width: 60, paint: (_: string, text: string) => text };
const frameOf = (text: string, line: number, column: number) =>
  codeFrame(text, { line, column }, surface).split('\n');

describe('the lines around a place', () => {
  test('are one on either side', () => {
    expect(frameOf('---\nname: au\nkind: netwrok\nadded: 2026-11-01\n---\n', 3, 7)).toEqual([
      '    2 | name: au',
      '  > 3 | kind: netwrok',
      '      |       ^',
      '    4 | added: 2026-11-01',
    ]);
  });

  test('are none before the first line and none behind the last', () => {
    expect(frameOf('key\n', 1, 1)).toEqual(['  > 1 | key', '      | ^']);
  });

  test('keep their numbers in one column', () => {
    expect(frameOf('a\n'.repeat(12), 9, 1)[0]).toBe('     8 | a');
    expect(frameOf('a\n'.repeat(12), 10, 1)[0]).toBe('     9 | a');
  });

  test('may be empty', () => {
    expect(frameOf('a\n\nb\n', 2, 1)).toEqual(['    1 | a', '  > 2 |', '      | ^', '    3 | b']);
  });
});

describe('the caret', () => {
  test('stands below a character behind others that take two cells', () => {
    const [line = '', caret = ''] = frameOf('note: 数据赠送, x', 1, 13);
    expect(line.slice(8)).toBe('note: 数据赠送, x');
    // Four characters, eight cells.
    expect(caret.indexOf('^') - 8).toBe('note: '.length + 8 + ', '.length);
  });

  test('stands below the sign for a tab', () => {
    expect(frameOf('kind:\tmvno', 1, 6)).toEqual(['  > 1 | kind:→mvno', '      |      ^']);
  });

  test('stands behind the last character where something is missing there', () => {
    expect(frameOf('abc', 1, 4)[1]).toBe('      |    ^');
  });
});

describe('a line longer than the terminal', () => {
  const long = `${'a'.repeat(200)}X${'b'.repeat(200)}`;

  test.for([
    ['at its beginning', 1],
    ['in its middle', 201],
    ['at its end', 401],
  ] as const)('is cut around the caret %s', ([, column]) => {
    const [line = '', caret = ''] = frameOf(long, 1, column);
    expect(line.length).toBeLessThanOrEqual(surface.width);
    expect(line[caret.indexOf('^')]).toBe(long[column - 1]);
    expect(line).toContain('…');
  });

  test('is cut between characters that take two cells', () => {
    const [line = '', caret = ''] = frameOf('数'.repeat(200), 1, 101);
    expect(line).toMatch(/^ {2}> 1 \| …数+…$/);
    expect((caret.indexOf('^') - '  > 1 | …'.length) % 2).toBe(0);
  });
});

test('characters that would deceive a reader or move the cursor are shown as signs', () => {
  const [line, caret] = frameOf('a\u202Eb\u001B[2Jc\r', 1, 8);
  expect(line).toBe('  > 1 | a<U+202E>b␛[2Jc␍');
  expect(caret).toBe('      |               ^');
});
