import type { Capability } from '../schema/vocabulary.ts';

/** The first part of an address below the language, for everything that is not a country. */
export const sections = {
  travel: 'travel',
  capability: 'answers',
  way: 'ways',
  guide: 'guides',
  page: 'about',
  changes: 'changes',
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

/** A document of the site without its language: a page that is the same for everybody. */
export type DocumentRoute =
  | { readonly to: 'home' }
  | { readonly to: 'country'; readonly country: string }
  | { readonly to: 'operator'; readonly country: string; readonly operator: string }
  | { readonly to: 'travel' }
  | { readonly to: 'travel-brand'; readonly brand: string }
  | { readonly to: 'capability'; readonly capability: Capability }
  /** What changed: the latest, and what a page of the archive tells. */
  | { readonly to: 'changes' }
  | { readonly to: 'changes-of'; readonly period: string }
  /** What is still wanted, everywhere and in one country. */
  | { readonly to: 'help' }
  | { readonly to: 'country-help'; readonly country: string }
  | { readonly to: 'way' | 'guide' | 'page'; readonly slug: string }
  | { readonly to: 'fields' };

/** A page of the site without its language. Every address is built from one of these. */
export type Route = DocumentRoute | { readonly to: Tool; readonly query?: ToolQuery };

/** The page that tells how to contribute; links to it where there is no form. */
export const contributePage = { to: 'page', slug: 'contribute' } as const satisfies Route;

/** The page that explains the API and offers the downloads. */
export const dataPage = { to: 'page', slug: 'data' } as const satisfies Route;

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
    case 'changes':
      return `/${sections.changes}`;
    case 'changes-of':
      return `/${sections.changes}/${route.period}`;
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

/** The address of the picture that stands for a page where somebody shares it: `/pictures/en/japan.png`. */
export function pictureHref(locale: string, route: DocumentRoute): string {
  return `/pictures${hrefOf(locale, route)}.png`;
}

/** The address of a page's twin in Markdown: `/en/japan/kddi-au.md`, and `/en.md` for the home page. */
export function twinHref(locale: string, route: DocumentRoute): string {
  return `${hrefOf(locale, route)}.md`;
}

/** A page whose answers can be shown on other sites. */
export type AnsweringRoute = Extract<Route, { to: 'country' | 'operator' | 'travel' | 'travel-brand' }>;

/** Where badges and tables for other sites begin; their languages come behind. */
export const outside = { badge: '/badge', embed: '/embed' } as const;

/** The address of a badge: `/badge/en/japan/kddi-au/gift.svg`, or `.json` for Shields. */
export function badgeHref(
  locale: string,
  route: AnsweringRoute,
  capability: Capability,
  form: 'svg' | 'json',
): string {
  return `${outside.badge}${hrefOf(locale, route)}/${capability}.${form}`;
}

/** The address of a table to be framed: `/embed/en/japan`. */
export function embedHref(locale: string, route: Extract<Route, { to: 'country' | 'travel' }>): string {
  return `${outside.embed}${hrefOf(locale, route)}`;
}

/** Where the search box asks for suggestions while somebody types. */
export function suggestionsHref(locale: string): string {
  return `${hrefOf(locale, { to: 'search' })}/suggestions`;
}

type Profile =
  | { readonly kind: 'operator'; readonly country: string; readonly slug: string }
  | { readonly kind: 'travel-brand'; readonly slug: string };

/** The page of an operator or of a travel brand. */
export function profileRoute(profile: Profile): Extract<Route, { to: 'operator' | 'travel-brand' }> {
  return profile.kind === 'operator'
    ? { to: 'operator', country: profile.country, operator: profile.slug }
    : { to: 'travel-brand', brand: profile.slug };
}

/** Folders of content whose files have pages in a section of their own. */
const folders: Readonly<Record<string, string>> = {
  [sections.travel]: 'content/travel',
  [sections.way]: 'content/ways',
  [sections.guide]: 'content/guides',
  [sections.page]: 'content/pages',
};

/** The content file that a page below the language shows or would show; `undefined` where no file has a page. */
export function contentFileOf(path: string): string | undefined {
  const [, first = '', slug = 'index', ...deeper] = path.split('/');
  if (deeper.length > 0) return undefined;
  const folder = folders[first] ?? (reservedSlugs.includes(first) ? undefined : `content/countries/${first}`);
  if (folder === undefined || (slug === 'index' && /(?:ways|guides|pages)$/.test(folder))) return undefined;
  return `${folder}/${slug}.md`;
}
