import type { Metadata } from 'next';
import type { Format } from '../i18n/format.ts';
import type { Alternates } from './alternates.ts';

/** A page's metadata, made fresh for each page. `title` gets the site's name behind it. */
export function metadataFor(
  { t }: Format,
  page: { readonly title: string; readonly description: string },
  { canonical, languages, indexed }: Alternates,
): Metadata {
  return {
    title: `${page.title} · ${t('site.name')}`,
    description: page.description,
    alternates: { canonical, languages },
    ...(indexed ? {} : { robots: { index: false, follow: true } }),
  };
}
