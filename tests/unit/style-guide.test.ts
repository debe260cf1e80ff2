import type { Root, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ContentDocument } from '#lib/content/document.ts';
import { loadContent } from '#lib/content/load.ts';
import { english, locales } from '#lib/i18n/locales.ts';
import { parseProse } from '#lib/prose/parse.ts';
import { capabilities, publishers } from '#lib/schema/vocabulary.ts';

/** The style guide teaches by examples from the content: they must stay what it says they are. */
const guide = 'content/pages/style.md';

let documents: readonly ContentDocument[];

beforeAll(async () => {
  ({ documents } = await loadContent(process.cwd()));
});

function proseIn(locale: string): Root {
  const file = locale === english.slug ? guide : guide.replace('.md', `.${locale}.md`);
  const document = documents.find((candidate) => candidate.file === file);
  if (!document || !('body' in document)) throw new Error(`${file} cannot be read.`);
  return parseProse(document.body);
}

/** The addresses that each cell of a row links to. */
function linksOf(row: TableRow): string[][] {
  return row.children.map((cell) => {
    const links: string[] = [];
    visit(cell, 'link', ({ url }) => {
      links.push(url);
    });
    return links;
  });
}

/** The rows of the table that begin with one of `words`, as code. */
function rowsFor(prose: Root, words: readonly string[]): Map<string, TableRow> {
  const rows = new Map<string, TableRow>();
  visit(prose, 'tableRow', (row) => {
    const [first] = row.children;
    if (first)
      visit(first, 'inlineCode', ({ value }) => {
        if (words.includes(value)) rows.set(value, row);
      });
  });
  return rows;
}

/** The verdict that an address such as /japan/kddi-au#gift leads to, with its capability. */
function answerAt(address: string): string {
  const [path = '', capability = ''] = address.split('#');
  const operator = documents.find(({ file }) => file === `content/countries${path}.md`);
  const answers = operator?.kind === 'operator' ? operator.data.answers : undefined;
  const known = capabilities.find((candidate) => candidate === capability);
  return `${capability} ${(known && answers?.[known]?.verdict) ?? 'absent'}`;
}

describe.for(locales)('the style guide in $label', ({ slug }) => {
  test('shows for every question an answer of each verdict that is one', () => {
    const rows = rowsFor(proseIn(slug), capabilities);
    expect([...rows.keys()]).toEqual(capabilities);
    for (const [capability, row] of rows) {
      const [, ...examples] = linksOf(row);
      const expected = ['yes', 'partly', 'no'].map((verdict, column) =>
        (examples[column] ?? []).map(() => `${capability} ${verdict}`),
      );
      expect(examples.map((links) => links.map(answerAt))).toEqual(expected);
    }
  });

  test('shows for every publisher a source of the content that is marked so', () => {
    const sources = documents.flatMap((document) =>
      document.kind === 'operator' || document.kind === 'country' || document.kind === 'guide'
        ? Object.values(document.data.sources ?? {})
        : [],
    );
    const rows = rowsFor(proseIn(slug), publishers);
    expect([...rows.keys()].sort()).toEqual(publishers.toSorted());
    for (const [publisher, row] of rows) {
      const examples = linksOf(row).flat();
      expect(examples.length, publisher).toBeGreaterThan(0);
      for (const url of examples) {
        const marked = sources.filter((source) => source.url === url);
        expect(new Set(marked.map((source) => source.publisher)), url).toEqual(new Set([publisher]));
      }
    }
  });
});
