import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../rules/check.ts';
import { day } from '../schema/date.ts';
import { acceptTranslation } from './accept.ts';
import { printJson, printReport } from './print.ts';
import { currentDay } from './today.ts';

const usage = `Usage: npm run content -- <command>

  check [paths…]     all problems of the content, or of the files below these paths
    --format json    as an array of {file, line, column, severity, rule, message, hint}
    --today DATE     judge dates as of this day
    --strict         a warning fails the check as an error does
  accept <files…>    after review: write the present fingerprints into translations

Exit codes: 0 fine (warnings allowed), 1 errors in the content, 2 wrong use.`;

const root = process.cwd();

type CheckOptions = { readonly format: string; readonly today: string; readonly strict: boolean };

async function check(paths: readonly string[], { format, today, strict }: CheckOptions): Promise<number> {
  const checked = await checkContent(root, today);
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`There is no file or folder "${missing}".`);
  const wanted = paths.map((path) => relative(root, resolve(path)));
  const shown =
    wanted.length === 0
      ? checked.diagnostics
      : checked.diagnostics.filter(({ file }) =>
          wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`)),
        );
  console.log(format === 'json' ? printJson(shown) : printReport(shown, checked));
  return shown.some(({ severity }) => strict || severity === 'error') ? 1 : 0;
}

function accept(paths: readonly string[]): number {
  for (const path of paths) console.log(acceptTranslation(root, relative(root, resolve(path))));
  return 0;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      today: { type: 'string', default: currentDay() },
      strict: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [command, ...paths] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!['text', 'json'].includes(values.format))
    throw new Error(`--format is text or json, not "${values.format}"`);
  if (!day.safeParse(values.today).success)
    throw new Error(`--today is a day such as 2026-11-20, not "${values.today}"`);
  if (command === 'check') return check(paths, values);
  if (command === 'accept' && paths.length > 0) return accept(paths);
  throw new Error(
    command === undefined
      ? 'No command given.'
      : command === 'accept'
        ? 'accept needs the names of translations.'
        : `There is no command "${command}".`,
  );
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${usage}`);
  process.exitCode = 2;
}
