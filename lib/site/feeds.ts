import type { Entry } from '../catalogue/catalogue.ts';
import type { Format } from '../i18n/format.ts';
import type { DocumentRoute } from './routes.ts';
import { hrefOf, sections } from './routes.ts';

export const feedType = 'application/atom+xml';

/** The address of a feed of changes: `/en/changes.atom` of all, `/en/japan/changes.atom` of a country, or of `travel`. */
export function feedHref(locale: string, scope?: string): string {
  const name = `${sections.changes}.atom`;
  // No file of content has a dot in its slug, so no operator can take the address.
  return `${hrefOf(locale, { to: 'home' })}/${scope === undefined ? '' : `${scope}/`}${name}`;
}

/** The feed that tells what changes on a document, for its head; `undefined` for one that has none of its own. */
export function feedOf(
  route: DocumentRoute,
  entry: Entry | undefined,
  { t, locale, nameOf }: Format,
): { readonly title: string; readonly url: string } | undefined {
  switch (entry?.kind) {
    case 'country': {
      const place = nameOf(entry.data.names, entry.slug);
      return { title: t('changes.feedOf', { place }), url: feedHref(locale.slug, entry.slug) };
    }
    case 'travel':
      return {
        title: t('changes.feedOf', { place: t('travel.name') }),
        url: feedHref(locale.slug, sections.travel),
      };
    default:
      return route.to === 'home' || route.to === 'changes'
        ? { title: t('changes.title'), url: feedHref(locale.slug) }
        : undefined;
  }
}
