import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { knownAnswers } from '../derive/coverage.ts';
import type { Alternates } from './alternates.ts';
import { alternatesFor, alternatesOfEnglish } from './alternates.ts';
import { entryOf } from './documents.ts';
import type { DocumentRoute } from './routes.ts';

/** With fewer, the page of somebody who issues SIMs says little more than its name. */
const enoughAnswers = 2;

/**
 * Whether a document says enough to be worth a reader's click in a search engine: the page of an operator or travel
 * brand needs two known answers; what is still wanted in one country is a list for editors.
 */
export function saysEnough(route: DocumentRoute, entry: Entry | undefined): boolean {
  if (route.to === 'country-help') return false;
  const isProfile = entry?.kind === 'operator' || entry?.kind === 'travel-brand';
  return !isProfile || knownAnswers(entry).length >= enoughAnswers;
}

/**
 * Where a document stands among its translations, and whether search engines may show it: the one word on that for
 * pages, structured data and sitemap. Throws an Error for a route to an entry that the catalogue does not have.
 */
export function placeOf(catalogue: Catalogue, locale: string, route: DocumentRoute): Alternates {
  const entry = entryOf(catalogue, route);
  const alternates =
    route.to === 'fields'
      ? alternatesOfEnglish(locale, route)
      : alternatesFor(locale, route, entry ? [entry] : []);
  return saysEnough(route, entry) ? alternates : { ...alternates, languages: {}, indexed: false };
}
