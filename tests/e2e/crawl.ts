import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { locales } from '#lib/i18n/locales.ts';

/** What one page of the site says of itself and where it leads. */
export type Visited = {
  readonly path: string;
  readonly status: number;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
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
  /** The numbers of the sources that are cited, in the order of reading. */
  readonly citations: readonly number[];
};

/** Reads HTML with the browser's own parser, in a page that is not the site's: nothing is run or loaded. */
function parse(reader: Page, html: string): Promise<Omit<Visited, 'path' | 'status'>> {
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
    const document = await parse(reader, await response.text());
    visited.set(path, { path, status: response.status(), ...document });
    // What a tool answers leads to ever more questions; it is visited, but not followed.
    if (response.status() !== 200 || path.includes('?')) continue;
    for (const href of document.links) {
      const address = new URL(href, `${origin}${path}`);
      if (address.origin === origin) waiting.push(`${address.pathname}${address.search}`);
    }
  }
  await reader.close();
  return visited;
}
