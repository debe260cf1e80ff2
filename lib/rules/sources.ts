import type { Problem } from '../content/diagnostic.ts';
import type { SourceDocument, TranslationDocument } from '../content/document.ts';
import { nearest, suggestion } from '../content/suggestion.ts';
import { citationPattern } from '../prose/parse.ts';
import type { Rule } from './rule.ts';
import { citationsIn, sourcesOf, usedSourceIds } from './walk.ts';

/** A cited source is declared, a declared one is cited, and no page is declared twice. */
export const sources: Rule = {
  name: 'sources',
  description:
    'Every cited source is declared in the same file (for a translation, in its English file), every declared one is cited, no address stands twice.',
  *check({ sources: documents, translations }) {
    for (const document of documents.values()) {
      const { file } = document;
      const declared = sourcesOf(document);
      const known = Object.keys(declared);
      for (const { path, ids } of citationsIn(document)) {
        for (const [index, id] of ids.entries()) {
          if (known.includes(id)) continue;
          yield {
            file,
            at: 'value',
            path: [...path, index],
            message: `cites "${id}", which is no source of this file`,
            hint: suggestion(id, known),
          };
        }
      }
      yield* unknownInProse(document, known);
      const used = usedSourceIds(document);
      const byAddress = new Map<string, string>();
      // A source that a misspelt citation means is cited.
      const meant = new Set([...used].filter((id) => !known.includes(id)).map((id) => nearest(id, known)));
      for (const [id, { url }] of Object.entries(declared)) {
        if (!used.has(id) && !meant.has(id)) {
          yield {
            file,
            at: 'key',
            path: ['sources', id],
            message: `the source "${id}" is never cited`,
            hint: 'cite it where it carries a statement, or delete it',
          };
        }
        const first = byAddress.get(url);
        if (first !== undefined) {
          yield {
            file,
            at: 'value',
            path: ['sources', id, 'url'],
            message: `is the address of "${first}" too`,
            hint: `cite ${first} and delete this source`,
          };
        }
        byAddress.set(url, first ?? id);
      }
    }
    for (const translation of translations) {
      const twin = documents.get(translation.twin);
      if (twin) yield* unknownInProse(translation, Object.keys(sourcesOf(twin)));
    }
  },
};

/** Citations of undeclared sources in prose; a translation cites the sources of its English file. */
function* unknownInProse(
  { file, body, bodyLine }: SourceDocument | TranslationDocument,
  known: readonly string[],
): Iterable<Problem> {
  for (const [offset, line] of body.split('\n').entries()) {
    for (const { index, 1: id = '' } of line.matchAll(citationPattern)) {
      if (known.includes(id)) continue;
      yield {
        file,
        at: 'body',
        line: bodyLine + offset,
        column: index + 1,
        message: `cites "${id}", which is no source of this file`,
        hint: suggestion(id, known),
      };
    }
  }
}
