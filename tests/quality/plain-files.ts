import { posix } from 'node:path';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { tools } from '#lib/site/routes.ts';

const parser = unified().use(rehypeParse);

/** A page as a file that opens from a disk, and the pages of the site that it leads to. */
export type PlainPage = { readonly html: string; readonly links: readonly string[] };

/** Where the page of an address lies below the folder of plain files: `/en/japan` → `en/japan.html`. */
export function fileOf(path: string): string {
  return `${path.slice(1)}.html`;
}

/**
 * Makes a page of the site a plain file: links to its other pages lead to their files; icons, scripts, links to tools and
 * whatever else needs a server go. The page must lie at the file of `path`.
 */
export function toPlainPage(html: string, path: string): PlainPage {
  const tree: Root = parser.parse(html);
  const links: string[] = [];
  visit(tree, 'element', ({ tagName, properties }, index, parent) => {
    const needsServer = tagName === 'script' || (tagName === 'link' && properties.rel !== undefined);
    if (needsServer && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const { href } = properties;
    if (typeof href !== 'string' || !/^\/[^/]/.test(href)) return undefined;
    const [target = '', fragment] = href.split('#');
    if (isTool(target)) {
      // Without an end, what tools can be asked; and nobody answers on a disk.
      delete properties.href;
      return undefined;
    }
    links.push(target);
    const file = posix.relative(posix.dirname(fileOf(path)), fileOf(target));
    properties.href = fragment === undefined ? file : `${file}#${fragment}`;
    return undefined;
  });
  return { html: toHtml(tree, { upperDoctype: true }), links };
}

function isTool(path: string): boolean {
  const [, , section = ''] = path.replace(/\?.*$/s, '').split('/');
  return tools.some((tool) => tool === section);
}

/** The page to open first: what changed, and the way into all the rest. */
export function startPage(changed: readonly string[], homes: readonly string[]): string {
  const list = (paths: readonly string[]) =>
    `<ul>${paths.map((path) => `<li><a href="${fileOf(path)}">${path}</a></li>`).join('')}</ul>`;
  const part = changed.length > 0 ? `<h2>Pages that show the change</h2>${list(changed)}` : '';
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Preview</title></head><body><h1>Preview</h1>${part}<h2>The whole site</h2>${list(homes)}</body></html>\n`;
}
