import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DocumentError, toDocument } from '#lib/build/document.ts';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

describe('a document', () => {
  test('has none of the framework: scripts, their preloads, hydration data and comments are gone', () => {
    const html = toDocument(
      page(
        '<link rel="preload" as="script" href="/_next/x.js"/><script src="/_next/x.js" async=""></script>',
        '<div hidden=""><!--$--><!--/$--></div><!-- c --><p>Yes</p><script>self.__next_f.push([0])</script>',
      ),
    );
    expect(html).not.toMatch(/<script|preload|__next|<!--|hidden/);
    expect(html).toContain('<body><p>Yes</p></body>');
  });

  test('keeps data blocks, which never run, and a module of our own', () => {
    const html = toDocument(
      page(
        '<script type="application/ld+json">{"a":1}</script>',
        '<script data-own src="/offline.js" type="module"></script>',
      ),
    );
    expect(html).toContain('<script type="application/ld+json">{"a":1}</script>');
    expect(html).toContain('src="/offline.js"');
  });

  test('has all its styles in one element, in their order, and the hash of that element in its policy', () => {
    const html = toDocument(
      page('<style data-href="a">a{color:red}</style><style>b>c{top:0}</style>', '<p>x</p>'),
    );
    const [, css = ''] = /<style>(.*?)<\/style>/.exec(html) ?? [];
    expect(css).toBe('a{color:red}b>c{top:0}');
    const hash = createHash('sha256').update(css).digest('base64');
    expect(html.replaceAll('&#x27;', "'")).toContain(`style-src 'sha256-${hash}'`);
  });

  test('says its policy before anything that could load', () => {
    const html = toDocument(page('<link rel="icon" href="/icon.svg"/><title>x</title>', ''));
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('rel="icon"'));
    expect(html).toMatch(/<head><meta charSet="utf-8"\/><meta http-equiv="content-security-policy"/);
  });

  test.each([
    ['a part that only script would reveal', '<template id="B:0"></template>', /Suspense/],
    ['a late part', '<div hidden="" id="S:0"><p>x</p></div>', /Suspense/],
    ['a style attribute', '<p style="color:red">x</p>', /<p> has a style attribute/],
    ['an event handler', '<button onclick="go()">x</button>', /<button> has the event handler onclick/],
  ])('is refused with %s', (_, body, reason) => {
    expect(() => toDocument(page('', body))).toThrow(DocumentError);
    expect(() => toDocument(page('', body))).toThrow(reason);
  });
});
