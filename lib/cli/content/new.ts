import type { Command } from 'commander';
import { Option } from 'commander';
import { kindOf } from '../../content/kind.ts';
import type { Scaffold } from '../../edit/scaffold.ts';
import { forms, scaffold, writeScaffold } from '../../edit/scaffold.ts';
import type { Form } from '../../edit/scaffold/draft.ts';
import { answerByFlags } from '../../edit/scaffold/flags.ts';
import type { Flag } from '../../edit/scaffold/given.ts';
import { sortFlags } from '../../edit/scaffold/given.ts';
import type { Question } from '../../edit/scaffold/interlocutor.ts';
import { explained } from '../../edit/scaffold/interlocutor.ts';
import { checkContent } from '../../rules/check.ts';
import type { Terminal } from './ask.ts';
import { askAtTerminal, Cancelled } from './ask.ts';
import type { ExitCode } from './command.ts';
import { command, endsWith, exitCodes, todayOption } from './command.ts';
import { printText } from './print.ts';

type Options = { readonly dryRun?: boolean; readonly today: string };

/** `new operator|country|way|guide`: begins a file by asking, or from flags. */
export const newFile = command('new', 'begin a file: answer questions, or give everything as flags');
for (const [kind, form] of Object.entries(forms)) newFile.addCommand(commandFor(kind, form));

function commandFor(kind: string, form: Form): Command {
  const flags: Flag[] = [];
  const begin = command(kind, form.summary);
  for (const question of form.questions) begin.addOption(optionFor(question, flags));
  return begin
    .option('--dry-run', 'print the file instead of writing it')
    .addOption(todayOption())
    .addHelpText(
      'after',
      `
At a terminal you are asked for what the flags leave open; elsewhere nothing is asked.
Flags that describe an answer, a way or a source stand behind it.

Example:
  npm run content -- new ${form.example}`,
    )
    .exitOverride()
    .showHelpAfterError('(--help shows all flags and an example)')
    .action(endsWith((options: Options) => performNew(process.cwd(), form, flags, options, openTerminal())));
}

/** The command that shows a new file as readers will see it. */
function whereToSee(path: string): string {
  const place = kindOf(path);
  if (place.kind === 'operator') return `npm run content -- show ${place.country}/${place.slug}`;
  return place.kind === 'country' ? `npm run content -- show ${place.country}` : 'npm run dev';
}

/** Flags are kept in the order in which they are written: that order says what describes what. */
function optionFor(question: Question, flags: Flag[]): Option {
  const { flag, takes, of, repeats = false } = question;
  const place = of === undefined ? '' : `behind --${of}: `;
  return new Option(
    `--${flag} <${takes}>`,
    place + explained(question) + (repeats ? ' May be repeated.' : ''),
  ).argParser((value: string) => {
    flags.push({ flag, value });
    return value;
  });
}

/** The terminal of this process; `undefined` where nobody can be asked. */
function openTerminal(): Terminal | undefined {
  const { stdin: input, stdout: output } = process;
  return input.isTTY && output.isTTY ? { input, output } : undefined;
}

/**
 * Begins a file in `root`. Without a terminal, all that is missing from the flags or wrong in them is one Error.
 * Nothing is written unless the check passes on the file.
 */
export async function performNew(
  root: string,
  form: Form,
  flags: readonly Flag[],
  { dryRun, today }: Options,
  terminal: Terminal | undefined,
): Promise<ExitCode> {
  const given = sortFlags(flags, form.questions);
  const content = await checkContent(root, today);
  const { ask, problems } = terminal
    ? { ask: askAtTerminal(given, terminal), problems: () => [] }
    : answerByFlags(given);
  let made: Scaffold;
  try {
    made = await scaffold(form, ask, content, today);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    console.error('Nothing was written.');
    return exitCodes.interrupted;
  }
  if (problems().length > 0)
    throw new Error(
      ['Nothing was written. The flags need mending:', ...problems().map((problem) => `  ${problem}`)].join(
        '\n',
      ),
    );
  const { file, diagnostics } = made;
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    console.error(`Nothing was written: this file would be wrong.\n${printText(diagnostics)}\n`);
    console.log(file.text);
    return exitCodes.problems;
  }
  if (dryRun) {
    console.log(file.text.trimEnd());
    return exitCodes.fine;
  }
  writeScaffold(root, file);
  console.log(
    [
      `${file.path} is written, and valid.`,
      ...(diagnostics.length > 0 ? ['What is left to do, as check says it:', printText(diagnostics)] : []),
      `See it as readers will: ${whereToSee(file.path)}`,
    ].join('\n'),
  );
  return exitCodes.fine;
}
