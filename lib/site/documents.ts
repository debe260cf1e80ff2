import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { findCountry, findOperator, findTravelBrand } from '../catalogue/catalogue.ts';
import { articlesOf } from '../catalogue/find-article.ts';
import { changesOf } from '../derive/changes.ts';
import { newsOf } from '../derive/news.ts';
import { pagesOf } from '../derive/news-pages.ts';
import { capabilities } from '../schema/vocabulary.ts';
import type { DocumentRoute } from './routes.ts';
import { pathOf, profileRoute } from './routes.ts';

/** Every document that the site has in each language, without its language: what a sitemap chooses from. */
export function documentsOf(catalogue: Catalogue): DocumentRoute[] {
  const { countries, travel, ways, guides, pages } = catalogue;
  const { archive } = pagesOf(newsOf(changesOf(catalogue)));
  return [
    { to: 'home' },
    ...countries.flatMap(({ slug, operators }): DocumentRoute[] => [
      { to: 'country', country: slug },
      ...operators.map(profileRoute),
    ]),
    ...(travel ? [{ to: 'travel' } as const, ...travel.brands.map(profileRoute)] : []),
    ...capabilities.map((capability): DocumentRoute => ({ to: 'capability', capability })),
    ...[...ways, ...guides, ...pages].map(({ kind, slug }): DocumentRoute => ({ to: kind, slug })),
    { to: 'fields' },
    { to: 'changes' },
    ...archive.map(({ slug }): DocumentRoute => ({ to: 'changes-of', period: slug })),
    { to: 'help' },
    ...countries.map(({ slug }): DocumentRoute => ({ to: 'country-help', country: slug })),
  ];
}

/**
 * The entry that a document is about; `undefined` for one that is made of the interface's words and many entries.
 * Throws an Error for a route to an entry that the catalogue does not have.
 */
export function entryOf(catalogue: Catalogue, route: DocumentRoute): Entry | undefined {
  switch (route.to) {
    case 'country':
      return found(findCountry(catalogue, route.country), route);
    case 'operator':
      return found(findOperator(findCountry(catalogue, route.country), route.operator), route);
    case 'travel':
      return found(catalogue.travel, route);
    case 'travel-brand':
      return found(findTravelBrand(catalogue, route.brand), route);
    case 'way':
    case 'guide':
    case 'page':
      return found(
        articlesOf(catalogue, route.to).find(({ slug }) => slug === route.slug),
        route,
      );
    case 'home':
    case 'capability':
    case 'changes':
    case 'changes-of':
    case 'help':
    case 'country-help':
    case 'fields':
      return undefined;
    default:
      return route satisfies never;
  }
}

function found<E extends Entry>(entry: E | undefined, route: DocumentRoute): E {
  if (!entry) throw new Error(`No document has the address ${pathOf(route)}.`);
  return entry;
}
