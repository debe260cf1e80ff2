import { expect, test } from '@playwright/test';
import { english, localeBySlug, locales } from '#lib/i18n/locales.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import type { Route } from '#lib/site/routes.ts';
import { hrefOf } from '#lib/site/routes.ts';
import type { Visited } from './crawl.ts';
import { crawl } from './crawl.ts';
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
  return [...visited.values()].filter(({ status, path }) => status === 200 && !path.includes('?'));
}

/** The pages of which something does not hold, by their paths. */
function pagesWhere(fails: (page: Visited) => boolean): string[] {
  return foundPages()
    .filter(fails)
    .map(({ path }) => path);
}

test('every page that the catalogue has can be reached from the home pages', () => {
  const { countries, travel, ways, guides, pages } = builtCatalogue();
  const routes: readonly Route[] = [
    { to: 'home' },
    ...countries.map(({ slug }): Route => ({ to: 'country', country: slug })),
    ...countries.flatMap(({ slug, operators }) =>
      operators.map((operator): Route => ({ to: 'operator', country: slug, operator: operator.slug })),
    ),
    { to: 'travel' },
    ...(travel?.brands ?? []).map(({ slug }): Route => ({ to: 'travel-brand', brand: slug })),
    ...capabilities.map((capability): Route => ({ to: 'capability', capability })),
    { to: 'help' },
    ...countries.map(({ slug }): Route => ({ to: 'country-help', country: slug })),
    ...[...ways, ...guides, ...pages].map(({ kind, slug }): Route => ({ to: kind, slug })),
  ];
  const expected = locales.flatMap(({ slug }) => routes.map((route) => hrefOf(slug, route)));
  expect(foundPages().map(({ path }) => path)).toEqual(expect.arrayContaining(expected));
});

test('every link to a page of the site leads to one', () => {
  const broken = [...visited.values()].flatMap(({ path, links }) =>
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
  const broken = [...visited.values()].flatMap(({ path, links }) =>
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
  const broken = [...visited.values()].flatMap(({ path, needed, ids }) => [
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
      const own = indexed ? path : path.replace(/^\/[^/]+/, `/${english.slug}`);
      return !URL.canParse(canonical) || new URL(canonical).pathname !== own;
    }),
  ).toEqual([]);
});

test('every page numbers its sources in the order of reading', () => {
  const isInOrder = (numbers: readonly number[]) => {
    const first = [...new Set(numbers)];
    return first.every((number, index) => number === index + 1);
  };
  expect(pagesWhere(({ citations }) => !isInOrder(citations))).toEqual([]);
});

test('no page loads anything from another host', () => {
  const foreign = [...visited.values()].flatMap(({ path, loaded }) =>
    loaded
      .filter((address) => new URL(address, origin).origin !== origin)
      .map((address) => `${path} → ${address}`),
  );
  expect(foreign).toEqual([]);
});
