import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findBrowser } from '#lib/cli/browser.ts';
import { main } from '#lib/cli/main.ts';
import type { Kind } from './pages.ts';
import { addressOf, documentKinds, isTool, toolKinds } from './pages.ts';
import { freePort } from '#lib/cli/port.ts';
import { serveSite } from './server.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

type Report = {
  readonly path: string;
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** What costs points, most important first. */
  readonly losses: readonly string[];
};

/** Measures one page as Lighthouse's middling phone on a slow connection, which are its defaults. */
async function measure(address: string, path: string, port: number): Promise<Report> {
  const result = await lighthouse(`${address}${path}`, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...categories],
    // Some pages are not for search engines, on purpose; which ones, every-page.spec.ts tests.
    skipAudits: ['is-crawlable'],
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(
      `Lighthouse could not measure ${path}: ${result?.lhr.runtimeError?.message ?? 'no result'}`,
    );
  const { categories: measured, audits } = result.lhr;
  const score = (category: Category) => Math.round((measured[category]?.score ?? 0) * 100);
  return {
    path,
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    losses: categories
      .flatMap((category) => measured[category]?.auditRefs ?? [])
      .flatMap(({ id, weight }) => {
        const audit = audits[id];
        // Without a score an audit does not count.
        const lost = weight * (1 - (audit?.score ?? 1));
        return audit && lost > 0
          ? [{ lost, text: [audit.title, audit.displayValue ?? ''].join(' ').trim() }]
          : [];
      })
      .sort((a, b) => b.lost - a.lost)
      .map(({ text }) => text),
  };
}

/** The least that a page must reach. Tools load React, which a slow phone feels. */
function leastOf(kind: Kind, category: Category): number {
  return category === 'performance' && isTool(kind) ? 95 : 100;
}

/**
 * The best of up to three measurements: whatever else the machine does can only cost a page points, or a trace that
 * Lighthouse can use.
 */
async function measureFairly(address: string, path: string, port: number): Promise<Report> {
  const reports: Report[] = [];
  let reason: unknown;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const report = await measure(address, path, port);
      if (categories.every((category) => report.scores[category] === 100)) return report;
      reports.push(report);
    } catch (error) {
      reason = error;
    }
  }
  const [best] = reports.sort((a, b) => b.scores.performance - a.scores.performance);
  if (!best) throw reason;
  return best;
}

function row(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(18) : String(cell).padStart(15)))
    .join('');
}

/** `npm run lighthouse`: prints the scores of one page of every kind, and fails where one is too low. */
async function scoreTable(): Promise<number> {
  await using site = await serveSite();
  const port = await freePort();
  await using browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [`--remote-debugging-port=${String(port)}`],
  });
  console.log(`One page of every kind as Lighthouse's phone shows it, on Chromium ${browser.version()}:`);
  let isGood = true;
  console.log(row(['kind', ...categories]));
  for (const kind of [...documentKinds, ...toolKinds]) {
    const report = await measureFairly(site.address, addressOf({ kind, locale: 'en' }), port);
    const { path, scores, losses } = report;
    console.log(`${row([kind, ...categories.map((category) => scores[category])])}  ${path}`);
    for (const loss of losses) console.log(`    ${loss}`);
    isGood &&= categories.every((category) => scores[category] >= leastOf(kind, category));
  }
  return isGood ? 0 : 1;
}

await main(scoreTable);
