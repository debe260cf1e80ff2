import { describe, expect, test } from 'vitest';
import { fileOf, startPage, toPlainPage } from '#tests/quality/plain-files.ts';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}<title>au</title></head><body>${body}</body></html>`;

describe('a page as a file that opens from a disk', () => {
  test.for([
    ['/en', 'en.html'],
    ['/en/japan', 'en/japan.html'],
    ['/zh-hans/japan/kddi-au', 'zh-hans/japan/kddi-au.html'],
  ] as const)('%s lies at %s', ([path, file]) => {
    expect(fileOf(path)).toBe(file);
  });

  test.for([
    ['/en/japan/kddi-au', '/en/japan', '../japan.html'],
    ['/en/japan/kddi-au', '/en/japan/mineo', 'mineo.html'],
    ['/en/japan/kddi-au', '/en/japan/mineo#gift', 'mineo.html#gift'],
    ['/en/japan/kddi-au', '/zh-hans/japan/kddi-au', '../../zh-hans/japan/kddi-au.html'],
    ['/en', '/en/japan', 'en/japan.html'],
    ['/en/japan', '/en', '../en.html'],
    ['/en', '#main', '#main'],
    ['/en', 'https://mineo.jp/a', 'https://mineo.jp/a'],
    ['/en', '//mineo.jp/a', '//mineo.jp/a'],
    ['/en', 'mailto:a@b.example', 'mailto:a@b.example'],
  ] as const)('on %s a link to %s becomes %s', ([path, href, expected]) => {
    const { html } = toPlainPage(page('', `<a href="${href}">go</a>`), path);
    expect(html).toContain(`<a href="${expected}">`);
  });

  test('tells which pages it leads to, also from a map', () => {
    const { links } = toPlainPage(
      page('', '<a href="/en/japan#gift">a</a><svg><a href="/en/canada">b</a></svg>'),
      '/en',
    );
    expect(links).toEqual(['/en/japan', '/en/canada']);
  });

  test('leads to no tool, which would have to answer', () => {
    const { html, links } = toPlainPage(
      page('', '<a href="/en/search">a</a><a href="/zh-hans/compare?with=japan&amp;with=canada#gift">b</a>'),
      '/en',
    );
    expect(html).toContain('<a>a</a><a>b</a>');
    expect(links).toEqual([]);
  });

  test('keeps its style and its policy, and leaves out what only a server can give', () => {
    const { html } = toPlainPage(
      page(
        '<meta http-equiv="content-security-policy" content="x"><style>p{}</style><link rel="icon" href="/icon.svg"><script type="module" src="/offline.js"></script>',
        '<p>text</p>',
      ),
      '/en',
    );
    expect(html).toBe(
      page('<meta http-equiv="content-security-policy" content="x"><style>p{}</style>', '<p>text</p>'),
    );
  });
});

describe('the page to open first', () => {
  test('leads to what changed, then to the whole site', () => {
    const html = startPage(['/en/japan/mineo'], ['/en', '/zh-hans']);
    expect(html.match(/href="[^"]*"/g)).toEqual([
      'href="en/japan/mineo.html"',
      'href="en.html"',
      'href="zh-hans.html"',
    ]);
  });

  test('says nothing of a change when there is none', () => {
    expect(startPage([], ['/en'])).not.toContain('the change');
  });
});
