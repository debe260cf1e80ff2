import { readFileSync } from 'node:fs';
import type { Heading, RootContent } from 'mdast';
import { parseProse } from '#lib/prose/parse.ts';

/** What an editor does next: types some commands, or saves a file. */
export type Step =
  | { readonly does: 'run'; readonly command: string }
  | { readonly does: 'save'; readonly path: string; readonly text: string };

const title = 'One example, from zero to preview';

/** The steps of the worked example in CONTRIBUTING.md, in order: its code is what is tested, so it cannot rot. */
export function workedExample(): Step[] {
  const nodes = parseProse(readFileSync('CONTRIBUTING.md', 'utf8')).children;
  const begin = nodes.findIndex((node) => node.type === 'heading' && textOf(node) === title);
  const heading = nodes[begin];
  if (heading?.type !== 'heading') throw new Error(`CONTRIBUTING.md has no heading "${title}".`);
  const length = nodes
    .slice(begin + 1)
    .findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
  const section = nodes.slice(begin + 1, length < 0 ? undefined : begin + 1 + length);
  return section.flatMap((node, index) => stepsIn(node, section[index - 1]));
}

function stepsIn(node: RootContent, before: RootContent | undefined): Step[] {
  if (node.type !== 'code') return [];
  if (node.lang === 'sh') {
    const commands = node.value.replaceAll(/\\\n\s*/g, '').split('\n');
    return commands.map((command) => ({ does: 'run', command }));
  }
  // A file stands below its path.
  const path =
    before?.type === 'paragraph' ? before.children.find(({ type }) => type === 'inlineCode') : undefined;
  if (path?.type !== 'inlineCode')
    throw new Error(`CONTRIBUTING.md shows a file without its path:\n${node.value}`);
  return [{ does: 'save', path: path.value, text: `${node.value}\n` }];
}

function textOf({ children }: Heading): string {
  return children.map((child) => ('value' in child ? child.value : '')).join('');
}
