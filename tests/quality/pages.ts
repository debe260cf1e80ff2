import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { readEdition } from '#lib/catalogue/store.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { Route } from '#lib/site/routes.ts';
import { hrefOf } from '#lib/site/routes.ts';

/** For every kind of document its largest page, because most can go wrong there. */
const examples = {
  home: () => ({ to: 'home' }),
  country: ({ countries }) => ({
    to: 'country',
    country: largest(countries, ({ operators }) => operators.length).slug,
  }),
  operator: ({ countries }) => {
    const operators = countries.flatMap((country) => country.operators);
    const { country, slug } = largest(operators, ({ data }) => JSON.stringify(data).length);
    return { to: 'operator', country, operator: slug };
  },
  travel: () => ({ to: 'travel' }),
  'travel-brand': ({ travel }) => {
    const brands = travel?.brands ?? [];
    return { to: 'travel-brand', brand: largest(brands, ({ data }) => JSON.stringify(data).length).slug };
  },
  capability: () => ({ to: 'capability', capability: 'gift' }),
  way: ({ ways }) => ({ to: 'way', slug: largest(ways, ({ body }) => body.length).slug }),
  guide: ({ guides }) => ({ to: 'guide', slug: largest(guides, ({ body }) => body.length).slug }),
  fields: () => ({ to: 'fields' }),
  changes: () => ({ to: 'changes' }),
  help: () => ({ to: 'help' }),
  'country-help': ({ countries }) => ({
    to: 'country-help',
    country: largest(countries, ({ operators }) => operators.length).slug,
  }),
  about: ({ pages }) => ({ to: 'page', slug: largest(pages, ({ body }) => body.length).slug }),
} as const satisfies Readonly<Record<string, (catalogue: Catalogue) => Route>>;

type DocumentKind = keyof typeof examples;

/** For every tool its form, and what it answers; those that find nothing have parts of their own. */
const tools = {
  search: { to: 'search' },
  'search-found': { to: 'search', query: { q: 'au' } },
  'search-list': { to: 'search', query: { q: 'data plan' } },
  'search-uncovered': { to: 'search', query: { q: 'France' } },
  'search-nothing': { to: 'search', query: { q: 'qqqqwwwwzzzz', unknown: 'key' } },
  compare: { to: 'compare' },
  'compare-one': { to: 'compare', query: { with: ['japan/mineo', 'fizzz'], unknown: 'key' } },
  'compare-two': { to: 'compare', query: { with: ['japan/kddi-au', 'canada/fizz'], only: 'differences' } },
  'compare-six': {
    to: 'compare',
    query: {
      with: ['japan', 'travel', 'hong-kong/hkt', 'japan/softbank', 'russia/mts', 'travel/airalo', 'canada'],
    },
  },
  ask: { to: 'ask' },
  'ask-where': { to: 'ask', query: { in: 'france', mine: 'travel/airalo', unknown: 'key' } },
  'ask-country': { to: 'ask', query: { in: 'japan' } },
  'ask-all': {
    to: 'ask',
    query: { in: 'japan', who: 'together', left: 'data', mine: 'kddi-au', theirs: 'kddi-au' },
  },
  'ask-little': { to: 'ask', query: { in: 'russia', who: 'abroad', left: 'neither', mine: 'fizz' } },
} as const satisfies Readonly<Record<string, Route>>;

type ToolKind = keyof typeof tools;
/** The page for an address that leads nowhere is a kind of its own; it speaks every language at once. */
export type Kind = DocumentKind | ToolKind | 'not-found';

export const documentKinds = Object.keys(examples) as readonly DocumentKind[];

/** A page of one kind in one language. */
export type Example = { readonly kind: Kind; readonly locale: string };

/** One page of every kind in every language. */
export const allExamples: readonly Example[] = [
  ...locales.flatMap(({ slug: locale }) => documentKinds.map((kind) => ({ kind, locale }))),
  { kind: 'not-found', locale: 'en' },
];

export const toolKinds = Object.keys(tools) as readonly ToolKind[];

/** The same for tools, which have script and are rendered anew for each request. */
export const toolExamples: readonly Example[] = locales.flatMap(({ slug: locale }) =>
  toolKinds.map((kind) => ({ kind, locale })),
);

/** The address of an example. The catalogue of the last build is read only here: tests are listed before a build. */
export function addressOf({ kind, locale }: Example): string {
  if (kind === 'not-found') return `/${locale}/nowhere`;
  if (isTool(kind)) return hrefOf(locale, tools[kind]);
  return hrefOf(locale, examples[kind](readEdition(process.cwd()).catalogue));
}

/** Whether a kind of page is a tool's: rendered for each request, with script. */
export function isTool(kind: Kind): kind is ToolKind {
  return Object.hasOwn(tools, kind);
}

function largest<T>(items: readonly T[], size: (item: T) => number): T {
  const [first, ...others] = items;
  if (first === undefined) throw new Error('The catalogue lacks pages of a kind that is to be tested.');
  return others.reduce((most, item) => (size(item) > size(most) ? item : most), first);
}
