import type { Entry } from '../../catalogue/catalogue.ts';
import type { LocalText } from '../../catalogue/text.ts';
import { localBody, localText } from '../../catalogue/text.ts';
import type { Format } from '../../i18n/format.ts';
import { formatFor } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { locales } from '../../i18n/locales.ts';
import type { Texts } from './schema/values.ts';

/** A text of an entry in every language that has it, by language tag. */
export function textsOf<T extends string | readonly string[]>(
  entry: Pick<Entry, 'translations'>,
  key: string,
  english: T,
): Record<string, T> {
  return inOwnLanguage((locale) => localText(entry, locale, key, english));
}

/** The same of a text that may not be there. */
export function optionalTexts(
  entry: Pick<Entry, 'translations'>,
  key: string,
  english: string | undefined,
): Texts | null {
  return english === undefined ? null : textsOf(entry, key, english);
}

/** The prose below an entry's facts, in Markdown; null where there is none. */
export function proseOf(entry: Pick<Entry, 'translations' | 'body'>): Texts | null {
  return entry.body === '' ? null : inOwnLanguage((locale) => localBody(entry, locale));
}

/** Something that the interface says in every language, by language tag. */
export function inEveryLanguage(say: (format: Format) => string): Texts {
  return Object.fromEntries(locales.map(({ slug, tag }) => [tag, say(formatFor(slug))]));
}

/** A text in English under another language's tag would be no translation. */
function inOwnLanguage<T extends string | readonly string[]>(
  read: (locale: Locale) => LocalText<T>,
): Record<string, T> {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const { text, lang } = read(locale);
      return lang === locale.tag ? [[locale.tag, text]] : [];
    }),
  );
}
