import { relative, resolve } from 'node:path';
import { acceptTranslations } from '../../edit/accept.ts';
import type { ExitCode } from './command.ts';
import { command, endsWith, exitCodes } from './command.ts';

/** `accept <files…>`: says that translations were reviewed against the present English wording. */
export const accept = command('accept', 'after review: write the present fingerprints into translations')
  .argument('<files...>')
  .action(endsWith(performAccept));

function performAccept(paths: readonly string[]): ExitCode {
  const root = process.cwd();
  const wanted = paths.map((path) => relative(root, resolve(path)));
  for (const { path, texts } of acceptTranslations(root, wanted))
    console.log(`${path}: ${String(texts)} texts accepted`);
  return exitCodes.fine;
}
