import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAside } from '../content/write-aside.ts';
import type { Diagnostic } from '../content/diagnostic.ts';

const location = (root: string) => join(root, '.cache', 'rules.json');

type Memory = { readonly occasion: string; readonly found: readonly Diagnostic[] };

/** What the rules found on an occasion (the same content, code and day); `undefined` if the last one was another. */
export function recall(root: string, occasion: string): readonly Diagnostic[] | undefined {
  try {
    const memory = JSON.parse(readFileSync(location(root), 'utf8')) as Memory;
    return memory.occasion === occasion ? memory.found : undefined;
  } catch {
    // Nothing remembered yet, or cut off in the middle: both only cost time.
    return undefined;
  }
}

/** Stores what the rules found. */
export function remember(root: string, occasion: string, found: readonly Diagnostic[]): void {
  writeAside(location(root), JSON.stringify({ occasion, found } satisfies Memory));
}
