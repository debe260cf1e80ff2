import type { Catalogue } from '../catalogue/catalogue.ts';
import { locales } from '../i18n/locales.ts';
import { siteConfig } from '../site/config.ts';
import { documentsOf } from '../site/documents.ts';
import { pagesOfFile } from '../site/pages-of-file.ts';
import { hrefOf } from '../site/routes.ts';
import { sitemapsOf } from './sitemap.ts';

/** One message of the protocol names at most so many addresses. */
const mostAddresses = 10_000;

/** The addresses that search engines should look at again: pages that changed on `day` or later, and those that moved. */
export function changedSince(catalogue: Catalogue, day: string): string[] {
  const changed = sitemapsOf(catalogue)
    .flatMap(({ listed }) => listed)
    .filter(({ lastChange }) => lastChange !== undefined && lastChange >= day)
    .map(({ canonical }) => canonical);
  const moved = Object.entries(catalogue.redirects)
    .filter(([, { date }]) => date >= day)
    .flatMap(([from]) => locales.map(({ slug }) => `${siteConfig.address}/${slug}${from}`));
  return [...changed, ...moved];
}

/**
 * The addresses that search engines should look at again after these content files changed: pages that they may show,
 * and those that are gone because their file is.
 */
export function changedBy(catalogue: Catalogue, files: readonly string[]): string[] {
  const listed = new Set(
    sitemapsOf(catalogue).flatMap((sitemap) => sitemap.listed.map(({ canonical }) => canonical)),
  );
  const existing = new Set(
    documentsOf(catalogue).flatMap((route) =>
      locales.map(({ slug }) => `${siteConfig.address}${hrefOf(slug, route)}`),
    ),
  );
  const addresses = new Set(files.flatMap(pagesOfFile).map((href) => `${siteConfig.address}${href}`));
  return [...addresses].filter((address) => listed.has(address) || !existing.has(address));
}

/** What the answers of the protocol mean; see indexnow.org. */
const refusals: Readonly<Record<number, string>> = {
  400: 'the message has a wrong format',
  403: 'the key is not at its address: deploy the site with the same INDEXNOW_KEY first',
  422: 'the addresses are not of this site, or the key does not fit them',
  429: 'too many messages: try again later',
};

/**
 * Tells an IndexNow endpoint that pages changed. Throws an Error that says what to do when it refuses or cannot be
 * reached; messages before that one have arrived.
 */
export async function tellIndexNow(
  endpoint: string,
  key: string,
  addresses: readonly string[],
): Promise<void> {
  for (let start = 0; start < addresses.length; start += mostAddresses) {
    const message = {
      host: new URL(siteConfig.address).host,
      key,
      keyLocation: `${siteConfig.address}/${key}.txt`,
      urlList: addresses.slice(start, start + mostAddresses),
    };
    const status = await post(endpoint, message);
    if (status === 200 || status === 202) continue;
    throw new Error(`${endpoint} answered ${String(status)}: ${refusals[status] ?? 'try again later'}.`);
  }
}

async function post(endpoint: string, message: object): Promise<number> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(30_000),
    });
    return response.status;
  } catch (error) {
    const reason = error instanceof Error ? (error.cause instanceof Error ? error.cause : error).message : '';
    throw new Error(`${endpoint} cannot be reached: ${reason}`);
  }
}
