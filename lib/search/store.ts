import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeAside } from '../content/write-aside.ts';
import type { SearchIndex } from './entry.ts';
import type { Search } from './search.ts';
import { createSearch } from './search.ts';

const location = (root: string) => join(root, '.cache', 'search.json');

/** Writes what a search looks through, beside the compiled catalogue. */
export function writeSearchIndex(root: string, index: SearchIndex): void {
  writeAside(location(root), JSON.stringify(index));
}

/** Reads what a search looks through. */
export function readSearchIndex(root: string): SearchIndex {
  return JSON.parse(readFileSync(location(root), 'utf8')) as SearchIndex;
}

let known: { readonly time: number; readonly search: Search } | undefined;

/** The search of this process: made when somebody first searches, and anew while developing when content has changed. */
export function getSearch(): Search {
  const root = process.cwd();
  const time = process.env.NODE_ENV === 'development' ? statSync(location(root)).mtimeMs : 0;
  if (known?.time !== time) known = { time, search: createSearch(readSearchIndex(root)) };
  return known.search;
}
