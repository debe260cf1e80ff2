import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAside } from '../../content/write-aside.ts';
import { windowFiles } from '../../reference/files.ts';
import type { ExitCode } from './command.ts';
import { command, endsWith, exitCodes } from './command.ts';

type Options = { readonly check: boolean };

/** `schema`: writes what editors' windows load, the JSON Schemas of the content and the snippets. */
export const schema = command('schema', "write what editors' windows load: JSON Schemas and snippets")
  .option('--check', 'write nothing, and fail when a file is missing or outdated', false)
  .action(endsWith(performSchema));

function performSchema({ check }: Options): ExitCode {
  const root = process.cwd();
  const files = [...windowFiles()];
  const outdated = files.filter(([path, text]) => readOrNothing(join(root, path)) !== text);
  for (const [path, text] of outdated) {
    if (!check) writeAside(join(root, path), text);
    console.log(`${path} ${check ? 'is outdated' : 'written'}`);
  }
  console.log(`${String(files.length - outdated.length)} of ${String(files.length)} files were up to date.`);
  if (!check || outdated.length === 0) return exitCodes.fine;
  console.log('Write them with: npm run content -- schema');
  return exitCodes.problems;
}

/** The text of a file; `undefined` when there is none. */
function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
