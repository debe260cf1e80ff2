import type { Metadata } from 'next';
import type { Format } from '../i18n/format.ts';
import type { Alternates } from './alternates.ts';

/** A picture that stands for a page where somebody shares it: its whole address, size in pixels and words. */
export type Picture = {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

/** A page's metadata, made fresh for each page. `title` gets the site's name behind it. */
export function metadataFor(
  format: Format,
  page: { readonly title: string; readonly description: string },
  alternates: Alternates,
  picture: Picture,
): Metadata {
  const { canonical, languages, indexed, twin } = alternates;
  return {
    title: `${page.title} · ${format.t('site.name')}`,
    description: page.description,
    alternates: { canonical, languages, types: { 'text/markdown': twin } },
    openGraph: openGraph(format, page, canonical, picture),
    twitter: { card: 'summary_large_image' },
    ...(indexed ? {} : { robots: { index: false, follow: true } }),
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
