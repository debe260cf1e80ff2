import type { Metadata } from 'next';
import type { Edition } from '../catalogue/store.ts';
import { pageFormat } from '../i18n/format.ts';
import { placeOf } from './indexing.ts';
import { wordsOfPage } from './page-words.ts';
import type { Route } from './routes.ts';

/** A document's metadata, made fresh for each: words for search engines, its place among translations, whether to index. */
export function metadataOf(edition: Edition, locale: string, route: Route): Metadata {
  const { canonical, languages, indexed, twin } = placeOf(edition.catalogue, locale, route);
  return {
    ...wordsOfPage(edition, route, pageFormat(locale)),
    alternates: { canonical, languages, types: { 'text/markdown': twin } },
    ...(indexed ? {} : { robots: { index: false, follow: true } }),
  };
}
