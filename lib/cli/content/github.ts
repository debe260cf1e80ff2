import type { Diagnostic } from '../../content/diagnostic.ts';
import { referenceOf } from './print.ts';

/** How many notes of one severity GitHub shows beside the lines of a change. */
const shownByGitHub = 10;

/**
 * Workflow commands, by which GitHub shows each problem at its line, and the summary. As GitHub passes over all but
 * the first ten errors and warnings, the summary becomes a note of its own when there are more.
 */
export function printGitHub(diagnostics: readonly Diagnostic[], summary: string): string {
  const bySeverity = Object.values(Object.groupBy(diagnostics, ({ severity }) => severity));
  const isCut = bySeverity.some(({ length }) => length > shownByGitHub);
  const note = `${summary} GitHub shows the first ten of each kind; the log of this step has all.`;
  return [...diagnostics.map(annotation), isCut ? `::notice title=check::${escapeText(note)}` : summary].join(
    '\n',
  );
}

function annotation(diagnostic: Diagnostic): string {
  const { file, line, column, severity, rule, message, hint } = diagnostic;
  const properties = Object.entries({ file, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const words = [message, hint, referenceOf(diagnostic) ?? ''].filter((part) => part !== '');
  return `::${severity} ${properties}::${escapeText(words.join('\n'))}`;
}

/** What would end a command is written as GitHub decodes it. */
function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
