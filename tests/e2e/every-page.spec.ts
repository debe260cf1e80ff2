import { Readable } from 'node:stream';
import { expect, test } from '@playwright/test';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { english, localeBySlug, locales } from '#lib/i18n/locales.ts';
import { documentsOf } from '#lib/site/documents.ts';
import { placeOf } from '#lib/site/indexing.ts';
import { hrefOf, tools } from '#lib/site/routes.ts';
import { structuredDataErrors } from '#tests/quality/structured-data.ts';
import type { Visited } from './crawl.ts';
import { crawl } from './crawl.ts';
import { disagreements } from './data-on-page.ts';
import { builtCatalogue } from './edition.ts';

// One crawl serves all tests of this file.
test.describe.configure({ mode: 'default', timeout: 120_000 });

let origin: string;
let visited: ReadonlyMap<string, Visited>;

test.beforeAll(async ({ browser, request, baseURL }) => {
  origin = new URL(baseURL ?? 'http://localhost:3210').origin;
  visited = await crawl(browser, request, origin);
});

/**
 * The pages that were found, without those that answer a reader's question; a link that leads nowhere is the matter of
 * one test alone.
 */
function foundPages(): Visited[] {
  return [...visited.values()].filter(
    ({ status, isDocument, path }) => status === 200 && isDocument && !path.includes('?'),
  );
}

/** The pages of which something does not hold, by their paths. */
function pagesWhere(fails: (page: Visited) => boolean): string[] {
  return foundPages()
    .filter(fails)
    .map(({ path }) => path);
}

test('every page that the catalogue has can be reached from the home pages', () => {
  const routes = documentsOf(builtCatalogue());
  const expected = locales.flatMap(({ slug }) => routes.map((route) => hrefOf(slug, route)));
  expect(foundPages().map(({ path }) => path)).toEqual(expect.arrayContaining(expected));
});

test('every link to a page of the site leads to one', () => {
  const broken = foundPages().flatMap(({ path, links }) =>
    links
      .filter((href) => {
        const { origin: site, pathname, search } = new URL(href, `${origin}${path}`);
        return site === origin && visited.get(`${pathname}${search}`)?.status !== 200;
      })
      .map((href) => `${path} → ${href}`),
  );
  expect(broken).toEqual([]);
});

test('every link to a place on a page finds it', () => {
  const broken = foundPages().flatMap(({ path, links }) =>
    links
      .filter((href) => {
        const { origin: site, pathname, search, hash } = new URL(href, `${origin}${path}`);
        if (site !== origin || hash === '') return false;
        const target = visited.get(`${pathname}${search}`);
        return !target?.ids.includes(decodeURIComponent(hash.slice(1)));
      })
      .map((href) => `${path} → ${href}`),
  );
  expect(broken).toEqual([]);
});

test('every label and drawing that a page refers to is on it, and no id stands twice', () => {
  const broken = foundPages().flatMap(({ path, needed, ids }) => [
    ...needed.filter((id) => !ids.includes(id)).map((id) => `${path} lacks ${id}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path} has ${id} twice`),
  ]);
  expect(broken).toEqual([]);
});

test('every page has one heading of level 1', () => {
  expect(pagesWhere(({ headings }) => headings.length !== 1 || headings[0]?.trim() === '')).toEqual([]);
});

test('every page has the language of its address', () => {
  expect(pagesWhere(({ path, lang }) => localeBySlug(path.split('/')[1] ?? '')?.tag !== lang)).toEqual([]);
});

test('every page has a title and a description of its own in its language', () => {
  expect(pagesWhere(({ title, description }) => title === '' || description === '')).toEqual([]);
  for (const key of ['title', 'description'] as const) {
    const pages = Map.groupBy(foundPages(), (page) => page[key]);
    const shared = [...pages.values()].filter((same) => same.length > 1);
    expect(shared.map((same) => same.map(({ path }) => path))).toEqual([]);
  }
});

test('every page is its own canonical address, but a text in English that of its English page', () => {
  expect(
    pagesWhere(({ path, canonical, indexed }) => {
      const inEnglish = path.replace(/^\/[^/]+/, `/${english.slug}`);
      const allowed = indexed ? [path] : [path, inEnglish];
      return !URL.canParse(canonical) || !allowed.includes(new URL(canonical).pathname);
    }),
  ).toEqual([]);
});

test('every page asks to be indexed just when it says enough in its language', () => {
  const catalogue = builtCatalogue();
  for (const { slug } of locales) {
    for (const route of documentsOf(catalogue)) {
      const path = hrefOf(slug, route);
      const page = visited.get(path);
      const { indexed, canonical } = placeOf(catalogue, slug, route);
      expect([page?.indexed, new URL(page?.canonical ?? '').pathname], path).toEqual([
        indexed,
        new URL(canonical).pathname,
      ]);
    }
  }
});

test('every page names its translations, itself and a default, and each of them names it back', () => {
  const trouble = foundPages().flatMap(({ path, indexed, alternates }) => {
    const targets = alternates.map(([tag, address]) => [tag, new URL(address).pathname] as const);
    if (!indexed) return targets.map(([tag]) => `${path} is not indexed and names its page in ${tag}`);
    const ownTag = localeBySlug(path.split('/')[1] ?? '')?.tag;
    return [
      ...(targets.some(([tag, target]) => tag === ownTag && target === path) ? [] : [`${path} lacks itself`]),
      ...(targets.some(([tag, target]) => tag === 'x-default' && target.startsWith(`/${english.slug}`))
        ? []
        : [`${path} lacks an English default`]),
      ...targets
        .filter(([, target]) => {
          const other = visited.get(target);
          return (
            other?.status !== 200 || !other.alternates.some(([, back]) => new URL(back).pathname === path)
          );
        })
        .map(([tag]) => `${path} is not named back by its page in ${tag}`),
    ];
  });
  expect(trouble).toEqual([]);
});

test('every document for search engines has one block of data, and no other page has any', () => {
  const forms = locales.flatMap(({ slug }) => tools.map((to) => hrefOf(slug, { to })));
  const expected = ({ path, indexed }: Visited) => (indexed && !forms.includes(path) ? 1 : 0);
  expect(pagesWhere((page) => page.data.length !== expected(page))).toEqual([]);
});

test('the data of every page hold the vocabulary of schema.org and what search engines require', async () => {
  const blocks = foundPages().flatMap(({ path, data }) => data.map((text) => ({ path, text })));
  expect(await structuredDataErrors(blocks)).toEqual([]);
});

test('the data of every page say what its readers see', () => {
  const trouble = foundPages().flatMap((page) =>
    page.data.flatMap((text) => disagreements(page, text).map((what) => `${page.path}: ${what}`)),
  );
  expect(trouble).toEqual([]);
});

test('every page numbers its sources in the order of reading', () => {
  const isInOrder = (numbers: readonly number[]) => {
    const first = [...new Set(numbers)];
    return first.every((number, index) => number === index + 1);
  };
  expect(pagesWhere(({ citations }) => !isInOrder(citations))).toEqual([]);
});

test('the sitemaps that robots.txt leads to list every page that search engines may show, and no other', async ({
  request,
}) => {
  // The site knows its public address, not the port of this test.
  const read = async (address: string) => {
    const response = await request.get(new URL(address).pathname);
    expect(response.status(), address).toBe(200);
    return response.text();
  };
  const [, index = ''] = /^Sitemap: (\S+)$/m.exec(await read(`${origin}/robots.txt`)) ?? [];
  const listed: string[] = [];
  for (const sitemap of await parseSitemapIndex(Readable.from([await read(index)])))
    for (const { url } of await parseSitemap(Readable.from([await read(sitemap.url)]))) listed.push(url);
  const shown = foundPages().filter(({ indexed }) => indexed);
  expect(listed.sort()).toEqual(shown.map(({ canonical }) => canonical).sort());
});

test('no page loads anything from another host', () => {
  const foreign = foundPages().flatMap(({ path, loaded }) =>
    loaded
      .filter((address) => new URL(address, origin).origin !== origin)
      .map((address) => `${path} → ${address}`),
  );
  expect(foreign).toEqual([]);
});
