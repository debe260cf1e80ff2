import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/**
 * Which content files lie at or below some paths of the command line; without paths, all do. Throws an Error for a
 * path that is not there, because a wrong path would look like a clean one.
 */
export function selection(root: string, paths: readonly string[]): (file: string) => boolean {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`There is no file or folder "${missing}".`);
  const wanted = paths.map((path) => relative(root, resolve(path)));
  return (file) =>
    wanted.length === 0 || wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}
