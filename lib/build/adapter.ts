import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { NextAdapter } from 'next';
import { budgetTable, overBudget } from './budget.ts';
import { refuseClientComponents } from './client-components.ts';
import type { Page } from './finish.ts';
import { errorNames } from './finish.ts';
import { finishAll } from './finish-all.ts';
import { linkStylesOfTools } from './tool-styles.ts';

/**
 * A Next build adapter that turns every prerendered page into a document without script, in place, so that whatever
 * serves Next's output (`next start`, the standalone server, a CDN) sends it. Tools keep their script.
 *
 * Why: our readers have almost no data left, and a page of this site is text that never changes after the build.
 * What it relies on: the adapter API (`outputs.prerenders[].fallback.filePath`), and the names of the 404 and error
 * pages, which the API does not list. If Next renames them, the build stops here; if it renders pages in another way, the end-to-end tests find a script in what the server sends.
 */
const adapter: NextAdapter = {
  name: 'documents',
  async onBuildComplete({ outputs, distDir }) {
    const listed = outputs.prerenders.flatMap(({ pathname, fallback }) => {
      const file = fallback?.filePath;
      return file?.endsWith('.html') ? [{ pathname, file }] : [];
    });
    const pages = [...listed, ...unlistedPages(distDir, new Set(listed.map(({ file }) => file)))];
    linkStylesOfTools(distDir);
    const finished = await finishAll(pages);
    const weighed = finished.flatMap((page) => ('weighed' in page ? [page.weighed] : []));
    process.stdout.write(`\n${budgetTable(weighed)}\n\n`);
    const troubles = [
      ...refuseClientComponents(distDir),
      ...finished.flatMap((page) => ('trouble' in page ? [page.trouble] : [])),
      ...weighed.flatMap(overBudget),
    ];
    if (troubles.length > 0) throw new Error(`These pages cannot be published:\n${troubles.join('\n')}`);
  },
};

/** Pages that Next prerenders without listing them. */
const unlistedNames = ['_not-found.html', '404.html', ...errorNames];

function unlistedPages(distDir: string, listed: ReadonlySet<string>): Page[] {
  return unlistedNames.flatMap((name) => {
    const files = globSync(`server/**/${name}`, { cwd: distDir }).map((path) => join(distDir, path));
    if (files.length === 0) {
      throw new Error(`The build has no ${name}; Next has moved it, and lib/build/adapter.ts must follow.`);
    }
    return files.filter((file) => !listed.has(file)).map((file) => ({ pathname: `/${name}`, file }));
  });
}

export default adapter;
