import type { SourceDocument } from '../content/document.ts';
import type { Check } from '../derive/checks.ts';
import { siteConfig } from '../site/config.ts';
import { editHref } from '../site/contribute.ts';
import { literally, tickList } from './tick-list.ts';

/** A check with the line of its file. */
export type PlacedCheck = Check & { readonly line: number; readonly column: number };

const reasons = {
  unknown: 'we found no page then',
  unclear: 'unclear whether new customers get it',
  priced: 'has prices or amounts',
  conditional: 'has conditions',
  lasting: 'eSIM',
  settled: 'yes or no',
  statement: 'by the latest reading of its sources',
  article: 'the day of its last revision',
} as const satisfies Readonly<Record<Check['kind'], string>>;

/** One line each: place, what, why its check ran out. */
export function staleAsText(checks: readonly PlacedCheck[]): string {
  const lines = checks.map(
    ({ file, line, column, subject, what, kind, checked, until }) =>
      `${file}:${String(line)}:${String(column)} ${subject}: ${what}, checked ${checked}, good until ${until} (${reasons[kind]})`,
  );
  return [...lines, `${count(checks.length)} to look at again.`].join('\n');
}

/** The checks for other programs. */
export function staleAsJson(checks: readonly PlacedCheck[]): string {
  const rows = checks.map(({ file, line, column, country, subject, what, kind, checked, until }) => {
    return { file, line, column, country, subject, what, kind, checked, until };
  });
  return JSON.stringify(rows, null, 2);
}

/**
 * Markdown for an issue that is written anew again and again, grouped by country in the order of their names.
 * It holds no number of days, so that it changes only when the content or what is stale does.
 */
export function staleAsMarkdown(
  checks: readonly PlacedCheck[],
  documents: readonly SourceDocument[],
): string {
  const names = new Map(
    documents.flatMap((document) =>
      document.kind === 'country' ? [[document.slug, document.data.names.en ?? document.slug] as const] : [],
    ),
  );
  const tasks = checks.map((check) => ({ part: partOf(check, names), line: taskLine(check) }));
  return tickList(`${count(checks.length)} to look at again`, tasks, 'npm run content -- stale');
}

function partOf({ country }: PlacedCheck, names: ReadonlyMap<string, string>): string {
  return country === undefined ? 'Travel eSIMs, ways, guides and pages' : (names.get(country) ?? country);
}

function taskLine({ file, subject, what, kind, checked, until }: PlacedCheck): string {
  // Without a repository the link leads to the site's own page on contributing.
  const edit = new URL(editHref('en', file), siteConfig.address).href;
  return `[${literally(subject)}: ${what}](${edit}), checked ${checked}, good until ${until} (${reasons[kind]})`;
}

function count(number: number): string {
  if (number === 0) return 'Nothing';
  return number === 1 ? '1 check' : `${String(number)} checks`;
}
