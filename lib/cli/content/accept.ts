import { relative, resolve } from 'node:path';
import { acceptTranslation } from '../../edit/accept.ts';
import type { ExitCode } from './command.ts';
import { command, endsWith, exitCodes } from './command.ts';

/** `accept <files…>`: says that translations were reviewed against the present English wording. */
export const accept = command('accept', 'after review: write the present fingerprints into translations')
  .argument('<files...>')
  .action(endsWith(performAccept));

function performAccept(paths: readonly string[]): ExitCode {
  const root = process.cwd();
  for (const path of paths) console.log(acceptTranslation(root, relative(root, resolve(path))));
  return exitCodes.fine;
}
