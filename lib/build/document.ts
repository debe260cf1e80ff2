import { createHash } from 'node:crypto';
import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { documentPolicy } from './policy.ts';

/** Why a page cannot be sent without the framework's script; `message` names what to change. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

const parser = unified().use(rehypeParse);

/**
 * Turns a page as Next prerenders it into a document: the framework's scripts, their preloads, hydration data and
 * React's comments go; the styles become one element, whose hash stands in a policy at the head of the page.
 * Throws a DocumentError for what only works with script or what the policy would block.
 */
export function toDocument(html: string): string {
  const tree = parser.parse(html);
  const styles: string[] = [];
  refuseLeftovers(tree);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'element' && node.tagName === 'style') styles.push(textOf(node));
    if (!isFramework(node)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  putHead(tree, styles.join(''));
  return toHtml(tree, { upperDoctype: true });
}

/** What Next and React need to hydrate, and styles, which are put back as one. */
function isFramework(node: Root | RootContent): boolean {
  if (node.type === 'comment') return true;
  if (node.type !== 'element') return false;
  const { tagName, properties } = node;
  switch (tagName) {
    case 'script':
      return properties.type !== 'application/ld+json' && properties.dataOwn === undefined;
    case 'style':
      return true;
    case 'link':
      return properties.as === 'script' || String(properties.rel) === 'modulepreload';
    case 'div':
      // Next's placeholder for streamed metadata: hidden and, but for comments, empty.
      return properties.hidden === true && node.children.every(({ type }) => type === 'comment');
    default:
      return false;
  }
}

function refuseLeftovers(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    const id = typeof properties.id === 'string' ? properties.id : '';
    const outOfOrder =
      (tagName === 'template' && /^[BP]:/.test(id)) || (properties.hidden === true && id.startsWith('S:'));
    if (outOfOrder) {
      throw new DocumentError(
        'a part of the page arrives late and only script would show it; take out the Suspense boundary or loading.tsx',
      );
    }
    if (properties.style !== undefined) {
      throw new DocumentError(
        `<${tagName}> has a style attribute, which the policy blocks; put it into the component's CSS module`,
      );
    }
    const handler = Object.keys(properties).find((name) => /^on[A-Z]/.test(name));
    if (handler !== undefined) {
      throw new DocumentError(
        `<${tagName}> has the event handler ${handler.toLowerCase()}, which the policy blocks; documents run no script`,
      );
    }
  });
}

/** Policy first (nothing before it may load), then the page's own head, then its styles. */
function putHead(tree: Root, css: string): void {
  visit(tree, 'element', (head) => {
    if (head.tagName !== 'head') return undefined;
    const isCharset = (node: RootContent) => node.type === 'element' && node.properties.charSet !== undefined;
    const hash = createHash('sha256').update(css).digest('base64');
    const policy = element('meta', { httpEquiv: ['content-security-policy'], content: documentPolicy(hash) });
    head.children = [
      ...head.children.filter(isCharset),
      policy,
      ...head.children.filter((node) => !isCharset(node)),
      element('style', {}, css),
    ];
    return SKIP;
  });
}

function element(tagName: string, properties: Element['properties'], text?: string): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: text === undefined ? [] : [{ type: 'text', value: text }],
  };
}

function textOf(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
