import { describe, expect, test } from 'vitest';
import { locales } from '#lib/i18n/locales.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import type { DocumentRoute, Route } from '#lib/site/routes.ts';
import {
  badgeHref,
  embedHref,
  hrefOf,
  pathOf,
  pictureHref,
  profileRoute,
  reservedSlugs,
  sections,
  suggestionsHref,
  tools,
  twinHref,
} from '#lib/site/routes.ts';

const documents: readonly (readonly [DocumentRoute, string])[] = [
  [{ to: 'home' }, ''],
  [{ to: 'country', country: 'hong-kong' }, '/hong-kong'],
  [{ to: 'operator', country: 'japan', operator: 'kddi-au' }, '/japan/kddi-au'],
  [{ to: 'travel' }, '/travel'],
  [{ to: 'travel-brand', brand: 'airalo' }, '/travel/airalo'],
  [{ to: 'capability', capability: 'gift' }, '/answers/gift'],
  [{ to: 'way', slug: 'hotspot' }, '/ways/hotspot'],
  [{ to: 'guide', slug: 'what-an-esim-is' }, '/guides/what-an-esim-is'],
  [{ to: 'page', slug: 'method' }, '/about/method'],
  [{ to: 'fields' }, '/about/fields'],
  [{ to: 'changes' }, '/changes'],
  [{ to: 'changes-of', period: '2026-11-2' }, '/changes/2026-11-2'],
  [{ to: 'help' }, '/help-wanted'],
  [{ to: 'country-help', country: 'hong-kong' }, '/help-wanted/hong-kong'],
];

const routes: readonly (readonly [Route, string])[] = [
  ...documents,
  [{ to: 'search' }, '/search'],
  [{ to: 'compare' }, '/compare'],
  [{ to: 'ask' }, '/ask'],
];

describe.for(routes)('the page $to', ([route, path]) => {
  test(`has the address "${path}" below its language`, () => {
    expect(pathOf(route)).toBe(path);
  });

  test.for(locales)('begins with its language, $slug', ({ slug }) => {
    expect(hrefOf(slug, route)).toBe(`/${slug}${path}`);
  });
});

describe('what a tool is asked', () => {
  test('stands in its address, slashes readable, all else encoded', () => {
    expect(hrefOf('en', { to: 'search', query: { q: 'au & 日本' } })).toBe(
      '/en/search?q=au+%26+%E6%97%A5%E6%9C%AC',
    );
    expect(hrefOf('en', { to: 'compare', query: { with: ['japan/kddi-au', 'canada/fizz'] } })).toBe(
      '/en/compare?with=japan/kddi-au&with=canada/fizz',
    );
  });

  test('is asked for suggestions below the search', () => {
    expect(suggestionsHref('en')).toBe('/en/search/suggestions');
  });

  test('leaves no question mark when it is nothing', () => {
    expect(hrefOf('en', { to: 'compare', query: { with: [] } })).toBe('/en/compare');
  });
});

test('whoever issues a SIM has a page in a country or among the travel brands', () => {
  expect(pathOf(profileRoute({ kind: 'operator', country: 'japan', slug: 'mineo' }))).toBe('/japan/mineo');
  expect(pathOf(profileRoute({ kind: 'travel-brand', slug: 'airalo' }))).toBe('/travel/airalo');
});

test('a picture’s address is that of its page, apart from all pages', () => {
  expect(pictureHref('en', { to: 'home' })).toBe('/pictures/en.png');
  expect(pictureHref('en', { to: 'country', country: 'japan' })).toBe('/pictures/en/japan.png');
});

describe('what a document has besides its page', () => {
  test('its twin stands at the same address with .md behind it', () => {
    expect(twinHref('en', { to: 'home' })).toBe('/en.md');
    for (const [route, path] of documents) expect(twinHref('zh-hans', route)).toBe(`/zh-hans${path}.md`);
  });

  test('its badges stand under an address of their own, one for each question', () => {
    const operator = { to: 'operator', country: 'japan', operator: 'kddi-au' } as const;
    expect(badgeHref('en', operator, 'gift', 'svg')).toBe('/badge/en/japan/kddi-au/gift.svg');
    expect(badgeHref('en', { to: 'travel' }, 'hotspot', 'json')).toBe('/badge/en/travel/hotspot.json');
  });

  test('so do the tables for other sites', () => {
    expect(embedHref('zh-hans', { to: 'country', country: 'japan' })).toBe('/embed/zh-hans/japan');
  });
});

describe('addresses', () => {
  test('differ from page to page', () => {
    const paths = [
      ...routes.map(([route]) => pathOf(route)),
      ...capabilities.slice(1).map((capability) => pathOf({ to: 'capability', capability })),
      ...(['way', 'guide', 'page'] as const).map((to) => pathOf({ to, slug: 'gift' })),
    ];
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('never end in a slash', () => {
    for (const [route] of routes) expect(hrefOf('en', route)).not.toMatch(/\/$/);
  });
});

describe('reserved slugs', () => {
  test('are the first parts of every address that is no country’s', () => {
    const first = routes
      .filter(([{ to }]) => to !== 'home' && to !== 'country' && to !== 'operator')
      .map(([, path]) => path.split('/')[1]);
    expect(reservedSlugs).toEqual([...new Set(first)]);
  });

  test('are those of the sections and of the tools', () => {
    expect(reservedSlugs).toEqual([...Object.values(sections), ...tools]);
  });
});
