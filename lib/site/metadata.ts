import type { Metadata } from 'next';
import type { Edition } from '../catalogue/store.ts';
import { pageFormat } from '../i18n/format.ts';
import { entryOf } from './documents.ts';
import { feedOf, feedType } from './feeds.ts';
import { placeOf } from './indexing.ts';
import { wordsOfPage } from './page-words.ts';
import type { DocumentRoute } from './routes.ts';

/** A document's metadata, made fresh for each: words for search engines, its place among translations, whether to index. */
export function metadataOf(edition: Edition, locale: string, route: DocumentRoute): Metadata {
  const { canonical, languages, indexed, twin } = placeOf(edition.catalogue, locale, route);
  const format = pageFormat(locale);
  const feed = feedOf(route, entryOf(edition.catalogue, route), format);
  const types = { 'text/markdown': twin, ...(feed ? { [feedType]: [feed] } : {}) };
  return {
    ...wordsOfPage(edition, route, format),
    alternates: { canonical, languages, types },
    ...(indexed ? {} : { robots: { index: false, follow: true } }),
  };
}
