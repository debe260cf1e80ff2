import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

// Cells are not padded: in a wide table the blanks would weigh more than the words.
const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one' });

/** Markdown as on GitHub; every character that could be taken for markup is escaped. */
export function writeMarkdown(content: readonly RootContent[]): string {
  const tree: Root = { type: 'root', children: [...content] };
  return processor.stringify(tree);
}
