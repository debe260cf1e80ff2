import type { Root as HastRoot } from 'hast';
import type { Link, Root, Text } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { citationPattern, parseProse } from './parse.ts';

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
  linkCitations(tree, context);
  return toHast.runSync(tree);
}

/** Turns `[^source-id]` into a link to the source in the page's list. */
function linkCitations(tree: Root, { sourceNumber }: ProseContext): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('[^')) return undefined;
    const parts: (Text | Link)[] = [];
    let end = 0;
    for (const match of node.value.matchAll(citationPattern)) {
      const id = match[1] ?? '';
      const number = sourceNumber(id);
      if (number === undefined) continue;
      parts.push({ type: 'text', value: node.value.slice(end, match.index) });
      parts.push({
        type: 'link',
        url: `#source-${id}`,
        children: [{ type: 'text', value: `[${String(number)}]` }],
      });
      end = match.index + match[0].length;
    }
    parts.push({ type: 'text', value: node.value.slice(end) });
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}
