import type {
  FootnoteReference,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Table,
  Text,
} from 'mdast';
import type { NumberedSource } from '../../derive/numbered-sources.ts';

/** Words of a line, or nodes that are ready. */
export type Inline = string | PhrasingContent;

/** Words as one line, whatever they hold: what is special to Markdown is escaped when the tree is written. */
export function words(value: string): Text {
  return { type: 'text', value: value.replace(/\s+/g, ' ') };
}

const inline = (parts: readonly Inline[]): PhrasingContent[] =>
  parts.map((part) => (typeof part === 'string' ? words(part) : part)).filter(isNotEmpty);

const isNotEmpty = (node: PhrasingContent) => node.type !== 'text' || node.value !== '';

export function heading(depth: 1 | 2 | 3 | 4, ...parts: Inline[]): Heading {
  return { type: 'heading', depth, children: inline(parts) };
}

export function paragraph(...parts: Inline[]): Paragraph {
  return { type: 'paragraph', children: inline(parts) };
}

export function strong(...parts: Inline[]): PhrasingContent {
  return { type: 'strong', children: inline(parts) };
}

export function link(url: string, ...parts: Inline[]): Link {
  return { type: 'link', url, children: inline(parts) };
}

export function image(url: string, alt: string): PhrasingContent {
  return { type: 'image', url, alt: words(alt).value };
}

export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value: value.replace(/\s+/g, ' ') };
}

/** A list of lines. */
export function list(items: readonly (readonly Inline[])[], ordered = false): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((parts): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...parts)],
    })),
  };
}

/** A table: the first row is its head. */
export function table(rows: readonly (readonly Inline[])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: inline([cell]) })),
    })),
  };
}

/** References to the numbered sources that carry a statement, in the order of their numbers. */
export function citations(
  ids: readonly string[] | undefined,
  sources: ReadonlyMap<string, NumberedSource>,
): FootnoteReference[] {
  return [...new Set(ids)]
    .flatMap((id) => sources.get(id) ?? [])
    .sort((a, b) => a.number - b.number)
    .map(({ number }) => citation(number));
}

export function citation(number: number): FootnoteReference {
  return { type: 'footnoteReference', identifier: String(number) };
}
