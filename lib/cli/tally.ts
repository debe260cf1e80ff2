import { readFileSync } from 'node:fs';

/** How many tests, or checks that count as one test each, ended how. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

/** A check that is one test of its own. */
export function tallyOf(succeeded: boolean): Tally {
  return { ...nothing, [succeeded ? 'passed' : 'failed']: 1 };
}

/** Everything together. */
export function sumUp(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    nothing,
  );
}

/** The closing line of a test run, by which machines judge it. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  const counts = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped === 0 ? counts : `${counts}, ${String(skipped)} skipped`;
}

/** What a runner's JSON report counts. */
export type Counter = (report: string) => Tally;

/** Vitest's report. A file that cannot be loaded has no tests in it and is one failure. */
export const countVitest: Counter = (report) => {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    report,
  ) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numPendingTests: number;
    readonly numTodoTests: number;
    readonly testResults: readonly {
      readonly status: string;
      readonly assertionResults: readonly unknown[];
    }[];
  };
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: numPendingTests + numTodoTests,
  };
};

/** Playwright's report. A test that failed before it passed has passed. */
export const countPlaywright: Counter = (report) => {
  const { stats } = JSON.parse(report) as {
    readonly stats: {
      readonly expected: number;
      readonly flaky: number;
      readonly unexpected: number;
      readonly skipped: number;
    };
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
};

/**
 * Reads a runner's report. A runner that failed without a failed test (no report, no tests, an error between tests)
 * is one failure more, so that a run that went wrong never counts as good.
 */
export function tallyOfReport(path: string, count: Counter, succeeded: boolean): Tally {
  const tally = readTally(path, count);
  const isHonest = succeeded ? tally.passed + tally.failed > 0 : tally.failed > 0;
  return isHonest ? tally : sumUp([tally, tallyOf(false)]);
}

function readTally(path: string, count: Counter): Tally {
  try {
    return count(readFileSync(path, 'utf8'));
  } catch {
    // The runner ended before it wrote its report, or in the middle of it.
    return nothing;
  }
}
