import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../content/diagnostic.ts';
import { kindOf } from '../../content/kind.ts';
import { readContentFile } from '../../content/read.ts';
import type { Mended } from '../../edit/fix.ts';
import type { Checked } from '../../rules/check.ts';
import { siteConfig } from '../../site/config.ts';
import { anchorOfPath } from '../../site/field-anchor.ts';
import { schemaKindOf } from '../../schema/kinds.ts';
import { hrefOf } from '../../site/routes.ts';
import type { Surface } from './frame.ts';
import { codeFrame } from './frame.ts';
import type { Paint } from './paint.ts';
import { paintFor } from './paint.ts';
import { visible } from './visible.ts';

/** The text of a content file; `undefined` for what cannot be shown. */
type TextOf = (file: string) => string | undefined;

/** What a person sees of a check on a stream: the problems to show, then the sum of them among all files that were read. */
export function printReport(
  shown: readonly Diagnostic[],
  checked: Checked,
  root: string,
  stream: NodeJS.WriteStream,
): string {
  const surface = { width: stream.isTTY ? stream.columns : 100, paint: paintFor(stream) };
  const problems = shown.length > 0 ? [`${printFramed(shown, surface, readerOf(root))}\n`] : [];
  return [...problems, summarise(shown, checked)].join('\n');
}

/** The problems with the lines around their places, their hints, and where their fields are explained. */
function printFramed(diagnostics: readonly Diagnostic[], surface: Surface, textOf: TextOf): string {
  const { paint } = surface;
  return diagnostics
    .map((diagnostic) => {
      // A file in a wrong place is wrong as a whole.
      const text = diagnostic.rule === 'file/place' ? undefined : textOf(diagnostic.file);
      const reference = referenceOf(diagnostic);
      return [
        headOf(diagnostic, paint),
        ...(text === undefined ? [] : [codeFrame(text, diagnostic, surface)]),
        ...hintOf(diagnostic, paint),
        ...(reference === undefined ? [] : [`    ${paint('cyan', 'field:')} ${reference}`]),
      ].join('\n');
    })
    .join('\n\n');
}

/** The problems without the lines around them, for texts that do not stand on the disk. */
export function printText(diagnostics: readonly Diagnostic[]): string {
  const plain: Paint = (_, text) => text;
  return diagnostics.flatMap((each) => [headOf(each, plain), ...hintOf(each, plain)]).join('\n');
}

/** `file:line:column severity rule message` */
function headOf({ file, line, column, severity, rule, message }: Diagnostic, paint: Paint): string {
  const place = paint('bold', `${visible(file)}:${String(line)}:${String(column)}`);
  const colour = severity === 'error' ? 'red' : 'yellow';
  return `${place} ${paint(colour, severity)} ${paint('dim', rule)} ${visible(message)}`;
}

function hintOf({ hint }: Diagnostic, paint: Paint): string[] {
  return hint === '' ? [] : [`    ${paint('cyan', 'hint:')} ${visible(hint)}`];
}

/** What was mended, file by file, and what was not touched on purpose. */
export function printMended(mended: readonly Mended[]): string {
  const lines = mended.flatMap(({ path, changes }) => [
    `${visible(path)}: ${plural(changes.length, 'change')}`,
    ...changes.map(({ line, what }) => `    line ${String(line)}: ${visible(what)}`),
  ]);
  return [...lines, `Mended ${plural(mended.length, 'file')}. ${leftAlone}`].join('\n');
}

const leftAlone =
  'Spelling and facts are yours to mend; fingerprints of translations change only with `npm run content -- accept`.';

/** The address at which the field reference explains the field of a problem; `undefined` when it concerns none. */
export function referenceOf({ file, path }: Diagnostic): string | undefined {
  const { kind } = kindOf(file);
  if (path === undefined || path.length === 0 || kind === 'misplaced') return undefined;
  const page = hrefOf('en', { to: 'fields' });
  return `${siteConfig.address}${page}#${anchorOfPath(schemaKindOf(kind), path)}`;
}

/** An array of `{file, line, column, severity, rule, message, hint}`. */
export function printJson(diagnostics: readonly Diagnostic[]): string {
  const shown = diagnostics.map(({ file, line, column, severity, rule, message, hint }) => ({
    file,
    line,
    column,
    severity,
    rule,
    message,
    hint,
  }));
  return JSON.stringify(shown, null, 2);
}

/** "1 error, 2 warnings in 2 of 81 files." `checked` is everything that was read, `shown` what is wrong with it. */
export function summarise(shown: readonly Diagnostic[], { documents, diagnostics }: Checked): string {
  const files = new Set([...documents, ...diagnostics].map(({ file }) => file)).size;
  const count = (severity: string) => shown.filter((diagnostic) => diagnostic.severity === severity).length;
  const touched = new Set(shown.map(({ file }) => file)).size;
  return `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')} in ${String(touched)} of ${plural(files, 'file')}.`;
}

function plural(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? '' : 's'}`;
}

/** Reads files for the frames; problems of one file stand together, so that only the last is kept. */
function readerOf(root: string): TextOf {
  let last: { readonly file: string; readonly text: string | undefined } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, text: readOrdinary(root, file) };
    return last.text;
  };
}

/** Links are reported but never followed, and a pipe would keep us waiting. */
function readOrdinary(root: string, path: string): string | undefined {
  if (!lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile()) return undefined;
  const read = readContentFile(root, path);
  return Array.isArray(read) ? undefined : read.text;
}
