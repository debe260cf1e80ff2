import type { Rule } from './rule.ts';
import { sourcesOf } from './walk.ts';

/** No source comes from a site that we found to be none. */
export const trustedSites: Rule = {
  name: 'trusted-sites',
  description: 'No source lies on a site listed in content/distrusted.yml.',
  *check({ sources, distrusted }) {
    for (const document of sources.values()) {
      for (const [id, { url }] of Object.entries(sourcesOf(document))) {
        const host = new URL(url).hostname;
        const site = Object.keys(distrusted).find((domain) => host === domain || host.endsWith(`.${domain}`));
        if (site === undefined) continue;
        yield {
          file: document.file,
          at: 'value',
          path: ['sources', id, 'url'],
          message: `lies on ${site}, which is no source: ${distrusted[site]?.reason ?? ''}`,
          hint: 'find another page, or answer unknown',
        };
      }
    }
  },
};
