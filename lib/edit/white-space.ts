import type { ContentFile } from '../content/read.ts';
import { parseFile } from '../content/parse.ts';
import type { Change, Repair, Repaired } from './repair.ts';
import { blockLines, withYaml, yamlSourceOf } from './yaml-source.ts';

/** Marks and line endings that an editor's program put in, and the line break that it left out at the end. */
export const mendFile: Repair = ({ text }) => {
  const mends: readonly (readonly [pattern: RegExp, replacement: string, what: string])[] = [
    [/^\ufeff/, '', 'removed the byte-order mark'],
    [/\r\n?/g, '\n', 'changed line endings to LF'],
    [/[\u200b\u2060\ufeff]/g, '', 'removed invisible characters'],
    [/^(?:[ \t]*\n)+(?=---)/, '', 'removed blank lines above the first ---'],
    [/^---[ \t]+(?=\n)/, '---', 'removed spaces behind ---'],
    [/(?<=[^\n])$(?!\n)/, '\n', 'ended the last line'],
  ];
  let mended = text;
  const changes: Change[] = [];
  for (const [pattern, replacement, what] of mends) {
    const index = mended.search(pattern);
    if (index < 0) continue;
    changes.push({ line: lineOf(mended, index), what });
    mended = mended.replace(pattern, replacement);
  }
  return { text: mended, changes };
};

/** Spaces that end a line of front matter, or stand behind the closing fence. Prose keeps its own: two spaces break a line there. */
export const mendLineEnds: Repair = (file) => {
  const source = yamlSourceOf(file);
  if (!source) return { text: file.text, changes: [] };
  const lines = source.text.split('\n');
  const blocks = blockLines(lines);
  const mended = lines.map((line, index) => (blocks.has(index) ? line : trimEnd(line)));
  const first = mended.findIndex((line, index) => line !== lines[index]);
  const text = withYaml(file, source, mended.join('\n'));
  const end = source.start + mended.join('\n').length;
  const [fence = ''] = /^---[ \t]+(?=\n|$)/.exec(text.slice(end)) ?? [];
  const changes = [
    ...(first < 0
      ? []
      : [{ line: lineOf(file.text, source.start) + first, what: 'removed spaces at ends of lines' }]),
    ...(fence === '' ? [] : [{ line: lineOf(text, end), what: 'removed spaces behind ---' }]),
  ];
  return { text: fence === '' ? text : `${text.slice(0, end)}---${text.slice(end + fence.length)}`, changes };
};

/**
 * Tabs: one inside a line becomes a space, one that indents front matter two spaces, unless a line mixes it with
 * spaces or the data cannot be read afterwards. One that indents prose may be meant as code and stays.
 */
export const mendTabs: Repair = (file) => {
  if (!file.text.includes('\t')) return { text: file.text, changes: [] };
  const inside = replaceTabs(file.text.split('\n'), (line) => {
    const indent = line.length - line.trimStart().length;
    return line.slice(0, indent) + line.slice(indent).replaceAll(/\t+/g, ' ');
  });
  const spaced = { path: file.path, text: inside.text };
  const source = yamlSourceOf(spaced);
  if (!source) return inside;
  const indented = replaceTabs(source.text.split('\n'), (line) =>
    line.replace(/^\t+(?! )/, (tabs) => '  '.repeat(tabs.length)),
  );
  const text = withYaml(spaced, source, indented.text);
  if (!isReadable({ path: file.path, text })) return inside;
  const offset = lineOf(spaced.text, source.start) - 1;
  const changes = indented.changes.map(({ line, what }) => ({ line: line + offset, what }));
  return { text, changes: [...inside.changes, ...changes] };
};

function replaceTabs(lines: readonly string[], replace: (line: string) => string): Repaired {
  const mended = lines.map(replace);
  const changes = mended.flatMap((line, index) =>
    line === lines[index] ? [] : [{ line: index + 1, what: 'changed tabs to spaces' }],
  );
  return { text: mended.join('\n'), changes };
}

/** Whether nothing about tabs or YAML is left to say about a file. */
function isReadable(file: ContentFile): boolean {
  const parsed = parseFile(file);
  return 'document' in parsed || parsed.diagnostics.every(({ rule }) => !/^(?:yaml|fence)\//.test(rule));
}

/** A line without the spaces and tabs at its end. */
function trimEnd(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t'.includes(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
