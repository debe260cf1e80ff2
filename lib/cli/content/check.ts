import { checkContent } from '../../rules/check.ts';
import type { ExitCode } from './command.ts';
import { command, endsWith, exitCodes, formatOption, todayOption } from './command.ts';
import { printJson, printReport } from './print.ts';
import { selection } from './selection.ts';

type Options = { readonly format: string; readonly today: string; readonly strict: boolean };

/** `check [paths…]`: everything that is wrong with the content, or with the files below some paths. */
export const check = command('check', 'all problems of the content, or of the files below these paths')
  .argument('[paths...]')
  .addOption(
    formatOption(['text', 'json'], 'json: an array of {file, line, column, severity, rule, message, hint}'),
  )
  .addOption(todayOption())
  .option('--strict', 'a warning fails the check as an error does', false)
  .action(endsWith(performCheck));

async function performCheck(paths: readonly string[], { format, today, strict }: Options): Promise<ExitCode> {
  const root = process.cwd();
  const checked = await checkContent(root, today);
  const isWanted = selection(root, paths);
  const shown = checked.diagnostics.filter(({ file }) => isWanted(file));
  console.log(format === 'json' ? printJson(shown) : printReport(shown, checked));
  return shown.some(({ severity }) => strict || severity === 'error') ? exitCodes.problems : exitCodes.fine;
}
