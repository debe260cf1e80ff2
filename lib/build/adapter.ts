import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { NextAdapter } from 'next';
import type { Weighed } from './budget.ts';
import { budgetTable, overBudget, weigh } from './budget.ts';
import { refuseClientComponents } from './client-components.ts';
import { errorPage } from './error-page.ts';
import { DocumentError, toDocument } from './document.ts';

/** Next's own pages for a failing server; no component of ours can replace them, and they carry style attributes. */
const errorNames = ['_global-error.html', '500.html'];

/**
 * A Next build adapter that turns every prerendered page into a document without script, in place, so that whatever
 * serves Next's output (`next start`, the standalone server, a CDN) sends it.
 *
 * Why: our readers have almost no data left, and a page of this site is text that never changes after the build.
 * What it relies on: the adapter API (`outputs.prerenders[].fallback.filePath`), and the names of the 404 and error
 * pages, which the API does not list. If Next renames them, the build stops here; if it renders pages in another way, the end-to-end tests find a script in what the server sends.
 */
const adapter: NextAdapter = {
  name: 'documents',
  onBuildComplete({ outputs, distDir }) {
    const listed = outputs.prerenders.flatMap(({ pathname, fallback }) => {
      const file = fallback?.filePath;
      return file?.endsWith('.html') ? [{ pathname, file }] : [];
    });
    const pages = [...listed, ...unlistedPages(distDir, new Set(listed.map(({ file }) => file)))];
    const troubles = refuseClientComponents(distDir);
    const weighed: Weighed[] = [];
    for (const { pathname, file } of pages) {
      const html = rewrite(file);
      if (typeof html === 'string') weighed.push(weigh(pathname, html));
      else troubles.push(`${pathname}: ${html.message}`);
    }
    process.stdout.write(`\n${budgetTable(weighed)}\n\n`);
    troubles.push(...weighed.flatMap(overBudget));
    if (troubles.length > 0) throw new Error(`These pages cannot be published:\n${troubles.join('\n')}`);
  },
};

/** Pages that Next prerenders without listing them. */
const unlistedNames = ['_not-found.html', '404.html', ...errorNames];

function unlistedPages(distDir: string, listed: ReadonlySet<string>) {
  return unlistedNames.flatMap((name) => {
    const files = globSync(`server/**/${name}`, { cwd: distDir }).map((path) => join(distDir, path));
    if (files.length === 0) {
      throw new Error(`The build has no ${name}; Next has moved it, and lib/build/adapter.ts must follow.`);
    }
    return files.filter((file) => !listed.has(file)).map((file) => ({ pathname: `/${name}`, file }));
  });
}

/** Puts the document in the page's place and answers with it, or with the reason why the page cannot be one. */
function rewrite(file: string): string | DocumentError {
  try {
    const html = toDocument(errorNames.includes(basename(file)) ? errorPage() : readFileSync(file, 'utf8'));
    writeFileSync(file, html);
    return html;
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
}

export default adapter;
