import matter from 'gray-matter';
import type { Heading, Node, Parent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A twin as programs that others wrote read it: the block of facts and the Markdown below. */
export function readTwin(text: string): { readonly about: Record<string, unknown>; readonly tree: Root } {
  const { data, content } = matter(text);
  return { about: data, tree: readMarkdown(content) };
}

export function readMarkdown(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}

/** All words of a node, without its markup. */
export function wordsIn(node: Node): string {
  const words: string[] = [];
  visit(node, (inner) => {
    if ('value' in inner && typeof inner.value === 'string') words.push(inner.value);
  });
  return words.join('');
}

/** The addresses that a text leads to, pictures included. */
export function addressesIn(tree: Root): string[] {
  const addresses: string[] = [];
  visit(tree, (node) => {
    if ('url' in node && typeof node.url === 'string') addresses.push(node.url);
  });
  return addresses;
}

/** All nodes of a type. */
export function nodesOf<T extends RootContent['type']>(tree: Root, type: T) {
  const found: Extract<RootContent, { type: T }>[] = [];
  visit(tree, (node) => {
    if (node.type === type) found.push(node as Extract<RootContent, { type: T }>);
  });
  return found;
}

/** What stands below a heading, up to the next of its depth or above. */
export function below(tree: Root, holds: (heading: Heading) => boolean): RootContent[] {
  const start = tree.children.findIndex((node) => node.type === 'heading' && holds(node));
  const heading = tree.children[start];
  if (heading?.type !== 'heading') return [];
  const rest = tree.children.slice(start + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The tree without its words: what hostile words must not change. */
export function skeleton(node: Node): unknown {
  const { type } = node;
  return 'children' in node ? [type, mergedChildren(node as Parent).map(skeleton)] : type;
}

/** Neighbouring texts are one text to a reader. */
function mergedChildren({ children }: Parent): Node[] {
  const told = children.map((child): Node => (isAddressInText(child) ? { type: 'text' } : child));
  return told.filter(({ type }, index) => type !== 'text' || told[index - 1]?.type !== 'text');
}

/** GitHub makes links of addresses that stand in a text, escaped or not: they lead where they say. */
function isAddressInText(node: Node): boolean {
  if (node.type !== 'link' || !('url' in node)) return false;
  return [`http://${wordsIn(node)}`, `mailto:${wordsIn(node)}`, wordsIn(node)].includes(String(node.url));
}
