import { suggestion } from '../content/schema-check.ts';
import { citationPattern } from '../prose/parse.ts';
import type { Rule } from './rule.ts';
import { citationsIn, sourcesOf, usedSourceIds } from './walk.ts';

/** A cited source is declared, a declared one is cited, and no page is declared twice. */
export const sources: Rule = {
  name: 'sources',
  description:
    'Every cited source is declared in the same file, every declared one is cited, no address stands twice.',
  *check({ sources: documents }) {
    for (const document of documents.values()) {
      const { file } = document;
      const declared = sourcesOf(document);
      const known = Object.keys(declared);
      for (const { path, ids } of citationsIn(document)) {
        for (const [index, id] of ids.entries()) {
          if (declared[id]) continue;
          yield {
            file,
            at: 'value',
            path: [...path, index],
            message: `cites "${id}", which is no source of this file`,
            hint: suggestion(id, known),
          };
        }
      }
      for (const [offset, line] of document.body.split('\n').entries()) {
        for (const match of line.matchAll(citationPattern)) {
          if (declared[match[1] ?? '']) continue;
          const place = { line: document.bodyLine + offset, column: match.index + 1 };
          yield {
            file,
            at: 'body',
            ...place,
            message: `cites "${match[1] ?? ''}", which is no source of this file`,
            hint: suggestion(match[1] ?? '', known),
          };
        }
      }
      const used = usedSourceIds(document);
      const byAddress = new Map<string, string>();
      for (const [id, { url }] of Object.entries(declared)) {
        if (!used.has(id)) {
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
  },
};
