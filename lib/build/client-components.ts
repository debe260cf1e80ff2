import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Next lists the client components of each page of the route group `(documents)`. */
const manifests = 'server/app/**/(documents)/**/page_client-reference-manifest.js';
const ownedByNext = '[project]/node_modules/next/';

/**
 * Says which documents use client components: their script is taken out, so what they do would not happen.
 * Reads the manifests of a finished build in `distDir`; a build without any is none that we know, and is refused too.
 */
export function refuseClientComponents(distDir: string): string[] {
  const files = globSync(manifests, { cwd: distDir });
  if (files.length === 0)
    return [`no page manifests lie at ${manifests}; Next has moved them, and lib/build must follow`];
  return files.flatMap((file) =>
    clientModules(readFileSync(join(distDir, file), 'utf8'))
      .filter((path) => !path.startsWith(ownedByNext))
      .map(
        (path) =>
          `${pageOf(file)}: ${path} is a client component; make it a server component or move the page to (tools)`,
      ),
  );
}

/** The paths of client modules in a manifest, which is a script that assigns one JSON object. */
function clientModules(script: string): string[] {
  const json = /^globalThis\.__RSC_MANIFEST\["[^\n]*?"\] = (\{.*\});?$/m.exec(script)?.[1];
  const manifest = JSON.parse(json ?? '{}') as { readonly clientModules?: Readonly<Record<string, unknown>> };
  return Object.keys(manifest.clientModules ?? {});
}

function pageOf(file: string): string {
  return file.replace('server/app', '').replace(/\/page_client-reference-manifest\.js$/, '');
}
