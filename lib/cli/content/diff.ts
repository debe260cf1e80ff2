import { Option } from 'commander';
import { readBase } from '../../edit/base.ts';
import { recordVerdicts } from '../../edit/add-history.ts';
import { changesBetween } from '../../edit/changes.ts';
import type { Compared } from '../../edit/compare.ts';
import { compareWith } from '../../edit/compare.ts';
import type { ChangeReason } from '../../schema/vocabulary.ts';
import { changeReasons } from '../../schema/vocabulary.ts';
import { english } from '../../i18n/locales.ts';
import { siteConfig } from '../../site/config.ts';
import { editHref } from '../../site/contribute.ts';
import type { ExitCode } from './command.ts';
import { command, endsWith, exitCodes, formatOption, todayOption } from './command.ts';
import { printMarkdown } from './markdown-changes.ts';
import { printChanges } from './print-changes.ts';
import { printText } from './print.ts';

const formats = ['text', 'markdown', 'json'] as const;

type Options = {
  readonly format: string;
  readonly today: string;
  readonly fix: boolean;
  readonly why?: ChangeReason;
};

/** `diff [base]`: what the files now say that they did not say in a commit, as facts. */
export const diff = command(
  'diff',
  'what changed since a commit, as facts; a changed verdict needs a history entry',
)
  .argument('[base]', 'a branch, tag or commit; absent, where this branch left origin/main or main')
  .addOption(formatOption(formats, 'markdown: a comment for a pull request; json: an array of changes'))
  .addOption(todayOption())
  .option('--fix', 'add the history entries that are missing, dated today', false)
  .addOption(new Option('--why <reason>', 'the reason that --fix writes down').choices(changeReasons))
  .action(endsWith(performDiff));

async function performDiff(
  wanted: string | undefined,
  { format, today, fix, why }: Options,
): Promise<ExitCode> {
  const root = process.cwd();
  const base = readBase(root, wanted);
  let compared = await compareWith(base, root, today);
  if (fix && compared.unrecorded.length > 0) {
    if (why === undefined) throw new Error(askWhy(compared));
    const mended = recordVerdicts(root, compared.unrecorded, today, why);
    // Said beside the output, which may be meant for a program.
    for (const file of mended) console.error(`${file}: history added`);
    compared = await compareWith(base, root, today);
  }
  console.log(print(compared, format));
  return compared.inPresent.length > 0 ? exitCodes.problems : exitCodes.fine;
}

function askWhy({ unrecorded }: Compared): string {
  const changed = unrecorded.map(
    ({ file, capability, from, to }) => `${file}: ${capability} ${from} → ${to}`,
  );
  return `Say why with --why ${changeReasons.join(' | ')}, for all of these:\n${changed.join('\n')}`;
}

function print({ comparison, inBase, inPresent }: Compared, format: string): string {
  const changes = changesBetween(comparison);
  switch (format) {
    case 'json': {
      const problems = [
        ...inBase.map((problem) => ({ type: 'problem', in: 'base', ...problem })),
        ...inPresent.map((problem) => ({ type: 'problem', in: 'present', ...problem })),
      ];
      return JSON.stringify([...changes, ...problems], null, 2);
    }
    case 'markdown':
      return printMarkdown(changes, { inBase, inPresent }, siteConfig.repository ? editInEnglish : undefined);
    default:
      return [
        printChanges(changes),
        ...(inBase.length > 0 ? [`Not compared, because the base has errors:\n${printText(inBase)}`] : []),
        ...(inPresent.length > 0 ? [printText(inPresent)] : []),
      ].join('\n');
  }
}

function editInEnglish(file: string): string {
  return editHref(english.slug, file);
}
