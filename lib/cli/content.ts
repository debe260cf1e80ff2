import { Command, CommanderError } from 'commander';
import { accept } from './content/accept.ts';
import { check } from './content/check.ts';
import { exitCodes } from './content/command.ts';
import { diff } from './content/diff.ts';
import { links } from './content/links.ts';
import { newFile } from './content/new.ts';
import { schema } from './content/schema.ts';
import { showAnswers } from './content/show.ts';
import { stale } from './content/stale.ts';
import { translations } from './content/translations.ts';

/** What editors do with the content; each command has a file of its own below content/. */
const program = new Command('npm run content --')
  .description('Checks and edits the content of the site.')
  .addHelpText(
    'after',
    '\nExit codes: 0 fine (warnings allowed), 1 something in the content to mend, 2 wrong use.',
  );

for (const command of [check, newFile, showAnswers, accept, stale, links, translations, diff, schema])
  program.addCommand(command);
// Options and their messages are commander's; the exit codes are ours.
for (const command of [program, ...program.commands]) command.exitOverride().showHelpAfterError();

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
  // A plain Error tells the user what to do; any other is a mistake of ours and keeps its stack.
  if (!(error instanceof CommanderError))
    console.error(error instanceof Error && error.constructor === Error ? error.message : error);
}

function exitCodeOf(error: unknown): number {
  return error instanceof CommanderError && error.exitCode === 0 ? exitCodes.fine : exitCodes.wrongUse;
}
