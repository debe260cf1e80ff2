import { locales } from '../../i18n/locales.ts';
import type { Capability } from '../../schema/vocabulary.ts';
import { siteConfig } from '../../site/config.ts';
import type { Route } from '../../site/routes.ts';
import { hrefOf } from '../../site/routes.ts';

/** Where the API lies. A change that breaks a program gets another number, and this one stays. */
export const apiRoot = '/api/v1';

/** The paths of everything in the API, below its root. */
export const paths = {
  index: 'index.json',
  countries: 'countries.json',
  country: (country: string) => `countries/${country}.json`,
  operator: (country: string, operator: string) => `countries/${country}/${operator}.json`,
  travel: 'travel.json',
  travelBrand: (brand: string) => `travel/${brand}.json`,
  capability: (capability: Capability) => `capabilities/${capability}.json`,
  changes: 'changes.json',
  monthOfChanges: (month: string) => `changes/${month}.json`,
  all: 'all.json',
  csv: 'answers.csv',
  openapi: 'openapi.json',
} as const;

/** The whole address of something in the API. */
export function apiAddress(path: string): string {
  return `${siteConfig.address}${apiRoot}/${path}`;
}

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
