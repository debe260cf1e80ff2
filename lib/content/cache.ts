import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Parsed } from './parse.ts';

/** What was parsed before: path → hash of the text and its result. */
export type Cache = Map<string, { readonly hash: string; readonly parsed: Parsed }>;

const location = (root: string) => join(root, '.cache', 'content.json');

/** Identifies a text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** Results depend on the code that made them: parser, schemas, languages and the library versions in the lock file. */
function codeVersion(): string {
  const here = import.meta.dirname;
  const folders = [here, join(here, '..', 'schema')];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  );
  files.push(join(here, '..', 'i18n', 'locales.ts'), join(here, '..', '..', 'package-lock.json'));
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('base64url');
}

/** The results of an earlier run; empty when there is none, or when the code has changed since. */
export function readCache(root: string): Cache {
  try {
    const stored = JSON.parse(readFileSync(location(root), 'utf8')) as {
      version: string;
      entries: [string, { hash: string; parsed: Parsed }][];
    };
    return stored.version === codeVersion() ? new Map(stored.entries) : new Map();
  } catch {
    // No cache yet, or one cut off in the middle: both only cost time.
    return new Map();
  }
}

/** Stores results for the next run. Written aside and renamed, so that a reader never sees half a file. */
export function writeCache(root: string, cache: Cache): void {
  const path = location(root);
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.${String(process.pid)}`;
  writeFileSync(aside, JSON.stringify({ version: codeVersion(), entries: [...cache] }));
  renameSync(aside, path);
}
