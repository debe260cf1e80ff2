import { visit } from 'unist-util-visit';
import type { Place } from '../content/diagnostic.ts';
import type { ContentDocument, SourceDocument, TranslationDocument } from '../content/document.ts';
import { isProfile } from '../content/document.ts';
import { parseProse } from '../prose/parse.ts';

/** An address of the web that a file names, with its place. */
export type NamedAddress = Place & {
  readonly address: string;
  /** Whether the page is cited by its stored copy, so that it may be gone. */
  readonly mayBeGone: boolean;
};

/** Every address of other sites that a file names: its sources and their stored copies, websites, links in its prose. */
export function addressesOf(document: ContentDocument): NamedAddress[] {
  switch (document.kind) {
    case 'distrusted':
    case 'link-exceptions':
    case 'redirects':
      return [];
    case 'translation':
      return linksInProse(document);
    default:
      return [...addressesInData(document), ...linksInProse(document)];
  }
}

function addressesInData(document: SourceDocument): NamedAddress[] {
  const { file, data } = document;
  const named = (path: readonly string[], address: string | undefined, mayBeGone = false): NamedAddress[] =>
    address === undefined ? [] : [{ file, at: 'value', path, address, mayBeGone }];
  const sources = ('sources' in data ? data.sources : undefined) ?? {};
  return [
    ...(isProfile(document) ? named(['website'], document.data.website) : []),
    ...(document.kind === 'country' ? named(['regulator', 'url'], document.data.regulator?.url) : []),
    ...Object.entries(sources).flatMap(([id, { url, copy, archive }]) => [
      ...named(['sources', id, 'url'], url, copy === 'archived' && archive !== undefined),
      ...named(['sources', id, 'archive'], archive),
    ]),
  ];
}

function linksInProse({ file, body, bodyLine }: SourceDocument | TranslationDocument): NamedAddress[] {
  // Parsing prose is costly, and most has no link to anywhere else.
  if (!/https?:|www\./i.test(body)) return [];
  const links: NamedAddress[] = [];
  visit(parseProse(body), (node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || !/^https?:\/\//i.test(node.url)) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    links.push({ file, at: 'body', line: bodyLine + line - 1, column, address: node.url, mayBeGone: false });
  });
  return links;
}
