import { Command, InvalidArgumentError, Option } from 'commander';
import { day } from '../../schema/date.ts';
import { currentDay } from '../today.ts';

/**
 * How a command ended: all is well, the content has something to mend, the command was used wrongly, or the person
 * left it with Ctrl-C, for which shells have this number.
 */
export const exitCodes = { fine: 0, problems: 1, wrongUse: 2, interrupted: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A subcommand of `npm run content` without parameters and options; its one-line summary stands in the list of commands. */
export function command(name: string, summary: string): Command {
  return new Command(name)
    .summary(summary)
    .description(`${summary[0]?.toUpperCase() ?? ''}${summary.slice(1)}.`);
}

/** Ends a command: what `perform` answers with is the exit code of the program. */
export function endsWith<Parameters extends readonly unknown[]>(
  perform: (...parameters: Parameters) => ExitCode | Promise<ExitCode>,
) {
  return async (...parameters: Parameters): Promise<void> => {
    process.exitCode = await perform(...parameters);
  };
}

/** `--today DATE`; absent, the day of this run. */
export function todayOption(): Option {
  return new Option('--today <date>', 'judge dates as of this day')
    .argParser(parseDay)
    .default(currentDay(), 'today');
}

/** `--format`, one of `formats`; the first is what a person at a terminal gets. */
export function formatOption(formats: readonly [string, ...string[]], description: string): Option {
  return new Option('--format <format>', description).choices(formats).default(formats[0]);
}

function parseDay(text: string): string {
  if (!day.safeParse(text).success) throw new InvalidArgumentError('It is a day such as 2026-11-20.');
  return text;
}
