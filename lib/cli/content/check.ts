import type { Diagnostic } from '../../content/diagnostic.ts';
import { fixContent } from '../../edit/fix.ts';
import type { Checked } from '../../rules/check.ts';
import { checkContent } from '../../rules/check.ts';
import type { ExitCode } from './command.ts';
import { command, endsWith, exitCodes, formatOption, todayOption } from './command.ts';
import { printGitHub } from './github.ts';
import { printJson, printMended, printReport, summarise } from './print.ts';
import { selection } from './selection.ts';

const formats = ['text', 'github', 'json'] as const;
type Format = (typeof formats)[number];
type Options = {
  readonly format: Format;
  readonly today: string;
  readonly strict: boolean;
  readonly fix: boolean;
};

/** `check [paths…]`: everything that is wrong with the content, or with the files below some paths. */
export const check = command('check', 'all problems of the content, or of the files below these paths')
  .argument('[paths...]')
  .addOption(
    formatOption(
      formats,
      'github: annotations for a workflow; json: an array of {file, line, column, severity, rule, message, hint}',
    ),
  )
  .addOption(todayOption())
  .option(
    '--fix',
    'first mend what is safe: white space, dates, capitals, Chinese signs, the order of keys',
    false,
  )
  .option('--strict', 'a warning fails the check as an error does', false)
  .action(endsWith(performCheck));

async function performCheck(
  paths: readonly string[],
  { format, today, strict, fix }: Options,
): Promise<ExitCode> {
  const root = process.cwd();
  const isWanted = selection(root, paths);
  // What a program reads from us is the list of problems; what was mended is told beside it.
  if (fix) (format === 'text' ? console.log : console.error)(printMended(fixContent(root, isWanted)));
  const checked = await checkContent(root, today);
  const shown = checked.diagnostics.filter(({ file }) => isWanted(file));
  console.log(print[format](shown, checked, root));
  return shown.some(({ severity }) => strict || severity === 'error') ? exitCodes.problems : exitCodes.fine;
}

const print = {
  text: (shown, checked, root) => printReport(shown, checked, root, process.stdout),
  github: (shown, checked) => printGitHub(shown, summarise(shown, checked)),
  json: (shown) => printJson(shown),
} satisfies Record<Format, (shown: readonly Diagnostic[], checked: Checked, root: string) => string>;
