import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasEdition } from '../catalogue/store.ts';

const location = (root: string) => join(root, '.next', 'built-from');

/** Whether the last build was finished and was made from `inputs` (see `hashOfInputs`). */
export function isBuiltFrom(root: string, inputs: string): boolean {
  const path = location(root);
  return existsSync(path) && readFileSync(path, 'utf8') === inputs && hasEdition(root);
}

/** Says that a finished build was made from `inputs`. */
export function markBuilt(root: string, inputs: string): void {
  writeFileSync(location(root), inputs);
}

/** Says that there is no finished build, before a new one begins. */
export function unmarkBuilt(root: string): void {
  rmSync(location(root), { force: true });
}
