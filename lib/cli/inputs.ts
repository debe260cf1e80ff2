import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['app', 'components', 'content', 'lib', 'public'];
const files = ['next.config.ts', 'package-lock.json', 'package.json', 'proxy.ts', 'tsconfig.json'];

/**
 * One hash of everything that a build depends on: sources, content, settings, dependencies, and the variables that
 * configure the site or set its day. Contents count, not times, so that a checkout of the same commit counts as built.
 */
export function hashOfInputs(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const hash = createHash('sha256');
  for (const path of [...folders.flatMap((folder) => filesBelow(root, folder)), ...files].sort()) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\n${String(bytes.length)}\n`).update(bytes);
  }
  for (const name of Object.keys(environment).sort()) {
    if (name === 'TODAY' || name.startsWith('SITE_') || name === 'INDEXNOW_KEY')
      hash.update(`${name}=${environment[name] ?? ''}\n`);
  }
  return hash.digest('hex');
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));
}
