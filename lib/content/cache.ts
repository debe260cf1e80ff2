import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Parsed } from './parse.ts';
import { writeAside } from './write-aside.ts';

/** What was parsed before: path → hash of the text and its result. */
export type Cache = Map<string, { readonly hash: string; readonly parsed: Parsed }>;

const location = (root: string) => join(root, '.cache', 'content.json');

/** Identifies a text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

const lib = join(import.meta.dirname, '..');

/** Results depend on the code that made them, and on the versions of its libraries in the lock file. */
export function codeVersion(): string {
  const files = readdirSync(lib, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash('sha256').update(process.version);
  for (const file of [...files.sort(), join(lib, '..', 'package-lock.json')]) hash.update(readFileSync(file));
  return hash.digest('base64url');
}

/** The results of an earlier run; empty when there is none, or when the code has changed since. */
export function readCache(root: string): Cache {
  try {
    const stored = JSON.parse(readFileSync(location(root), 'utf8')) as {
      version: string;
      entries: [string, { hash: string; parsed: Parsed }][];
    };
    return new Map(stored.version === codeVersion() ? stored.entries : []);
  } catch {
    // No cache yet, or one cut off in the middle: both only cost time.
    return new Map();
  }
}

/** Stores results for the next run. */
export function writeCache(root: string, cache: Cache): void {
  writeAside(location(root), JSON.stringify({ version: codeVersion(), entries: [...cache] }));
}
