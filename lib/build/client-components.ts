import { pageManifests } from './page-manifests.ts';

const ownedByNext = '[project]/node_modules/next/';

/**
 * Says which documents use client components: their script is taken out, so what they do would not happen. Reads the
 * finished build in `distDir`.
 */
export function refuseClientComponents(distDir: string): string[] {
  return pageManifests(distDir, '(documents)').flatMap(({ page, manifest }) =>
    Object.keys(manifest.clientModules ?? {})
      .filter((path) => !path.startsWith(ownedByNext))
      .map(
        (path) =>
          `${page}: ${path} is a client component; make it a server component or move the page to (tools)`,
      ),
  );
}
