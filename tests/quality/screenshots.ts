import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from '#lib/cli/browser.ts';
import { main } from '#lib/cli/main.ts';
import { addressOf, allExamples } from './pages.ts';
import { serveSite } from './server.ts';

const folder = 'screenshots';

/** A phone, a tablet, a desk. */
const viewports = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];
const themes = ['light', 'dark'] as const;

/** Takes one whole page of every kind at every width, in every theme and language. Returns how many. */
async function shoot(browser: Browser, address: string): Promise<number> {
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
      for (const { kind, locale } of allExamples) {
        const name = [kind, locale, viewport.width, colorScheme].join('.');
        await page.goto(addressOf({ kind, locale }));
        await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
        count += 1;
      }
      await context.close();
    }
  }
  return count;
}

/** `npm run screenshots`: pictures of the site for people to look at, as a reader without script sees it. */
async function screenshots(): Promise<number> {
  await using site = await serveSite();
  await using browser = await chromium.launch({ executablePath: await findBrowser() });
  // Pages that are gone must not be looked at.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  console.log(
    `${String(await shoot(browser, site.address))} pictures lie in ${folder}/, named kind.language.width.theme.png.`,
  );
  return 0;
}

await main(screenshots);
