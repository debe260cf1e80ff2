import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { LocaleSlug } from '../../i18n/locales.ts';
import { locales } from '../../i18n/locales.ts';
import type { DocumentRoute } from '../../site/routes.ts';
import { pictureHref } from '../../site/routes.ts';
import { picturedRoutes } from './card-of.ts';

/** The page that a picture stands for, and the picture's language. */
export type Pictured = { readonly locale: LocaleSlug; readonly route: DocumentRoute };

const known = new WeakMap<Catalogue, ReadonlyMap<string, Pictured>>();

/** Every picture of the site by its address. */
export function picturesByAddress(catalogue: Catalogue): ReadonlyMap<string, Pictured> {
  const pictures = known.get(catalogue) ?? collect(catalogue);
  known.set(catalogue, pictures);
  return pictures;
}

function collect(catalogue: Catalogue): ReadonlyMap<string, Pictured> {
  return new Map(
    locales.flatMap(({ slug: locale }) =>
      picturedRoutes(catalogue).map((route) => [pictureHref(locale, route), { locale, route }] as const),
    ),
  );
}
