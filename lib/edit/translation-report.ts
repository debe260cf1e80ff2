import type { ContentDocument, SourceDocument, TranslationDocument } from '../content/document.ts';
import { isSource } from '../content/document.ts';
import type { TextState } from '../content/translation-state.ts';
import { proseKey, textStates } from '../content/translation-state.ts';
import { fingerprintOf } from '../content/fingerprint.ts';
import { locate } from '../content/load.ts';
import type { Place } from '../content/diagnostic.ts';
import { earlierWordings } from './earlier-wording.ts';
import type { WordChange } from './word-changes.ts';
import { wordChanges } from './word-changes.ts';

type Wording = string | readonly string[];

/** An English text that a language lacks, or translates in an earlier wording. */
export type OpenText = {
  /** Where to look: an outdated fingerprint in the translation, a text in the English file that is missing there. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly translation: string;
  readonly key: string;
  readonly english: Wording;
  /** The fingerprint of the present English wording. */
  readonly fingerprint: string;
} & (
  | { readonly state: 'missing' }
  | {
      readonly state: 'outdated';
      /** The wording that was translated, and what changed in it since; or why it cannot be shown. */
      readonly since:
        { readonly before: Wording; readonly changes: readonly WordChange[] } | { readonly gap: string };
    }
);

/** How far a language is. */
export type TranslationReport = {
  readonly locale: string;
  /** Files that have something to translate, and those of them that are translated whole and up to date. */
  readonly files: number;
  readonly whole: number;
  /** Texts to translate, the prose of a file counting as one. */
  readonly texts: number;
  readonly missing: number;
  readonly outdated: number;
  /** In the order of the files. */
  readonly open: readonly OpenText[];
  /** Translations with outdated texts, for `accept` after review. */
  readonly toReview: readonly string[];
};

/** What is missing and outdated in a language; the history of the repository around `root` tells what changed. */
export function translationReport(
  root: string,
  documents: readonly ContentDocument[],
  locale: string,
): TranslationReport {
  const translations = new Map(
    documents.flatMap((document) =>
      document.kind === 'translation' && document.locale === locale
        ? [[document.twin, document] as const]
        : [],
    ),
  );
  const all = documents
    .filter(isSource)
    .map((twin) => ({ twin, states: textStates(twin, translations.get(twin.file)) }))
    .filter(({ states }) => states.length > 0);
  const open = all.flatMap(({ twin, states }) =>
    openTexts(root, twin, translations.get(twin.file), locale, states),
  );
  const outdated = open.filter(({ state }) => state === 'outdated');
  return {
    locale,
    files: all.length,
    whole: all.filter(({ states }) => states.every(({ state }) => state === 'current')).length,
    texts: all.reduce((sum, { states }) => sum + states.length, 0),
    missing: open.length - outdated.length,
    outdated: outdated.length,
    open,
    toReview: [...new Set(outdated.map(({ translation }) => translation))],
  };
}

function openTexts(
  root: string,
  twin: SourceDocument,
  translation: TranslationDocument | undefined,
  locale: string,
  states: readonly TextState[],
): OpenText[] {
  const wanted = states.flatMap((text) =>
    text.state === 'outdated' && text.of !== undefined ? [text.of] : [],
  );
  const earlier = wanted.length > 0 ? earlierWordings(root, twin.file, new Set(wanted)) : undefined;
  const placed = locate(
    root,
    states
      .filter(({ state }) => state !== 'current')
      .map((text) => ({ ...placeOf(text, twin, translation), text })),
  );
  return placed.map(({ file, line, column, text }): OpenText => {
    const { key, text: english } = text;
    const path = translation?.file ?? twin.file.replace(/\.md$/, `.${locale}.md`);
    const open = { file, line, column, translation: path, key, english, fingerprint: fingerprintOf(english) };
    if (text.state !== 'outdated') return { ...open, state: 'missing' };
    const { of } = text;
    if (of === undefined)
      return { ...open, state: 'outdated', since: { gap: 'it does not say which wording it translates' } };
    const before = earlier?.wordings.get(of);
    const since =
      before === undefined ? { gap: earlier?.gap ?? '' } : { before, changes: wordChanges(before, english) };
    return { ...open, state: 'outdated', since };
  });
}

function placeOf(
  { key, path, state }: TextState,
  twin: SourceDocument,
  translation: TranslationDocument | undefined,
): Place {
  if (state === 'outdated' && translation)
    return { file: translation.file, at: 'value', path: key === proseKey ? ['body'] : ['texts', key, 'of'] };
  return key === proseKey
    ? { file: twin.file, at: 'body', line: twin.bodyLine, column: 1 }
    : { file: twin.file, at: 'key', path };
}
