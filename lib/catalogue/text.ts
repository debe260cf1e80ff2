import { fingerprintOf } from '../content/fingerprint.ts';
import { english } from '../i18n/locales.ts';
import type { Entry } from './catalogue.ts';

/** A text in the language that could be had: `lang` is the tag to mark it with where that is not the page's language. */
export type LocalText<T extends string | readonly string[] = string> = {
  readonly text: T;
  readonly lang: string;
};

/**
 * The text of an entry in a language, or the English one where the translation is missing or was made from an earlier
 * English wording: what we say today is what we say in every language.
 */
export function localText<T extends string | readonly string[]>(
  entry: Pick<Entry, 'translations'>,
  locale: { readonly slug: string; readonly tag: string },
  key: string,
  englishText: T,
): LocalText<T> {
  const translated = entry.translations.get(locale.slug)?.data.texts?.[key];
  if (translated?.of === fingerprintOf(englishText))
    return { text: unfold(translated.text) as T, lang: locale.tag };
  return { text: englishText, lang: english.tag };
}

/** The prose below an entry's front matter, in Markdown. */
export function localBody(
  entry: Pick<Entry, 'translations' | 'body'>,
  locale: { readonly slug: string; readonly tag: string },
): LocalText {
  const translated = entry.translations.get(locale.slug);
  if (translated?.data.body === fingerprintOf(entry.body) && translated.body !== '')
    return { text: translated.body, lang: locale.tag };
  return { text: entry.body, lang: english.tag };
}

const han = String.raw`[\p{Script=Han}，。；：、！？（）“”《》]`;
const foldedBetweenHan = new RegExp(`(?<=${han}) (?=${han})`, 'gu');

/** YAML folds lines with a space, which has no place between two Chinese characters. */
function unfold(text: string | readonly string[]): string | readonly string[] {
  return typeof text === 'string'
    ? text.replace(foldedBetweenHan, '')
    : text.map((line) => line.replace(foldedBetweenHan, ''));
}
