import { kindOf } from '../content/kind.ts';
import { locales } from '../i18n/locales.ts';
import type { DocumentRoute } from './routes.ts';
import { hrefOf } from './routes.ts';

/**
 * The addresses of the pages that show a content file first of all: its own, and for an operator its country's, for a
 * travel brand that of all brands; those
 * of one language for a translation. None for what every page shows a little of, such as the interface's words.
 */
export function pagesOfFile(file: string): string[] {
  const place = kindOf(file);
  if (place.kind === 'translation') return routesOf(place.twin).map((route) => hrefOf(place.locale, route));
  return locales.flatMap(({ slug }) => routesOf(file).map((route) => hrefOf(slug, route)));
}

function routesOf(file: string): DocumentRoute[] {
  const place = kindOf(file);
  switch (place.kind) {
    case 'country':
      return [{ to: 'country', country: place.country }];
    case 'operator':
      return [
        { to: 'operator', country: place.country, operator: place.slug },
        { to: 'country', country: place.country },
      ];
    case 'travel':
      return [{ to: 'travel' }];
    case 'travel-brand':
      return [{ to: 'travel-brand', brand: place.slug }, { to: 'travel' }];
    case 'way':
    case 'guide':
    case 'page':
      return [{ to: place.kind, slug: place.slug }];
    case 'translation':
    case 'distrusted':
    case 'link-exceptions':
    case 'redirects':
    case 'misplaced':
      return [];
    default:
      return place satisfies never;
  }
}
