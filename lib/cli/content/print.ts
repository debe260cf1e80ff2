import type { Diagnostic } from '../../content/diagnostic.ts';
import type { Checked } from '../../rules/check.ts';

/** `file:line:column severity rule message`, with the hint on a line of its own. */
export function printText(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ file, line, column, severity, rule, message, hint }) => {
      const head = `${file}:${String(line)}:${String(column)} ${severity} ${rule} ${message}`;
      return hint === '' ? head : `${head}\n    hint: ${hint}`;
    })
    .join('\n');
}

/** An array of `{file, line, column, severity, rule, message, hint}`. */
export function printJson(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(diagnostics, null, 2);
}

/** "1 error, 2 warnings in 2 of 81 files." */
function summarise(diagnostics: readonly Diagnostic[], files: number): string {
  const count = (severity: string) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const touched = new Set(diagnostics.map(({ file }) => file)).size;
  const plural = (number: number, word: string) => `${String(number)} ${word}${number === 1 ? '' : 's'}`;
  return `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')} in ${String(touched)} of ${plural(files, 'file')}.`;
}

/** What a person sees of a check: the problems to show, then the sum of them among all files that were read. */
export function printReport(shown: readonly Diagnostic[], { documents, diagnostics }: Checked): string {
  const files = new Set([...documents, ...diagnostics].map(({ file }) => file)).size;
  const problems = shown.length > 0 ? [printText(shown)] : [];
  return [...problems, summarise(shown, files)].join('\n');
}
