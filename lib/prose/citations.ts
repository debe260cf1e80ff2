import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { citationPattern } from './parse.ts';

/**
 * Puts what `replace` makes of a source's id in the place of each citation `[^source-id]` of a text.
 * A citation of which it makes nothing stays as it is written.
 */
export function replaceCitations(tree: Root, replace: (id: string) => PhrasingContent | undefined): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('[^')) return undefined;
    const parts: PhrasingContent[] = [];
    let end = 0;
    for (const match of node.value.matchAll(citationPattern)) {
      const cited = replace(match[1] ?? '');
      if (cited === undefined) continue;
      parts.push({ type: 'text', value: node.value.slice(end, match.index) }, cited);
      end = match.index + match[0].length;
    }
    parts.push({ type: 'text', value: node.value.slice(end) });
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}
