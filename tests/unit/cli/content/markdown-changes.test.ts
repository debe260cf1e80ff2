import { describe, expect, test } from 'vitest';
import { printMarkdown } from '#lib/cli/content/markdown-changes.ts';
import type { Diagnostic } from '#lib/content/diagnostic.ts';
import type { Change } from '#lib/edit/changes.ts';

const file = 'content/countries/japan/kddi-au.md';
const about = ['Japan', 'au'];
const nothing = { inBase: [], inPresent: [] };

function fact(from: string | null, to: string | null, name = 'au'): Change {
  return { file, about: ['Japan', name], type: 'fact', path: ['answers', 'gift', 'to'], from, to };
}

const print = (...changes: readonly Change[]) => printMarkdown(changes, nothing, undefined);

test('a country has a heading, a file a table', () => {
  const verdict = {
    type: 'verdict',
    capability: 'gift',
    from: 'partly',
    to: 'no',
    why: 'corrected',
  } as const;
  expect(print({ file, about, ...verdict }, fact('family', null))).toBe(`## What changes

### Japan

**au** · <code>content&#47;countries&#47;japan&#47;kddi-au&#46;md</code>

| what | before | now |
| --- | --- | --- |
| gift | <code>partly</code> | <code>no, because corrected</code> |
| to of gift | <code>family</code> | *removed* |`);
});

test('a file leads to its editor where there is one', () => {
  const markdown = printMarkdown(
    [fact('a', 'b')],
    nothing,
    (path) => `https://example.org/edit/main/${path}`,
  );
  expect(markdown).toContain(`<a href="https://example.org/edit/main/${file}">`);
});

test('words without facts are summed up', () => {
  expect(print({ file, about, type: 'prose', texts: 2 })).toBe(
    '## What changes\n\nNo change of facts.\n\nIn words: 2 English texts changed.',
  );
});

test('a comment that would be too long says where the rest is', () => {
  const countries = Array.from({ length: 40 }, (_, index) => ({
    ...fact('x'.repeat(3000), 'y'),
    about: [`Country ${String(index)}`],
  }));
  const markdown = print(...countries);
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown.split('\n').at(-1)).toBe(
    '… and 22 more, too long for a comment: `npm run content -- diff` shows everything.',
  );
});

describe('what a contributor wrote stays text', () => {
  test.for([
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['a comment', '<!-- -->'],
    ['a link', '[here](https://example.org)'],
    ['an address', 'https://example.org and www.example.org'],
    ['a cell of its own', 'a \\| b | c'],
    ['code', '`a` ``b``'],
    ['a line of its own', 'a\n\n# b\r\n- c\u2028d'],
    ['emphasis', '*a* _b_ ~~c~~'],
    ['an entity', '&lt;b&gt;'],
  ] as const)('%s', ([, text]) => {
    const markup = /[<>[\]()`*_|\\~#]|:\/\/|www\./;
    const [row = ''] = print(fact(text, 'b', text))
      .split('\n')
      .slice(-1);
    const cell = row.split(' | ')[1]?.replace(/^<code>|<\/code>$/g, '') ?? '';
    expect(cell.replaceAll(/&#\d+;/g, '')).not.toMatch(markup);
    const title = /\*\*(.*)\*\* · /.exec(print(fact('a', 'b', text)))?.[1] ?? 'none';
    expect(title.replaceAll(/&#\d+;/g, '')).not.toMatch(markup);
  });

  test('a mention and a reference call nobody, even outside of code', () => {
    expect(print(fact('a', 'b', '@everyone #12'))).toContain('**&#64;&#8203;everyone &#35;&#8203;12**');
  });

  test('characters that steer the direction of text are left out', () => {
    expect(print(fact('a\u202eb', 'c'))).toContain('<code>ab</code>');
  });

  test('also in a problem', () => {
    const problem: Diagnostic = {
      file: 'content/<b>.md',
      line: 1,
      column: 2,
      severity: 'error',
      rule: 'file/place',
      message: 'begins with "@x"',
      hint: '<script>',
    };
    const markdown = printMarkdown([], { inBase: [], inPresent: [problem] }, undefined);
    expect(markdown).toContain(
      '- <code>content&#47;&#60;b&#62;&#46;md</code> 1:2 begins with &#34;&#64;&#8203;x&#34;<br><code>&#60;script&#62;</code>',
    );
  });
});
