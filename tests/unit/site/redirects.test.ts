import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { servedRedirects } from '#lib/site/redirects.ts';
import { contentFileOf } from '#lib/site/routes.ts';

type Match = false | { readonly params: Record<string, string | string[]> };
/** The matcher that Next itself uses. */
const { match, compile } = createRequire(import.meta.url)('next/dist/compiled/path-to-regexp') as {
  readonly match: (source: string, options: object) => (path: string) => Match;
  readonly compile: (destination: string, options: object) => (params: object) => string;
};

const date = '2026-11-15';
const served = servedRedirects({
  '/macau': { to: '/macao', date },
  '/macau/ctm': { to: '/macao/ctm-mobile', date },
  '/japan/uq': { to: '/japan/uq-mobile', date },
  '/japan/gone': { to: '/japan', date },
  '/travel/air-alo': { to: '/travel/airalo', date },
  '/ways/tether': { to: '/ways/hotspot', date },
});

/** Where a path leads; `undefined` where no redirect holds. */
function targetOf(path: string): string | undefined {
  for (const { source, destination } of served) {
    const found = match(source, { strict: true })(path);
    if (found) return compile(destination, { validate: false })(found.params);
  }
  return undefined;
}

test.for([
  ['a page, in every language', '/zh-hans/japan/uq', '/zh-hans/japan/uq-mobile'],
  ['its twin in Markdown', '/en/japan/uq.md', '/en/japan/uq-mobile.md'],
  ['an operator in the API', '/api/v1/countries/japan/uq.json', '/api/v1/countries/japan/uq-mobile.json'],
  ['a country', '/en/macau', '/en/macao'],
  ['a country’s operators', '/en/macau/smartone', '/en/macao/smartone'],
  ['an operator that moved when its country did', '/en/macau/ctm', '/en/macao/ctm-mobile'],
  ['a country’s feed', '/zh-hans/macau/changes.atom', '/zh-hans/macao/changes.atom'],
  ['what is wanted in a country', '/en/help-wanted/macau', '/en/help-wanted/macao'],
  ['a country in the API', '/api/v1/countries/macau.json', '/api/v1/countries/macao.json'],
  ['its operators there', '/api/v1/countries/macau/smartone.json', '/api/v1/countries/macao/smartone.json'],
  ['an operator that is gone: its country', '/en/japan/gone', '/en/japan'],
  ['a travel brand', '/en/travel/air-alo', '/en/travel/airalo'],
  ['a travel brand in the API', '/api/v1/travel/air-alo.json', '/api/v1/travel/airalo.json'],
  ['an article', '/zh-hans/ways/tether', '/zh-hans/ways/hotspot'],
])('an old address leads on: %s', ([, from, to]) => {
  expect(targetOf(from ?? '')).toBe(to);
});

test.for([
  ['of a page that did not move', '/en/japan/uq-mobile'],
  ['in a language that is none of the site’s', '/fr/japan/uq'],
  ['of another thing in the API than the old one was', '/api/v1/countries/japan/gone.json'],
])('no other address is touched: %s', ([, path]) => {
  expect(targetOf(path ?? '')).toBeUndefined();
});

test('search engines are told in the way that all of them know', () => {
  expect(new Set(served.map(({ statusCode }) => statusCode))).toEqual(new Set([301]));
});

test.for([
  ['/japan', 'content/countries/japan/index.md'],
  ['/japan/kddi-au', 'content/countries/japan/kddi-au.md'],
  ['/travel', 'content/travel/index.md'],
  ['/travel/airalo', 'content/travel/airalo.md'],
  ['/ways/gift', 'content/ways/gift.md'],
  ['/about/method', 'content/pages/method.md'],
  ['/ways', undefined],
  ['/answers/gift', undefined],
  ['/changes/2026-11', undefined],
  ['/japan/kddi-au/gift', undefined],
] as const)('the file of %s is %s', ([path, file]) => {
  expect(contentFileOf(path)).toBe(file);
});
