import type { Catalogue, CountryEntry, OperatorEntry } from '../catalogue/catalogue.ts';
import { findCountry, findOperator } from '../catalogue/catalogue.ts';
import { suggestion } from '../content/suggestion.ts';
import { formatFor } from '../i18n/format.ts';
import type { LocaleSlug } from '../i18n/locales.ts';
import { showCountry } from './show/country.ts';
import type { Sheet } from './show/layout.ts';
import { showOperator } from './show/operator.ts';

/** What can be shown: a country, or an operator of it. */
export type Shown = { readonly country: CountryEntry; readonly operator: OperatorEntry | undefined };

/** Finds `japan` or `japan/kddi-au`. Throws an Error that offers the nearest slug when there is none. */
export function findShown(catalogue: Catalogue, target: string): Shown {
  const [countrySlug = '', operatorSlug, ...rest] = target.split('/');
  const country = findCountry(catalogue, countrySlug);
  if (!country || rest.length > 0) {
    const known = catalogue.countries.map(({ slug }) => slug);
    throw new Error(
      `There is no country "${countrySlug}" that can be read; ${suggestion(countrySlug, known)}`,
    );
  }
  if (operatorSlug === undefined) return { country, operator: undefined };
  const operator = findOperator(country, operatorSlug);
  if (!operator) {
    const known = country.operators.map(({ slug }) => slug);
    const called = country.operators.find(({ data: { name, aliases = [] } }) =>
      [name, ...aliases].some((text) => text.toLowerCase() === operatorSlug.toLowerCase()),
    );
    const hint = called ? `did you mean "${called.slug}"?` : suggestion(operatorSlug, known);
    throw new Error(`There is no operator "${operatorSlug}" in ${countrySlug} that can be read; ${hint}`);
  }
  return { country, operator };
}

/** What the site says of a country or operator, in each of some languages. */
export function show(
  { country, operator }: Shown,
  { ways }: Catalogue,
  languages: readonly LocaleSlug[],
  sheet: Sheet,
): string {
  return languages
    .map((slug) => {
      const format = formatFor(slug);
      const text = operator
        ? showOperator(country, operator, format, sheet)
        : showCountry(country, ways, format, sheet);
      // One language needs no name.
      return languages.length > 1
        ? `${sheet.paint('aside', `── ${format.locale.label} ──`)}\n\n${text}`
        : text;
    })
    .join('\n\n');
}
