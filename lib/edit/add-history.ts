import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { YAMLSeq } from 'yaml';
import { isProfile } from '../content/document.ts';
import { parseFile } from '../content/parse.ts';
import type { ContentFile } from '../content/read.ts';
import { readContentFile } from '../content/read.ts';
import type { Change as Recorded } from '../schema/operator.ts';
import type { ChangeReason } from '../schema/vocabulary.ts';
import type { Unrecorded } from './history.ts';
import { entryText } from './history.ts';

/**
 * Writes into the profiles below `root` that verdicts changed `today`, and why. Comments and layout stay as they are.
 * Returns the paths of the files; throws an Error, and writes nothing at all, when an entry has no place in a file.
 */
export function recordVerdicts(
  root: string,
  unrecorded: readonly Unrecorded[],
  today: string,
  why: ChangeReason,
): string[] {
  const written = [...Map.groupBy(unrecorded, ({ file }) => file)].map(([path, verdicts]) => {
    const file = readContentFile(root, path);
    if (Array.isArray(file)) throw new Error(`${path} changed while it was compared; run the command again.`);
    const entries = verdicts.map(({ capability, from, to }) => ({ date: today, capability, from, to, why }));
    return { path, text: withEntries(file, entries) };
  });
  for (const { path, text } of written) writeFileSync(join(root, path), text);
  return written.map(({ path }) => path);
}

/** The text of a profile with entries at the end of its history. */
export function withEntries(file: ContentFile, entries: readonly Recorded[]): string {
  const text = insertEntries(file.text, entries.map(entryText));
  const parsed = parseFile({ path: file.path, text });
  const history =
    'document' in parsed && isProfile(parsed.document) ? (parsed.document.data.history ?? []) : [];
  const isWhole = entries.every((entry) => history.some((line) => entryText(line) === entryText(entry)));
  if (isWhole) return text;
  throw new Error(
    `${file.path} has a layout that cannot be added to; write it by hand below history:\n${entries
      .map((entry) => `  - ${entryText(entry)}`)
      .join('\n')}`,
  );
}

function insertEntries(source: string, lines: readonly string[]): string {
  const opening = source.indexOf('\n') + 1;
  const yaml = source.slice(opening, source.indexOf('\n---', opening - 1) + 1);
  const { contents } = parseDocument(yaml, { schema: 'failsafe' });
  const fields = (isMap(contents) ? contents.items : []).map(({ key, value }) => ({
    name: isScalar(key) ? key.value : undefined,
    start: key.range[0],
    value,
  }));

  const history = fields.find(({ name }) => name === 'history')?.value;
  const afterAnswers = fields[fields.findIndex(({ name }) => name === 'answers') + 1];
  const [at, insertion] = isSeq(history)
    ? placeInList(yaml, history, lines)
    : [
        endOfBlock(yaml, afterAnswers?.start ?? yaml.length),
        `history:\n${lines.map((line) => `  - ${line}\n`).join('')}`,
      ];
  return `${source.slice(0, opening + at)}${insertion}${source.slice(opening + at)}`;
}

/** Behind the last entry, written as the others are: on lines of their own, or between brackets. */
function placeInList(
  yaml: string,
  { flow, items, range: [start] }: YAMLSeq.Parsed,
  lines: readonly string[],
): [at: number, text: string] {
  const end = items.at(-1)?.range[1] ?? start;
  if (flow) return [end, lines.map((line) => `, ${line}`).join('')];
  const indent = ' '.repeat(start - (yaml.lastIndexOf('\n', start - 1) + 1));
  const at = yaml[end - 1] === '\n' ? end : yaml.indexOf('\n', end) + 1;
  return [endOfBlock(yaml, at), lines.map((line) => `${indent}- ${line}\n`).join('')];
}

/** Where the block above the line at an offset ends: blank lines and comments between belong to what follows. */
function endOfBlock(yaml: string, offset: number): number {
  const above = yaml.lastIndexOf('\n', offset - 2) + 1;
  return offset > 0 && /^\s*(?:#|$)/.test(yaml.slice(above, offset)) ? endOfBlock(yaml, above) : offset;
}
