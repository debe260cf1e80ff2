import type { Capability } from '../schema/vocabulary.ts';

/** The first part of an address below the language, for everything that is not a country. */
export const sections = {
  travel: 'travel',
  capability: 'answers',
  way: 'ways',
  guide: 'guides',
  page: 'about',
  help: 'help-wanted',
} as const;

/** The tools: pages that answer what a reader asks, each under its own name below the language. */
export const tools = ['search', 'compare', 'ask'] as const;
export type Tool = (typeof tools)[number];

/** What a tool is asked, as it stands in its address; a key with several values stands there several times. */
export type ToolQuery = Readonly<Record<string, string | readonly string[]>>;

/** The slug of the field reference among the pages about the site; no file of content/pages can have it. */
export const fieldsSlug = 'fields';

/** Slugs that no country can have, because a section of the site or a tool has that address. */
export const reservedSlugs: readonly string[] = [...Object.values(sections), ...tools];

/** A page of the site without its language. Every address is built from one of these. */
export type Route =
  | { readonly to: 'home' }
  | { readonly to: 'country'; readonly country: string }
  | { readonly to: 'operator'; readonly country: string; readonly operator: string }
  | { readonly to: 'travel' }
  | { readonly to: 'travel-brand'; readonly brand: string }
  | { readonly to: 'capability'; readonly capability: Capability }
  /** What is still wanted, everywhere and in one country. */
  | { readonly to: 'help' }
  | { readonly to: 'country-help'; readonly country: string }
  | { readonly to: 'way' | 'guide' | 'page'; readonly slug: string }
  | { readonly to: 'fields' }
  | { readonly to: Tool; readonly query?: ToolQuery };

/** The page that tells how to contribute; links to it where there is no form. */
export const contributePage = { to: 'page', slug: 'contribute' } as const satisfies Route;

/** The address of a page below the language: `/japan/kddi-au`; empty for the home page. */
export function pathOf(route: Route): string {
  switch (route.to) {
    case 'home':
      return '';
    case 'country':
      return `/${route.country}`;
    case 'operator':
      return `/${route.country}/${route.operator}`;
    case 'travel':
      return `/${sections.travel}`;
    case 'travel-brand':
      return `/${sections.travel}/${route.brand}`;
    case 'capability':
      return `/${sections.capability}/${route.capability}`;
    case 'help':
      return `/${sections.help}`;
    case 'country-help':
      return `/${sections.help}/${route.country}`;
    case 'way':
    case 'guide':
    case 'page':
      return `/${sections[route.to]}/${route.slug}`;
    case 'fields':
      return `/${sections.page}/${fieldsSlug}`;
    case 'search':
    case 'compare':
    case 'ask':
      return `/${route.to}${queryString(route.query)}`;
    default:
      return route satisfies never;
  }
}

/** A query as addresses hold it, with its question mark; a slash, which may stand there, stays readable. */
function queryString(query: ToolQuery = {}): string {
  const pairs = Object.entries(query).flatMap(([key, values]) =>
    [values].flat().map((value) => [key, value]),
  );
  const text = new URLSearchParams(pairs).toString().replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

/** The address of a page in a language: `/en/japan/kddi-au`. */
export function hrefOf(locale: string, route: Route): string {
  return `/${locale}${pathOf(route)}`;
}

/** Where the search box asks for suggestions while somebody types. */
export function suggestionsHref(locale: string): string {
  return `${hrefOf(locale, { to: 'search' })}/suggestions`;
}

type Profile =
  | { readonly kind: 'operator'; readonly country: string; readonly slug: string }
  | { readonly kind: 'travel-brand'; readonly slug: string };

/** The page of an operator or of a travel brand. */
export function profileRoute(profile: Profile): Route {
  return profile.kind === 'operator'
    ? { to: 'operator', country: profile.country, operator: profile.slug }
    : { to: 'travel-brand', brand: profile.slug };
}
