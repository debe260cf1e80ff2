import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { locales } from '#lib/i18n/locales.ts';

/** What one page of the site says of itself and where it leads. */
export type Visited = {
  readonly path: string;
  readonly status: number;
  /** Whether it is a page; feeds and other files are only asked for. */
  readonly isDocument: boolean;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** Its translations, itself included: language tag, or `x-default`, and whole address. */
  readonly alternates: readonly (readonly [tag: string, address: string])[];
  /** Whether search engines may show it: not a text that stands in English under another language's address. */
  readonly indexed: boolean;
  readonly headings: readonly string[];
  /** Everything that a `#fragment` or an `aria-labelledby` may name. */
  readonly ids: readonly string[];
  readonly links: readonly string[];
  /** Ids that the page itself needs: for labels and for drawings that it uses again. */
  readonly needed: readonly string[];
  /** What a browser loads with the page. */
  readonly loaded: readonly string[];
  /** Its blocks of JSON-LD, as they stand there. */
  readonly data: readonly string[];
  /** The labels of the trail at its top. */
  readonly trail: readonly string[];
  /** All that a reader can read on it, folded parts included, without blanks. */
  readonly words: string;
  /** The days that it shows. */
  readonly days: readonly string[];
  /** The numbers of the sources that are cited, in the order of reading. */
  readonly citations: readonly number[];
};

/** Reads HTML with the browser's own parser, in a page that is not the site's: nothing is run or loaded. */
function parse(reader: Page, html: string): Promise<Omit<Visited, 'path' | 'status' | 'isDocument'>> {
  return reader.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    const all = <E extends Element>(selector: string) => [...parsed.querySelectorAll<E>(selector)];
    const attributes = (selector: string, name: string) =>
      all(selector).map((element) => element.getAttribute(name) ?? '');
    return {
      lang: parsed.documentElement.lang,
      title: parsed.title,
      description: attributes('meta[name="description"]', 'content').join('|'),
      canonical: attributes('link[rel="canonical"]', 'href').join('|'),
      alternates: all('link[rel="alternate"][hreflang]').map(
        (link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? ''] as const,
      ),
      indexed: !attributes('meta[name="robots"]', 'content').join().includes('noindex'),
      headings: all('h1').map(({ textContent }) => textContent),
      ids: attributes('[id]', 'id'),
      links: attributes('a[href], area[href]', 'href'),
      needed: [
        ...attributes('[aria-labelledby]', 'aria-labelledby').flatMap((ids) => ids.split(/\s+/)),
        ...attributes('use[href]', 'href').map((href) => href.replace(/^#/, '')),
      ],
      loaded: [
        ...attributes('[src]', 'src'),
        ...attributes('link[href]:not([rel="canonical"], [rel="alternate"])', 'href'),
      ],
      data: all('script[type="application/ld+json"]').map(({ textContent }) => textContent),
      trail: all('main nav:first-child li').map(({ textContent }) => textContent),
      words: all('main, footer')
        .map(({ textContent }) => textContent)
        .join('')
        .replace(/\s+/g, ''),
      days: attributes('main time', 'datetime'),
      citations: all('main a[href^="#source-"]').flatMap(({ textContent }) => {
        const [number] = /\d+/.exec(textContent) ?? [];
        return number === undefined ? [] : [Number(number)];
      }),
    };
  }, html);
}

/** Visits every page that can be reached by links from the home pages, each once, by its address without fragment. */
export async function crawl(
  browser: Browser,
  request: APIRequestContext,
  origin: string,
): Promise<ReadonlyMap<string, Visited>> {
  const reader = await browser.newPage();
  const visited = new Map<string, Visited>();
  const waiting = locales.map(({ slug }) => `/${slug}`);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (visited.has(path)) continue;
    const response = await request.get(path, { maxRedirects: 0 });
    const isDocument = response.headers()['content-type']?.startsWith('text/html') ?? false;
    // Nobody follows the links of a feed or of the API here; some of its files are large.
    const document = await parse(reader, isDocument ? await response.text() : '');
    visited.set(path, { path, status: response.status(), isDocument, ...document });
    // What a tool answers leads to ever more questions; it is visited, but not followed.
    if (response.status() !== 200 || !isDocument || path.includes('?')) continue;
    for (const href of document.links) {
      const address = new URL(href, `${origin}${path}`);
      if (address.origin === origin) waiting.push(`${address.pathname}${address.search}`);
    }
  }
  await reader.close();
  return visited;
}
