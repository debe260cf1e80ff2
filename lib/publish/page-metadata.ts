import type { Metadata } from 'next';
import type { Edition } from '../catalogue/store.ts';
import { pageFormat } from '../i18n/format.ts';
import { placeOf } from '../site/indexing.ts';
import { metadataOf } from '../site/metadata.ts';
import { wordsOfPage } from '../site/page-words.ts';
import type { DocumentRoute } from '../site/routes.ts';
import { pictureOf } from './pictures/picture-of.ts';
import { shared } from './shared.ts';

/** All metadata of a document: what search engines read, and how it looks where somebody shares it. */
export function pageMetadata(edition: Edition, locale: string, route: DocumentRoute): Metadata {
  const format = pageFormat(locale);
  const words = wordsOfPage(edition, route, format);
  const { canonical } = placeOf(edition.catalogue, locale, route);
  return {
    ...metadataOf(edition, locale, route),
    ...shared(format, words, canonical, pictureOf(route, edition.catalogue, format)),
  };
}
