import type { Problem } from '../content/diagnostic.ts';
import type { SourceDocument, TranslationDocument } from '../content/document.ts';
import { suggestion } from '../content/suggestion.ts';
import { fingerprintOf } from '../content/fingerprint.ts';
import { translatableTexts } from '../content/texts.ts';
import type { TextState } from '../content/translation-state.ts';
import { proseKey, textStates } from '../content/translation-state.ts';
import { translatedLocales } from '../i18n/locales.ts';
import type { Rule } from './rule.ts';

/** Each text of a file has a translation that was made from its present wording. */
export const translations: Rule = {
  name: 'translations',
  description:
    'Every translation belongs to an English file, translates texts that exist, and is complete and up to date.',
  *check({ sources, translations: all, broken }) {
    const byPath = new Map(all.map((document) => [document.file, document]));
    for (const document of all) {
      const twin = sources.get(document.twin);
      if (twin) yield* checkTwin(twin, document);
      else if (!broken.has(document.twin))
        yield {
          file: document.file,
          at: 'value',
          path: [],
          message: `translates ${document.twin}, which cannot be read`,
          hint: 'a translation lies beside its English file and has its name',
        };
    }
    for (const document of sources.values()) {
      for (const { slug } of translatedLocales) {
        const path = document.file.replace(/\.md$/, `.${slug}.md`);
        if (
          byPath.has(path) ||
          broken.has(path) ||
          (translatableTexts(document).length === 0 && document.body === '')
        )
          continue;
        yield {
          file: document.file,
          severity: 'warning',
          at: 'value',
          path: [],
          message: `has no translation ${path}`,
          hint: `begin it with: ${pasteLine(document)}`,
        };
      }
    }
  },
};

function* checkTwin(twin: SourceDocument, translation: TranslationDocument): Iterable<Problem> {
  const { file, data, body, bodyLine } = translation;
  const texts = new Map(translatableTexts(twin).map((text) => [text.key, text.text]));
  const misshapen = new Set<string>();
  for (const [key, { text }] of Object.entries(data.texts ?? {})) {
    const english = texts.get(key);
    const path = ['texts', key];
    if (english === undefined) {
      yield {
        file,
        at: 'key',
        path,
        message: `translates "${key}", which the English file does not have`,
        hint: suggestion(key, [...texts.keys()]),
      };
    } else if (
      Array.isArray(text) !== Array.isArray(english) ||
      (Array.isArray(text) && text.length !== english.length)
    ) {
      misshapen.add(key);
      const shape = Array.isArray(english) ? `a list of ${String(english.length)} steps` : 'one text';
      yield {
        file,
        at: 'value',
        path: [...path, 'text'],
        message: `must be ${shape}, like the English`,
        hint: 'translate it piece by piece',
      };
    }
  }
  for (const state of textStates(twin, translation)) {
    const problem = misshapen.has(state.key) ? undefined : problemOf(state);
    if (problem) yield { file, severity: 'warning', ...problem };
  }
  if (twin.body === '' && body !== '')
    yield {
      file,
      at: 'body',
      line: bodyLine,
      column: 1,
      message: 'has prose, but the English file has none',
      hint: 'delete it',
    };
}

/** What is to be done about a text that is missing or outdated. */
function problemOf({ key, text, state }: TextState) {
  const present = fingerprintOf(text);
  switch (state) {
    case 'current':
      return undefined;
    case 'missing':
      return key === proseKey
        ? {
            at: 'key' as const,
            path: ['body'],
            message: 'lacks the prose below the front matter',
            hint: `translate it and add body: ${present}`,
          }
        : {
            at: 'key' as const,
            path: ['texts'],
            message: `lacks "${key}"`,
            hint: `paste: ${key}: { of: ${present}, text: … }`,
          };
    case 'outdated':
      return key === proseKey
        ? {
            at: 'value' as const,
            path: ['body'],
            message: 'does not say that its prose translates the present English prose',
            hint: `after review write body: ${present}`,
          }
        : {
            at: 'value' as const,
            path: ['texts', key, 'of'],
            message: 'translates an earlier English wording',
            hint: `after review write of: ${present}`,
          };
    default:
      return state satisfies never;
  }
}

function pasteLine(document: SourceDocument): string {
  const [first] = translatableTexts(document);
  return first
    ? `texts: { ${first.key}: { of: ${fingerprintOf(first.text)}, text: … } }`
    : `body: ${fingerprintOf(document.body)}`;
}
