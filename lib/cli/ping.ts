import { parseArgs } from 'node:util';
import { hasEdition, readEdition } from '../catalogue/store.ts';
import { contentChangedSince } from '../edit/git.ts';
import { changedBy, changedSince, tellIndexNow } from '../publish/indexnow.ts';
import { day } from '../schema/date.ts';
import { siteConfig } from '../site/config.ts';
import { main } from './main.ts';

const usage = `Tells search engines that speak IndexNow which pages changed.

  npm run ping -- --since <day or commit>   such as 2026-11-20, HEAD~1 or the commit of the last deploy
  npm run ping -- --since <…> --list        only prints the addresses

Variables: SITE_ADDRESS, INDEXNOW_KEY (both as in the build that was deployed), INDEXNOW_ENDPOINT (another than
https://api.indexnow.org/indexnow).`;

/** Tells IndexNow, or only prints, which pages of the last build changed. Answers with an exit code. */
async function ping(root: string): Promise<number> {
  const { since, list } = readArguments();
  if (since === undefined) {
    console.log(usage);
    return 2;
  }
  if (!hasEdition(root)) throw new Error('There is no build here: run npm run build first.');
  const { catalogue } = readEdition(root);
  const addresses = day.safeParse(since).success
    ? changedSince(catalogue, since)
    : changedBy(catalogue, contentChangedSince(root, since));
  if (list) {
    for (const address of addresses) console.log(address);
    return 0;
  }
  if (addresses.length === 0) {
    console.log(`No page changed since ${since}; nobody was told.`);
    return 0;
  }
  const { endpoint, key } = readSettings();
  await tellIndexNow(endpoint, key, addresses);
  console.log(`Told ${new URL(endpoint).host} of ${String(addresses.length)} addresses.`);
  return 0;
}

function readArguments(): { readonly since: string | undefined; readonly list: boolean } {
  try {
    const { values } = parseArgs({
      options: { since: { type: 'string' }, list: { type: 'boolean', default: false } },
    });
    return { since: values.since, list: values.list };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

function readSettings(): { readonly endpoint: string; readonly key: string } {
  const { INDEXNOW_ENDPOINT: wanted = '' } = process.env;
  const endpoint = wanted === '' ? 'https://api.indexnow.org/indexnow' : wanted;
  if (!URL.canParse(endpoint))
    throw new Error(`INDEXNOW_ENDPOINT is "${endpoint}"; it must be a whole address.`);
  const key = siteConfig.indexNowKey;
  if (key === undefined)
    throw new Error('INDEXNOW_KEY is not set: set it as in the build that was deployed.');
  if (new URL(siteConfig.address).hostname === 'localhost')
    throw new Error('SITE_ADDRESS is not set: search engines cannot reach localhost.');
  return { endpoint, key };
}

await main(ping);
