import type { Document } from 'yaml';
import { parseDocument } from 'yaml';
import type { ContentFile } from '../content/read.ts';

/** The YAML of a content file where it stands: `text` begins `start` characters into the file. */
export type YamlSource = { readonly start: number; readonly text: string };

/** The YAML of a file: all of a `.yml`, the front matter of a Markdown file; `undefined` where fences are missing. */
export function yamlSourceOf({ path, text }: ContentFile): YamlSource | undefined {
  if (path.endsWith('.yml')) return { start: 0, text };
  const [opening = ''] = /^---[ \t]*\n/.exec(text) ?? [];
  if (opening === '') return undefined;
  const closing = text.indexOf('\n---', opening.length - 1);
  return closing < 0 ? undefined : { start: opening.length, text: text.slice(opening.length, closing + 1) };
}

/** A file with another text in the place of its YAML. */
export function withYaml({ text }: ContentFile, { start, text: before }: YamlSource, yaml: string): string {
  return text.slice(0, start) + yaml + text.slice(start + before.length);
}

/** The YAML as nodes with places; `undefined` when it cannot be read. */
export function readNodes({ text }: YamlSource): Document.Parsed | undefined {
  try {
    const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
    return document.errors.length > 0 ? undefined : document;
  } catch (error) {
    // Thousands of nested brackets exhaust the parser's stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The line of a file, counted from 1, on which a character of its YAML stands. */
export function lineAt({ text }: ContentFile, { start }: YamlSource, offset: number): number {
  return text.slice(0, start + offset).split('\n').length;
}

/**
 * Which lines of a YAML text, counted from 0, belong to a text block (`>-` or `|`), where white space and signs are
 * the editor's words.
 */
export function blockLines(lines: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let indent: number | undefined;
  for (const [index, line] of lines.entries()) {
    const own = line.search(/[^ ]/);
    if (indent !== undefined && (own < 0 || own > indent)) inside.add(index);
    else indent = /(?:^|[:-] )[|>][-+0-9]*\s*(?:#.*)?$/.test(line) ? Math.max(own, 0) : undefined;
  }
  return inside;
}
