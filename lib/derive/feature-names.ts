import type { Locale } from '../i18n/locales.ts';
import type { Names } from '../schema/text.ts';

/** What an operator calls a feature, each name with its language: the reader's first, then as the file has them. */
export function featureNames(names: Names, { tag }: Pick<Locale, 'tag'>): [lang: string, name: string][] {
  return Object.entries(names).sort(([a], [b]) => Number(b === tag) - Number(a === tag));
}
