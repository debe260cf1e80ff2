import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from '#lib/cli/browser.ts';
import { main } from '#lib/cli/main.ts';
import { changedPages } from './changed-pages.ts';
import { addressOf, allExamples, toolExamples } from './pages.ts';
import { serveSite } from './server.ts';
import { readWords } from './words.ts';

const folder = 'screenshots';

/** A phone, a tablet, a desk. */
const viewports = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];
const themes = ['light', 'dark'] as const;

/** A page to take and how its pictures are called. */
type Subject = { readonly name: string; readonly path: string };

/** One page of every kind in every language, and what the tools answer. */
function examples(): Subject[] {
  return [...allExamples, ...toolExamples].map((example) => ({
    name: `${example.kind}.${example.locale}`,
    path: addressOf(example),
  }));
}

/** `/en/japan/mineo` → `en.japan.mineo`. */
function subjectAt(path: string): Subject {
  if (!/^(?:\/[a-z0-9-]+)+$/.test(path))
    throw new Error(`"${path}" is no address of a page, such as /en/japan/mineo.`);
  return { name: path.slice(1).replaceAll('/', '.'), path };
}

/** A change of very many pages is judged by the first of them. */
const mostChanged = 24;

/** What to take: the pages that are named, those that changed, or else examples. */
function choose(root: string, named: readonly string[], since: string | undefined): Subject[] {
  const changed = since === undefined ? [] : changedPages(root, since);
  if (changed.length > mostChanged) {
    console.log(`Of ${String(changed.length)} changed pages the first ${String(mostChanged)} are taken.`);
  }
  const chosen = [...named, ...changed.slice(0, mostChanged)].map(subjectAt);
  return chosen.length > 0 ? chosen : examples();
}

/** Takes whole pages at every width and in every theme. Returns how many pictures there are. */
async function shoot(browser: Browser, address: string, subjects: readonly Subject[]): Promise<number> {
  let count = 0;
  for (const viewport of viewports) {
    for (const colorScheme of themes) {
      const context = await browser.newContext({
        baseURL: address,
        viewport,
        colorScheme,
        javaScriptEnabled: false,
      });
      const page = await context.newPage();
      for (const { name, path } of subjects) {
        const file = [name, viewport.width, colorScheme, 'png'].join('.');
        await page.goto(path);
        await page.screenshot({ path: join(folder, file), fullPage: true });
        count += 1;
      }
      await context.close();
    }
  }
  return count;
}

/**
 * `npm run screenshots [-- <addresses…> | -- --since <commit>]`: pictures of the site for people to look at, as a reader
 * without script sees it: of these pages, of the pages whose content changed, or else of one page of every kind.
 */
async function screenshots(root: string): Promise<number> {
  const { pages, since } = readWords('npm run screenshots [-- <addresses…> | -- --since <commit>]', {
    pages: true,
  });
  await using site = await serveSite();
  const subjects = choose(root, pages, since);
  await using browser = await chromium.launch({ executablePath: await findBrowser() });
  // Pages that are gone must not be looked at.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const count = await shoot(browser, site.address, subjects);
  console.log(`${String(count)} pictures lie in ${folder}/, named by page, width and theme.`);
  return 0;
}

await main(screenshots);
