import type { Catalogue, CountryEntry, ProfileEntry } from '../catalogue/catalogue.ts';
import { findCountry } from '../catalogue/catalogue.ts';
import { suggestion } from '../content/suggestion.ts';
import { formatFor } from '../i18n/format.ts';
import type { LocaleSlug } from '../i18n/locales.ts';
import { sections } from '../site/routes.ts';
import { showCountry } from './show/country.ts';
import type { Sheet } from './show/layout.ts';
import { showOperator } from './show/operator.ts';

/** What can be shown: a country, or one operator among those of its country or among the travel brands. */
export type Shown =
  | { readonly country: CountryEntry }
  | { readonly operator: ProfileEntry; readonly siblings: readonly ProfileEntry[] };

/**
 * Finds `japan`, `japan/kddi-au` or `travel/airalo`. Throws an Error that offers the nearest slug when there is none.
 */
export function findShown(catalogue: Catalogue, target: string): Shown {
  const [folder = '', slug, ...rest] = target.split('/');
  const country = findCountry(catalogue, folder);
  const siblings: readonly ProfileEntry[] | undefined =
    folder === sections.travel ? catalogue.travel?.brands : country?.operators;
  if (!siblings || rest.length > 0) {
    const known = catalogue.countries.map((other) => other.slug);
    throw new Error(`There is no country "${folder}" that can be read; ${suggestion(folder, known)}`);
  }
  const known = siblings.map((other) => other.slug);
  if (slug === undefined) {
    if (country) return { country };
    throw new Error(`Name one travel eSIM, such as ${folder}/${known[0] ?? ''}; ${suggestion('', known)}`);
  }
  const operator = siblings.find((other) => other.slug === slug);
  if (!operator) {
    const called = siblings.find(({ data: { name, aliases = [] } }) =>
      [name, ...aliases].some((text) => text.toLowerCase() === slug.toLowerCase()),
    );
    const hint = called ? `did you mean "${called.slug}"?` : suggestion(slug, known);
    throw new Error(`There is no operator "${slug}" in ${folder} that can be read; ${hint}`);
  }
  return { operator, siblings };
}

/** What the site says of a country or operator, in each of some languages. */
export function show(
  shown: Shown,
  { ways }: Catalogue,
  languages: readonly LocaleSlug[],
  sheet: Sheet,
): string {
  return languages
    .map((slug) => {
      const format = formatFor(slug);
      const text =
        'country' in shown
          ? showCountry(shown.country, ways, format, sheet)
          : showOperator(shown.operator, shown.siblings, format, sheet);
      // One language needs no name.
      return languages.length > 1
        ? `${sheet.paint('aside', `── ${format.locale.label} ──`)}\n\n${text}`
        : text;
    })
    .join('\n\n');
}
