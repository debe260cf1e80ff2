import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file beside its place and renames it, so that a reader never sees half a file. */
export function writeAside(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.${String(process.pid)}`;
  writeFileSync(aside, text);
  renameSync(aside, path);
}
