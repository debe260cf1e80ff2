import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentDocument } from '../content/document.ts';
import type { Catalogue } from './catalogue.ts';
import { buildCatalogue } from './catalogue.ts';

const location = (root: string) => join(root, '.cache', 'catalogue.json');

/** What the build writes and pages read: all checked documents and the day of the check. */
export type Edition = { readonly today: string; readonly catalogue: Catalogue };

/** Writes the compiled catalogue. Only content without errors may come here. */
export function writeEdition(root: string, today: string, documents: readonly ContentDocument[]): void {
  const path = location(root);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify({ today, documents }));
  renameSync(`${path}.new`, path);
}

/** Whether a compiled catalogue is there. */
export function hasEdition(root: string): boolean {
  return existsSync(location(root));
}

/** Reads the compiled catalogue; the folder `content/` is not needed any more. */
export function readEdition(root: string): Edition {
  const { today, documents } = JSON.parse(readFileSync(location(root), 'utf8')) as {
    readonly today: string;
    readonly documents: readonly ContentDocument[];
  };
  return { today, catalogue: buildCatalogue(documents) };
}
