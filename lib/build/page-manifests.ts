import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Next writes down of a page's style sheets, as far as we read it. */
export type StyleSheet = { path: string; inlined: boolean; content?: string };

/** What Next writes down of a page for its server, as far as we read it. */
export type PageManifest = {
  readonly clientModules?: Readonly<Record<string, unknown>>;
  readonly entryCSSFiles?: Readonly<Record<string, StyleSheet[]>>;
};

/** A page's manifest file: a script that assigns one JSON object. */
export type ManifestFile = {
  readonly file: string;
  /** The page's place below `app`, for messages. */
  readonly page: string;
  /** What stands before the object and behind it. */
  readonly before: string;
  readonly after: string;
  readonly manifest: PageManifest;
};

const assignment = /^(.*?^globalThis\.__RSC_MANIFEST\["[^\n]*?"\] = )(\{.*\})(;?\n?)$/ms;

/**
 * Reads the manifests of all pages of a route group in a finished build in `distDir`.
 * Throws where there is none, or one that is written in a way that we do not know: Next has changed, and lib/build must follow.
 */
export function pageManifests(distDir: string, group: '(documents)' | '(tools)'): ManifestFile[] {
  const pattern = `server/app/**/${group}/**/page_client-reference-manifest.js`;
  const files = globSync(pattern, { cwd: distDir });
  if (files.length === 0) throw new Error(`No page manifest lies at ${pattern}; Next has moved them.`);
  return files.map((path) => {
    const file = join(distDir, path);
    const [, before = '', json, after = ''] = assignment.exec(readFileSync(file, 'utf8')) ?? [];
    if (json === undefined) throw new Error(`${file} is no manifest as Next wrote them.`);
    const page = path.replace('server/app', '').replace(/\/page_client-reference-manifest\.js$/, '');
    return { file, page, before, after, manifest: JSON.parse(json) as PageManifest };
  });
}
