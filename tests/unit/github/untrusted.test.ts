import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { disarm } from '#lib/github/untrusted.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** What the parts of a text would do on a page: kinds of nodes, and the words that a host would look for people in. */
function readAsMarkdown(markdown: string): { kinds: string[]; words: string } {
  const kinds: string[] = [];
  let words = '';
  visit(parser.parse(markdown), (node) => {
    kinds.push(node.type);
    if (node.type === 'text' || node.type === 'inlineCode') words += `${node.value}\n`;
  });
  return { kinds, words };
}

const acting = [
  'link',
  'image',
  'linkReference',
  'imageReference',
  'definition',
  'html',
  'footnoteReference',
];

function expectHarmless(markdown: string): void {
  const { kinds, words } = readAsMarkdown(disarm(markdown));
  expect(kinds.filter((kind) => acting.includes(kind))).toEqual([]);
  expect(words).not.toMatch(/@[\p{L}\p{N}]|#\d|GH-\d/iu);
}

describe('a text of a stranger', () => {
  test.for([
    'Thank you @octocat and @example/maintainers',
    'Thank you &#64;octocat, &commat;octocat, \\@octocat',
    'fixes #12, GH-12, example/other#12',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '<!-- can-i-share: what the checks say -->',
    '[Approve](https://evil.example)',
    '[Approve](//evil.example)',
    '![](https://evil.example/pixel.png)',
    '[Approve][1]\n\n[1]: https://evil.example',
    '[1]\n\n[1]: https://evil.example "title"',
    '[^1]\n\n[^1]: a note',
    '<https://evil.example>',
    'https://evil.example www.evil.example me@evil.example',
    'mailto:me@evil.example xmpp:me@evil.example',
    '[a](<https://evil.example>) ![b][c]',
  ])('neither calls, links nor loads: %s', (text) => {
    expectHarmless(text);
  });

  test('is harmless however these signs stand together', () => {
    const signs = [
      '@',
      'a',
      '#',
      '1',
      'GH-',
      '<',
      '>',
      '!',
      '[',
      ']',
      '(',
      ')',
      ':',
      '/',
      '//',
      'http',
      'https',
      'www',
      '.',
      '&',
      ';',
      '\\',
      '`',
      '\n',
      ' ',
      '*',
      '_',
      '~',
      '|',
      '-',
      '^',
      '\u2060',
      '\u202e',
      'example.org',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 30 }), (parts) => {
        expectHarmless(parts.join(''));
      }),
      { numRuns: 2000 },
    );
  });

  test('loses characters that hide or reorder words', () => {
    expect(disarm('a\u202eb\u2066c\u200bd\u0007e')).toBe('abcde');
  });

  test('keeps what a change as facts is written with', () => {
    const facts =
      '### Japan\n\n- **au**: `gift` partly → no, because it *ended* on 2026-10-01\n\n| 事実 | before |\n| --- | --- |\n| cost | 550 JPY |\n';
    expect(disarm(facts)).toBe(facts);
  });
});
