import { describe, expect, test } from 'vitest';
import { citationsOf, parseProse } from '#lib/prose/parse.ts';

describe('prose', () => {
  test('is Markdown as on GitHub: headings, lists, tables, plain addresses', () => {
    const { children } = parseProse(
      [
        '## Papers',
        'See https://example.org/.',
        '- a passport',
        '| Way | Cost |\n| --- | --- |\n| Gift | free |',
      ].join('\n\n'),
    );
    expect(children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'table']);
  });

  test('knows the line and column of each part, for messages to editors', () => {
    const { children } = parseProse('First.\n\nSee [the method](/about/method).');
    expect(children[1]?.position?.start).toMatchObject({ line: 3, column: 1 });
  });

  test('may be empty', () => {
    expect(parseProse('').children).toEqual([]);
  });
});

describe('citations of a text', () => {
  test('are the ids of its sources, in order', () => {
    expect(citationsOf('Since 2026 [^mts-family], and before [^kommersant-2020].')).toEqual([
      'mts-family',
      'kommersant-2020',
    ]);
  });

  test('are each told once', () => {
    expect(citationsOf('Yes [^a]. No [^b]. Yes again [^a].')).toEqual(['a', 'b']);
  });

  test('may stand side by side', () => {
    expect(citationsOf('Both say so [^a][^b].')).toEqual(['a', 'b']);
  });

  test.for(['No brackets ^a', '[a]', '[^]', '[^A]', '[^a b]', '[^-a]', '[^a-]', '[^a--b]', '[^a_b]', ''])(
    'are not found in "%s"',
    (text) => {
      expect(citationsOf(text)).toEqual([]);
    },
  );
});
