import { locales } from '../../i18n/locales.ts';
import { apiAddress } from '../../site/api-addresses.ts';
import { siteConfig } from '../../site/config.ts';
import type { Route } from '../../site/routes.ts';
import { hrefOf } from '../../site/routes.ts';

/** The whole addresses of a page by language tag. */
export function pageAddresses(route: Route): Record<string, string> {
  return Object.fromEntries(
    locales.map(({ slug, tag }) => [tag, `${siteConfig.address}${hrefOf(slug, route)}`]),
  );
}

/** The addresses of the same thing in the API and as pages. */
export function linksTo(path: string, route: Route) {
  return { api: apiAddress(path), pages: pageAddresses(route) };
}
