import { execFile } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { temporaryFolder } from '#tests/rejects/tree.ts';

const root = resolve(import.meta.dirname, '../../..');

/** A copy of the command and of nothing else, above all of no dependency: jobs that may write install none. */
function commandAlone(): string {
  const folder = temporaryFolder();
  for (const path of [
    'lib/cli/github.ts',
    'lib/cli/main.ts',
    'lib/github',
    '.github/labels.json',
    'package.json',
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  return folder;
}

/** Runs `node lib/cli/github.ts` with these words as a job does. */
export function runGithub(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((settle) => {
    const child = execFile(
      process.execPath,
      ['lib/cli/github.ts', ...words],
      { cwd: commandAlone(), env: { NODE_ENV: 'test', ...environment } },
      (_, stdout, stderr) => {
        settle({ status: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });
}
