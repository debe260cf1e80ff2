import type { Distrusted } from '../schema/distrusted.ts';
import type { Rule } from './rule.ts';
import { sourcesOf } from './walk.ts';

/** No source comes from a site that we found to be none. */
export const trustedSites: Rule = {
  name: 'trusted-sites',
  description: 'No source lies on a site listed in content/distrusted.yml.',
  *check({ sources, distrusted }) {
    for (const document of sources.values()) {
      for (const [id, { url }] of Object.entries(sourcesOf(document))) {
        const trouble = distrustOf(url, distrusted);
        if (trouble) yield { file: document.file, at: 'value', path: ['sources', id, 'url'], ...trouble };
      }
    }
  },
};

/** Why a page is no source; `undefined` when nothing speaks against its site. */
export function distrustOf(
  url: string,
  distrusted: Distrusted,
): { readonly message: string; readonly hint: string } | undefined {
  const host = new URL(url).hostname;
  const site = Object.keys(distrusted).find((domain) => host === domain || host.endsWith(`.${domain}`));
  if (site === undefined) return undefined;
  return {
    message: `lies on ${site}, which is no source: ${distrusted[site]?.reason ?? ''}`,
    hint: 'find another page, or answer unknown',
  };
}
