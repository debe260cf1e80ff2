import { readdirSync } from 'node:fs';
import type { Catalogue, CountryEntry } from '#lib/catalogue/catalogue.ts';
import { findCountry } from '#lib/catalogue/catalogue.ts';
import { readEdition } from '#lib/catalogue/store.ts';

/** The countries that content is written for; known before anything is built. */
export const countrySlugs = readdirSync('content/countries').sort();

/** The catalogue that the site under test was built from. */
export function builtCatalogue(): Catalogue {
  return readEdition(process.cwd()).catalogue;
}

/** A country as the site under test knows it. */
export function builtCountry(slug: string): CountryEntry {
  const country = findCountry(builtCatalogue(), slug);
  if (!country) throw new Error(`The site was built without ${slug}.`);
  return country;
}
