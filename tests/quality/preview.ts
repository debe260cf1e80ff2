import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { main } from '#lib/cli/main.ts';
import { locales } from '#lib/i18n/locales.ts';
import { changedPages } from './changed-pages.ts';
import { fileOf, startPage, toPlainPage } from './plain-files.ts';
import { serveSite } from './server.ts';
import { readWords } from './words.ts';

const folder = 'preview';
const homes = locales.map(({ slug }) => `/${slug}`);

/** Saves every page that links lead to from the home pages, as the server sends it. Returns how many. */
async function savePages(address: string): Promise<number> {
  const waiting = [...homes];
  const saved = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (saved.has(path)) continue;
    const response = await fetch(`${address}${path}`, { redirect: 'manual' });
    if (!response.ok) throw new Error(`${path} is linked, but was answered with ${String(response.status)}.`);
    const { html, links } = toPlainPage(await response.text(), path);
    const file = join(folder, fileOf(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    saved.add(path);
    waiting.push(...links);
  }
  return saved.size;
}

/**
 * `npm run preview [-- --since <commit>]`: the built site as plain files, for somebody who has neither this project nor
 * a server; the first page names what changed since the commit.
 */
async function preview(root: string): Promise<number> {
  const { since } = readWords('npm run preview [-- --since <commit>]', { pages: false });
  await using site = await serveSite();
  const changed = since === undefined ? [] : changedPages(root, since);
  rmSync(folder, { recursive: true, force: true });
  const count = await savePages(site.address);
  writeFileSync(join(folder, 'index.html'), startPage(changed, homes));
  console.log(`${String(count)} pages lie in ${folder}/; open ${folder}/index.html.`);
  return 0;
}

await main(preview);
