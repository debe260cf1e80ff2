import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file beside its place and renames it, so that a reader never sees half a file. */
export function writeAside(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  // A name that begins with a dot is passed over where content is listed.
  const aside = join(/* turbopackIgnore: true */ dirname(path), `.${basename(path)}.${String(process.pid)}`);
  writeFileSync(aside, content);
  renameSync(aside, path);
}
