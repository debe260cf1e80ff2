import type { Metadata } from 'next';
import type { Format } from '../i18n/format.ts';
import type { PageWords } from '../site/page-words.ts';
import type { Picture } from './pictures/picture-of.ts';

/** How a page looks where somebody shares it (https://ogp.me). */
export function shared(
  { t, locale }: Format,
  { title, description }: PageWords,
  url: string,
  { address, width, height, alt }: Picture,
): Pick<Metadata, 'openGraph' | 'twitter'> {
  const { language, region } = new Intl.Locale(locale.formats).maximize();
  return {
    openGraph: {
      type: 'website',
      siteName: t('site.name'),
      locale: `${language}_${region ?? ''}`,
      url,
      title,
      description,
      images: [{ url: address, width, height, alt, type: 'image/png' }],
    },
    twitter: { card: 'summary_large_image' },
  };
}
