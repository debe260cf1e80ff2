import type { SourceDocument, TranslationDocument } from './document.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { TranslatableText } from './texts.ts';
import { translatableTexts } from './texts.ts';

/** The key of the prose below the front matter among the texts of a file. */
export const proseKey = 'body';

/** How a translation stands to one English text; `of` is the fingerprint of the wording that an outdated one translates, if it says so. */
export type TextState = TranslatableText &
  (
    | { readonly state: 'current' | 'missing' }
    | { readonly state: 'outdated'; readonly of: string | undefined }
  );

/** How a translation stands to each English text of its twin, the prose last; without a translation all are missing. */
export function textStates(twin: SourceDocument, translation: TranslationDocument | undefined): TextState[] {
  const stateOf = (text: TranslatableText, isThere: boolean, of: string | undefined): TextState => {
    if (!isThere) return { ...text, state: 'missing' };
    return of === fingerprintOf(text.text)
      ? { ...text, state: 'current' }
      : { ...text, state: 'outdated', of };
  };
  const texts = translatableTexts(twin).map((text) => {
    const translated = translation?.data.texts?.[text.key];
    return stateOf(text, translated !== undefined, translated?.of);
  });
  if (twin.body === '') return texts;
  const prose = { key: proseKey, path: [], text: twin.body };
  return [...texts, stateOf(prose, (translation?.body ?? '') !== '', translation?.data.body)];
}
