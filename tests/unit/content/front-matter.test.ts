import { describe, expect, test } from 'vitest';
import type { DataPath } from '#lib/content/diagnostic.ts';
import { parseYaml, splitFrontMatter } from '#lib/content/front-matter.ts';

const path = 'content/pages/method.md';

function split(text: string) {
  const result = splitFrontMatter({ path, text });
  if (Array.isArray(result)) throw new Error(JSON.stringify(result));
  return result;
}

describe('the data', () => {
  test('holds every scalar as text', () => {
    const { data } = split('---\nno: NO\nnumber: 1010\nday: 2026-02-30\nempty:\nnothing: null\n---\n');
    expect(data).toEqual({ no: 'NO', number: '1010', day: '2026-02-30', empty: '', nothing: 'null' });
  });

  test('holds lists and maps in either style', () => {
    const { data } = split('---\na: [x, { y: z }]\nb:\n  - x\n  - y: z\n---\n');
    expect(data).toEqual({ a: ['x', { y: 'z' }], b: ['x', { y: 'z' }] });
  });

  test('folds the lines of a long text', () => {
    expect(split('---\nnote: >-\n  one\n  two\n---\n').data).toEqual({ note: 'one two' });
  });

  test('is not shared between two files with the same text', () => {
    const text = '---\nlist: [a]\n---\n';
    expect(split(text).data).not.toBe(split(text).data);
  });
});

describe('the prose', () => {
  test('begins on the line below the closing fence', () => {
    const { body, bodyLine } = split('---\na: b\n---\nFirst.\n\nSecond.\n');
    expect({ body, bodyLine }).toEqual({ body: 'First.\n\nSecond.\n', bodyLine: 4 });
  });

  test('may hold lines of hyphens itself', () => {
    expect(split('---\na: b\n---\nFirst.\n\n---\n\nSecond.\n').body).toBe('First.\n\n---\n\nSecond.\n');
  });

  test('may be absent, and the last line break with it', () => {
    expect(split('---\na: b\n---').body).toBe('');
  });
});

describe('a place', () => {
  const text = `---
name: au
names: { ja: エーユー, en: au }
searched:
  for:
    - first
    -   second
  empty:
quoted: "x"
none: ""
---
`;
  test.for<[string, DataPath, 'key' | 'value', number, number]>([
    ['a value on the first line of data', ['name'], 'value', 2, 7],
    ['a key', ['name'], 'key', 2, 1],
    ['a key in a flow map', ['names', 'en'], 'key', 3, 20],
    ['a value in a flow map', ['names', 'en'], 'value', 3, 24],
    ['a map', ['names'], 'value', 3, 8],
    ['an item of a list', ['searched', 'for', 1], 'value', 7, 9],
    ['a quoted value, at its quote', ['quoted'], 'value', 9, 9],
    ['an empty quoted value, at its quote', ['none'], 'value', 10, 7],
    ['an empty value, at its key', ['searched', 'empty'], 'value', 8, 3],
    ['a missing key, at the beginning of its parent', ['searched', 'date'], 'key', 5, 3],
    ['a missing key at the top, at the first key', ['added'], 'key', 2, 1],
    ['a key below a missing key, at the nearest parent', ['names', 'zh', 'x'], 'value', 3, 8],
    ['a key below a text, at the text', ['name', 'x'], 'value', 2, 7],
    ['all data', [], 'value', 2, 1],
  ])('is found for %s', ([, data, at, line, column]) => {
    expect(split(text).locate(data, at)).toEqual({ line, column });
  });

  test('counts the characters of the opening fence where YAML begins beside it', () => {
    const result = parseYaml(path, ' a: b', 3);
    expect(Array.isArray(result) ? result : result.locate(['a'], 'value')).toEqual({ line: 1, column: 8 });
  });
});

describe('YAML that cannot be read', () => {
  test('is reported once, at the first mistake', () => {
    const result = splitFrontMatter({ path, text: '---\na: b: c\nd: e: f\n---\n' });
    expect(result).toEqual([expect.objectContaining({ file: path, line: 2, column: 4, rule: 'yaml/colon' })]);
  });

  test('is reported at every key that stands twice', () => {
    const result = splitFrontMatter({ path, text: '---\na: x\nb: x\na: y\nb: y\n---\n' });
    expect(result).toEqual([
      expect.objectContaining({ line: 4, column: 1, rule: 'yaml/duplicate-key' }),
      expect.objectContaining({ line: 5, column: 1, rule: 'yaml/duplicate-key' }),
    ]);
  });
});
