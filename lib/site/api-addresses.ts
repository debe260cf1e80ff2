import type { Capability } from '../schema/vocabulary.ts';
import { siteConfig } from './config.ts';

/** Where the API lies. A change that breaks a program gets another number, and this one stays. */
export const apiRoot = '/api/v1';

/** The paths of everything in the API, below its root. */
export const apiPaths = {
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
