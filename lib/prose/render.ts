import type { Root as HastRoot } from 'hast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { replaceCitations } from './citations.ts';
import { parseProse } from './parse.ts';

/** How prose becomes part of a page. */
export type ProseContext = {
  /** The language's slug, put before links to pages of the site. */
  readonly locale: string;
  /** The number of a source of the file, as the page's list shows it. */
  readonly sourceNumber: (id: string) => number | undefined;
};

// Ids are ours: prose has none, and a prefix would break the links to sources.
const schema = { ...defaultSchema, clobberPrefix: '' };
const toHast = unified().use(remarkRehype).use(rehypeSanitize, schema);

/** Markdown prose as a tree of safe HTML elements, links in the page's language, citations as numbers. */
export function renderProse(markdown: string, context: ProseContext): HastRoot {
  const tree = parseProse(markdown);
  visit(tree, (node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || !node.url.startsWith('/')) return;
    node.url = `/${context.locale}${node.url === '/' ? '' : node.url}`;
  });
  replaceCitations(tree, (id) => {
    const number = context.sourceNumber(id);
    if (number === undefined) return undefined;
    return { type: 'link', url: `#source-${id}`, children: [{ type: 'text', value: `[${String(number)}]` }] };
  });
  return toHast.runSync(tree);
}
