import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { run } from './child.ts';
import { main } from './main.ts';
import { freePort } from './port.ts';
import type { Counter, Tally } from './tally.ts';
import { closingLine, countPlaywright, countVitest, sumUp, tallyOf, tallyOfReport } from './tally.ts';

type Check = {
  readonly name: string;
  /** Programs with their parameters; the first that fails ends the check. */
  readonly programs: readonly (readonly [program: string, ...parameters: string[]])[];
  /** A runner's JSON report below `.cache/reports/`; a check without one counts as one test. */
  readonly report?: { readonly file: string; readonly count: Counter };
};

const reports = '.cache/reports';

/** The tests of a project of vitest.config.ts. */
function vitest(project: 'unit' | 'slow'): Check {
  const file = `${project}.json`;
  const output = `--outputFile.json=${reports}/${file}`;
  return {
    name: project,
    programs: [['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', output]],
    report: { file, count: countVitest },
  };
}

const checks: readonly Check[] = [
  { name: 'format', programs: [['prettier', '--check', '.']] },
  { name: 'lint', programs: [['eslint', '.']] },
  {
    name: 'types',
    programs: [
      ['next', 'typegen'],
      ['tsc', '--noEmit'],
      ['tsc', '--noEmit', '--project', 'tests'],
    ],
  },
  { name: 'layers', programs: [['depcruise', '--config', '.dependency-cruiser.mjs', '.']] },
  { name: 'content', programs: [['node', 'lib/cli/content.ts', 'check', '--strict']] },
  vitest('unit'),
];

const build: Check = { name: 'build', programs: [['node', 'lib/cli/build.ts']] };

/** playwright.config.ts names the report. */
const endToEnd: Check = {
  name: 'end-to-end',
  programs: [['playwright', 'test']],
  report: { file: 'e2e.json', count: countPlaywright },
};

/** How a check ended. */
type Outcome = { readonly name: string; readonly tally: Tally; readonly seconds: number };

/** Runs one check under a heading. */
async function perform(
  { name, programs, report }: Check,
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  console.log(`\n── ${name}: ${programs.map((words) => words.join(' ')).join(' && ')}`);
  const begun = performance.now();
  let succeeded = true;
  for (const [program, ...parameters] of programs) {
    succeeded = (await run(program, parameters, environment)) === 0;
    if (!succeeded) break;
  }
  const tally = report
    ? tallyOfReport(join(reports, report.file), report.count, succeeded)
    : tallyOf(succeeded);
  const outcome = { name, tally, seconds: (performance.now() - begun) / 1000 };
  console.log(`── ${describe(outcome)}`);
  return outcome;
}

function describe({ name, tally, seconds }: Outcome): string {
  return `${name.padEnd(10)} ${tally.failed === 0 ? 'passed' : 'FAILED'} ${seconds.toFixed(1).padStart(6)} s`;
}

/** A check that could not even begin. */
function refuse(name: string, reason: string): Outcome {
  console.log(`\n── ${name}: not run. ${reason}`);
  return { name, tally: tallyOf(false), seconds: 0 };
}

async function performEndToEnd(built: Outcome): Promise<Outcome> {
  if (built.tally.failed > 0) return refuse(endToEnd.name, 'The build failed.');
  try {
    return await perform(endToEnd, {
      CHROMIUM: await findBrowser(),
      E2E_PORT: String(await freePort()),
    });
  } catch (error) {
    return refuse(endToEnd.name, error instanceof Error ? error.message : String(error));
  }
}

/**
 * Runs every check, also after one failed, so that one run shows everything. The last line is the sum of all tests;
 * a check that is not a test runner counts as one. Answers with an exit code.
 */
async function test(root: string): Promise<number> {
  // An old report must not speak for a runner that fails to write its own.
  rmSync(join(root, reports), { recursive: true, force: true });
  mkdirSync(join(root, reports), { recursive: true });

  const outcomes: Outcome[] = [];
  for (const check of checks) outcomes.push(await perform(check));
  const built = await perform(build);
  outcomes.push(built, await performEndToEnd(built), await perform(vitest('slow')));

  const total = sumUp(outcomes.map(({ tally }) => tally));
  console.log(`\n${outcomes.map(describe).join('\n')}\n\n${closingLine(total)}`);
  return total.failed === 0 ? 0 : 1;
}

await main(test);
