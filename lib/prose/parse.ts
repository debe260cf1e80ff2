import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm);

/** Markdown prose as a tree with positions; tables and autolinks as on GitHub. */
export function parseProse(markdown: string): Root {
  return processor.parse(markdown);
}

/** A citation in prose, `[^source-id]`: the id of a source of the same file. */
export const citationPattern = /\[\^([a-z0-9]+(?:-[a-z0-9]+)*)\]/g;

/** Ids of the sources that a text cites, in order, each once. */
export function citationsOf(markdown: string): string[] {
  return [...new Set([...markdown.matchAll(citationPattern)].map(([, id = '']) => id))];
}
