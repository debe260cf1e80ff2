import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { describe, expect, test } from 'vitest';
import { renderProse } from '#lib/prose/render.ts';

/** The HTML that a page shows for a text, in Chinese, where `mts` is source 1 and `t2` source 2. */
function htmlOf(markdown: string): string {
  const numbers = new Map([
    ['mts', 1],
    ['t2', 2],
  ]);
  const tree = renderProse(markdown, { locale: 'zh-hans', sourceNumber: (id) => numbers.get(id) });
  return renderToStaticMarkup(<>{toJsxRuntime(tree, { Fragment, jsx, jsxs })}</>);
}

describe('a link to a page of the site', () => {
  test.for([
    ['[method](/about/method)', '<p><a href="/zh-hans/about/method">method</a></p>'],
    ['[mineo](/japan/mineo#gift)', '<p><a href="/zh-hans/japan/mineo#gift">mineo</a></p>'],
    ['[home](/)', '<p><a href="/zh-hans">home</a></p>'],
    ['[method][m]\n\n[m]: /about/method', '<p><a href="/zh-hans/about/method">method</a></p>'],
  ] as const)('%s gets the language of the page', ([markdown, html]) => {
    expect(htmlOf(markdown)).toBe(html);
  });
});

describe('a link to elsewhere', () => {
  test.for([
    ['[au](https://www.au.com/)', '<p><a href="https://www.au.com/">au</a></p>'],
    ['[below](#sources)', '<p><a href="#sources">below</a></p>'],
    ['https://www.au.com/', '<p><a href="https://www.au.com/">https://www.au.com/</a></p>'],
  ] as const)('%s stays as it is', ([markdown, html]) => {
    expect(htmlOf(markdown)).toBe(html);
  });
});

describe('a citation', () => {
  test('becomes a link to the numbered source', () => {
    expect(htmlOf('The law says so [^t2].')).toBe('<p>The law says so <a href="#source-t2">[2]</a>.</p>');
  });

  test('may stand beside others', () => {
    expect(htmlOf('Both say so [^mts][^t2].')).toBe(
      '<p>Both say so <a href="#source-mts">[1]</a><a href="#source-t2">[2]</a>.</p>',
    );
  });

  test('may stand at the beginning, inside emphasis, in a list and in a table', () => {
    const link = '<a href="#source-mts">[1]</a>';
    expect(htmlOf('[^mts] says so.')).toContain(`<p>${link} says so.</p>`);
    expect(htmlOf('**so [^mts]**')).toContain(`<strong>so ${link}</strong>`);
    expect(htmlOf('- so [^mts]')).toContain(`so ${link}</li>`);
    expect(htmlOf('| A |\n| --- |\n| so [^mts] |')).toContain(`<td>so ${link}</td>`);
  });

  test('of a source that the page does not have stays text', () => {
    expect(htmlOf('Who says so [^nobody]?')).toBe('<p>Who says so [^nobody]?</p>');
  });

  test('of an unknown source does not hide a known one beside it', () => {
    expect(htmlOf('Both [^nobody] and [^mts].')).toBe(
      '<p>Both [^nobody] and <a href="#source-mts">[1]</a>.</p>',
    );
  });

  test('inside code stays text', () => {
    expect(htmlOf('Write `[^mts]`.')).toBe('<p>Write <code>[^mts]</code>.</p>');
  });
});

describe('what could harm a reader', () => {
  test.for([
    '<script>alert(1)</script>',
    'Text <img src=x onerror=alert(1)> text',
    '<iframe src="https://example.org"></iframe>',
    '<style>body { display: none }</style>',
    '<a href="javascript:alert(1)">press</a>',
  ])('is never markup: %s', (markdown) => {
    expect(htmlOf(markdown)).not.toMatch(/<(?:script|img|iframe|style|a)\b|onerror|javascript:/i);
  });

  test.for([
    '[press](javascript:alert(1))',
    '[press](JaVaScRiPt:alert(1))',
    '[press](<java\tscript:alert(1)>)',
    '[press](vbscript:msgbox(1))',
    '[press](data:text/html;base64,PHNjcmlwdD4=)',
    '[press][1]\n\n[1]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '![press](javascript:alert(1))',
  ])('is never an address: %s', (markdown) => {
    expect(htmlOf(markdown)).not.toMatch(/(?:href|src)="(?:java|vb|data:)/i);
  });
});

describe('the form of prose', () => {
  test('keeps tables', () => {
    expect(htmlOf('| Way | Cost |\n| --- | --- |\n| Gift | free |')).toMatch(
      /<table>.*<th>Way<\/th>.*<td>free<\/td>.*<\/table>/s,
    );
  });

  test('keeps headings, lists and emphasis', () => {
    expect(htmlOf('## Papers\n\n1. A *passport*\n2. A **form**')).toMatch(
      /<h2>Papers<\/h2>.*<ol>.*<em>passport<\/em>.*<strong>form<\/strong>.*<\/ol>/s,
    );
  });

  test('of nothing is nothing', () => {
    expect(htmlOf('')).toBe('');
  });
});
