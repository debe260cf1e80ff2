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
    const isOurs = node.type === 'html' && !/<(?!\/?code>|br>|\u2060)/.test(node.value);
    if (!isOurs) kinds.push(node.type);
    if ('value' in node) words += `${node.value}\n`;
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
    '&#x40;octocat, &#0064;octocat, &#64octocat, &amp;#64;octocat, &&#35;64;octocat',
    '&#&#54;4;octocat &#6&#0;4;octocat &#6&#8238;4;octocat &#&#x36;&#52;;octocat',
    'fixes &#35;12, &#35;&#49;2, GH&#45;12, G&#72;-12, &#64',
    'https&#58;//evil.example https:&#47;&#47;evil.example www&#46;evil.example &#119;ww.evil.example',
    '<code onclick=x>a</code> <br style=x> <code/x>',
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
      '&#',
      '&#x',
      '64',
      '35;',
      '58;',
      '<code>',
      '</code>',
      '<br>',
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
    const facts = [
      '### Japan\n\n- **au**: `gift` partly → no, because it *ended* on 2026-10-01\n',
      '| 事実 | before |\n| --- | --- |\n| cost | 550 JPY &#124; free<br><code>a &lt; b</code> |\n',
    ].join('\n');
    expect(disarm(facts)).toBe(facts);
  });

  test('is written out where it hides letters, addresses and signs behind numbers', () => {
    expect(disarm('content&#47;guides&#46;md &#x4e8b;&#23455; &#99999999;&#8238;')).toBe(
      'content/guides.md 事実 ',
    );
  });
});
