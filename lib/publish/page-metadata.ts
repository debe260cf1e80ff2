import type { Metadata } from 'next';
import type { Edition } from '../catalogue/store.ts';
import type { Format } from '../i18n/format.ts';
import { pageFormat } from '../i18n/format.ts';
import { placeOf } from '../site/indexing.ts';
import { metadataOf } from '../site/metadata.ts';
import { wordsOfPage } from '../site/page-words.ts';
import type { Route } from '../site/routes.ts';
import type { Picture } from './pictures/picture-of.ts';
import { pictureOf } from './pictures/picture-of.ts';

/** All metadata of a document: what search engines read, and how it looks where somebody shares it. */
export function pageMetadata(edition: Edition, locale: string, route: Route): Metadata {
  const format = pageFormat(locale);
  const words = wordsOfPage(edition, route, format);
  const { canonical } = placeOf(edition.catalogue, locale, route);
  const picture = pictureOf(route, edition.catalogue, format);
  return {
    ...metadataOf(edition, locale, route),
    openGraph: openGraph(format, words, canonical, picture),
    twitter: { card: 'summary_large_image' },
  };
}

/** How the page looks where somebody shares it (https://ogp.me). */
function openGraph(
  { t, locale }: Format,
  { title, description }: { readonly title: string; readonly description: string },
  url: string,
  { address, width, height, alt }: Picture,
): NonNullable<Metadata['openGraph']> {
  const { language, region } = new Intl.Locale(locale.formats).maximize();
  return {
    type: 'website',
    siteName: t('site.name'),
    locale: `${language}_${region ?? ''}`,
    url,
    title,
    description,
    images: [{ url: address, width, height, alt, type: 'image/png' }],
  };
}
