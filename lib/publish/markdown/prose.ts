import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Entry } from '../../catalogue/catalogue.ts';
import { localBody } from '../../catalogue/text.ts';
import type { NumberedSource } from '../../derive/numbered-sources.ts';
import type { Format } from '../../i18n/format.ts';
import { replaceCitations } from '../../prose/citations.ts';
import { parseProse } from '../../prose/parse.ts';
import { siteConfig } from '../../site/config.ts';
import { citation } from './nodes.ts';

/** The prose of a content file: its links lead to other twins, its citations to the numbered sources. */
export function prose(
  entry: Pick<Entry, 'body' | 'translations'>,
  sources: ReadonlyMap<string, NumberedSource>,
  { locale }: Format,
): RootContent[] {
  const tree = parseProse(localBody(entry, locale).text);
  visit(tree, (node) => {
    if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('/'))
      node.url = twinOf(node.url, locale.slug);
  });
  replaceCitations(tree, (id) => {
    const number = sources.get(id)?.number;
    return number === undefined ? undefined : citation(number);
  });
  return tree.children;
}

/** The twin of a page that prose names without its language: `/ways/hotspot#steps`. Twins have no anchors. */
function twinOf(url: string, locale: string): string {
  const path = url.replace(/[#?].*$/, '').replace(/\/$/, '');
  return `${siteConfig.address}/${locale}${path}.md`;
}
