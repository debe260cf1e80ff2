import { locales } from '../i18n/locales.ts';
import type { Redirects } from '../schema/redirects.ts';
import { contentFileOf, sections } from './routes.ts';

/** A redirect as Next takes it: patterns of path-to-regexp. */
export type ServedRedirect = {
  readonly source: string;
  readonly destination: string;
  readonly statusCode: 301;
};

const language = `/:locale(${locales.map(({ slug }) => slug).join('|')})`;

/** Where the same page lies in other forms, by the first part of its path: before it, the API's root. */
const api = { travel: '/api/v1', countries: '/api/v1/countries' } as const;

/**
 * What the server answers for old addresses: those of the page in every language, of its other forms (`.md`, API), and
 * for a country of everything below it. Old addresses of single pages come before those of their folder.
 *
 * The status is 301, which every search engine knows; not all of them know 308.
 */
export function servedRedirects(redirects: Redirects): ServedRedirect[] {
  return Object.entries(redirects)
    .sort(([a], [b]) => depth(b) - depth(a))
    .flatMap(([from, { to }]) => [
      ...moves(language, '/:locale', from, to),
      ...(isCountry(from) && isCountry(to) ? movesOfCountry(from, to) : []),
      ...movesInApi(from, to),
    ]);
}

/** A page and its twins with an extension. */
function moves(source: string, destination: string, from: string, to: string): ServedRedirect[] {
  return [
    move(`${source}${from}`, `${destination}${to}`),
    move(`${source}${from}.:form([a-z]+)`, `${destination}${to}.:form`),
  ];
}

/** Pages, feeds and the sitemap below a country, and what is still wanted there. */
function movesOfCountry(from: string, to: string): ServedRedirect[] {
  return [
    move(`${language}${from}/:rest+`, `/:locale${to}/:rest+`),
    ...moves(`${language}/${sections.help}`, `/:locale/${sections.help}`, from, to),
    move(`${api.countries}${from}/:rest+`, `${api.countries}${to}/:rest+`),
  ];
}

/** Countries, operators and travel brands lie in the API below one root; what became another thing does not move there. */
function movesInApi(from: string, to: string): ServedRedirect[] {
  const root = apiRootOf(from);
  if (root === undefined || root !== apiRootOf(to) || depth(from) !== depth(to)) return [];
  return [move(`${root}${from}.:form([a-z]+)`, `${root}${to}.:form`)];
}

function apiRootOf(path: string): string | undefined {
  const file = contentFileOf(path) ?? '';
  if (file.startsWith('content/countries/')) return api.countries;
  return file.startsWith('content/travel/') ? api.travel : undefined;
}

function isCountry(path: string): boolean {
  return depth(path) === 1 && apiRootOf(path) === api.countries;
}

function depth(path: string): number {
  return path.split('/').length - 1;
}

function move(source: string, destination: string): ServedRedirect {
  return { source, destination, statusCode: 301 };
}
