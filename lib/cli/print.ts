import type { Diagnostic } from '../content/diagnostic.ts';

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
export function summarise(diagnostics: readonly Diagnostic[], files: number): string {
  const count = (severity: string) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const touched = new Set(diagnostics.map(({ file }) => file)).size;
  const plural = (number: number, word: string) => `${String(number)} ${word}${number === 1 ? '' : 's'}`;
  return `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')} in ${String(touched)} of ${plural(files, 'file')}.`;
}
