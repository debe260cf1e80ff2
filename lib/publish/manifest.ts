import type { MetadataRoute } from 'next';
import type { Format } from '../i18n/format.ts';
import { hrefOf } from '../site/routes.ts';
import { colours } from './colours.ts';
import { iconFiles } from './icons/icon-files.ts';

/** The address of the manifest in a language. */
export function manifestHref(locale: string): string {
  return `${hrefOf(locale, { to: 'home' })}/manifest.webmanifest`;
}

/**
 * What a device needs to install the site in a language (https://www.w3.org/TR/appmanifest/). Each language is an app
 * of its own, so that reading a page in another one renames nothing; links between them stay inside.
 */
export function webAppManifest({ t, locale }: Format): MetadataRoute.Manifest {
  const start = hrefOf(locale.slug, { to: 'home' });
  return {
    id: start,
    name: t('site.name'),
    short_name: t('site.name'),
    description: t('home.description'),
    lang: locale.tag,
    dir: locale.direction,
    start_url: start,
    scope: '/',
    display: 'standalone',
    // Pages have no buttons of their own for going back.
    display_override: ['minimal-ui'],
    theme_color: colours.paper.light,
    background_color: colours.paper.light,
    categories: ['travel', 'utilities'],
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...iconFiles.flatMap(({ path, size, purpose }) =>
        purpose === undefined
          ? []
          : [{ src: path, type: 'image/png', sizes: `${String(size)}x${String(size)}`, purpose }],
      ),
    ],
  };
}
