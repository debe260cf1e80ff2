import type { Problem } from '../content/diagnostic.ts';
import type { SourceDocument, TranslationDocument } from '../content/document.ts';
import { suggestion } from '../content/schema-check.ts';
import { fingerprintOf } from '../content/fingerprint.ts';
import { translatableTexts } from '../content/texts.ts';
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

function* checkTwin(
  twin: SourceDocument,
  { file, data, body, bodyLine }: TranslationDocument,
): Iterable<Problem> {
  const texts = new Map(translatableTexts(twin).map((text) => [text.key, text.text]));
  for (const [key, { of, text }] of Object.entries(data.texts ?? {})) {
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
      const shape = Array.isArray(english) ? `a list of ${String(english.length)} steps` : 'one text';
      yield {
        file,
        at: 'value',
        path: [...path, 'text'],
        message: `must be ${shape}, like the English`,
        hint: 'translate it piece by piece',
      };
    } else if (of !== fingerprintOf(english)) {
      yield {
        file,
        severity: 'warning',
        at: 'value',
        path: [...path, 'of'],
        message: 'translates an earlier English wording',
        hint: `after review write of: ${fingerprintOf(english)}`,
      };
    }
  }
  for (const [key, english] of texts) {
    if (data.texts?.[key]) continue;
    yield {
      file,
      severity: 'warning',
      at: 'key',
      path: ['texts'],
      message: `lacks "${key}"`,
      hint: `paste: ${key}: { of: ${fingerprintOf(english)}, text: … }`,
    };
  }
  if (twin.body === '') {
    if (body !== '')
      yield {
        file,
        at: 'body',
        line: bodyLine,
        column: 1,
        message: 'has prose, but the English file has none',
        hint: 'delete it',
      };
  } else if (body === '') {
    yield {
      file,
      severity: 'warning',
      at: 'key',
      path: ['body'],
      message: 'lacks the prose below the front matter',
      hint: `translate it and add body: ${fingerprintOf(twin.body)}`,
    };
  } else if (data.body !== fingerprintOf(twin.body)) {
    yield {
      file,
      severity: 'warning',
      at: 'value',
      path: ['body'],
      message: 'does not say that its prose translates the present English prose',
      hint: `after review write body: ${fingerprintOf(twin.body)}`,
    };
  }
}

function pasteLine(document: SourceDocument): string {
  const [first] = translatableTexts(document);
  return first
    ? `texts: { ${first.key}: { of: ${fingerprintOf(first.text)}, text: … } }`
    : `body: ${fingerprintOf(document.body)}`;
}
