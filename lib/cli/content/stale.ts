import { InvalidArgumentError } from 'commander';
import { locate } from '../../content/load.ts';
import { shelfLives, staleChecks } from '../../derive/checks.ts';
import { isSource } from '../../content/document.ts';
import { readableContent } from '../../edit/readable-content.ts';
import { staleAsJson, staleAsMarkdown, staleAsText } from '../../edit/stale-report.ts';
import type { ExitCode } from './command.ts';
import { command, endsWith, exitCodes, formatOption, todayOption } from './command.ts';

type Options = { readonly today: string; readonly days?: number; readonly format: string };

/** `stale`: what was checked so long ago that somebody should look again. */
export const stale = command('stale', 'what was checked too long ago, oldest first')
  .addOption(todayOption())
  .option('--days <days>', 'a check of any kind holds this many days', parseDays)
  .addOption(
    formatOption(
      ['text', 'markdown', 'json'],
      'markdown: a list to tick off; json: an array of {file, line, column, country, subject, what, kind, checked, until}',
    ),
  )
  .addHelpText(
    'after',
    `\nWithout --days, a check holds: ${Object.entries(shelfLives)
      .map(([kind, days]) => `${kind} ${String(days)}`)
      .join(', ')} days.\nExit codes: 0 nothing is stale, 1 something is, 2 wrong use.`,
  )
  .action(endsWith(performStale));

async function performStale({ today, days, format }: Options): Promise<ExitCode> {
  const root = process.cwd();
  const documents = (await readableContent(root)).filter(isSource);
  const checks = locate(root, staleChecks(documents, today, days));
  if (format === 'json') console.log(staleAsJson(checks));
  else console.log(format === 'markdown' ? staleAsMarkdown(checks, documents) : staleAsText(checks));
  return checks.length > 0 ? exitCodes.problems : exitCodes.fine;
}

function parseDays(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError('It is a number of days, such as 180.');
  return Number(text);
}
