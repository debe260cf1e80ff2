import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeAside } from '../content/write-aside.ts';
import type { ContentDocument } from '../content/document.ts';
import type { Catalogue } from './catalogue.ts';
import { buildCatalogue } from './catalogue.ts';

const location = (root: string) => join(root, '.cache', 'catalogue.json');
const errors = (root: string) => join(root, '.cache', 'errors.txt');

/** What the build writes and pages read: all checked documents and the day of the check. */
export type Edition = { readonly today: string; readonly catalogue: Catalogue };

/** Writes the compiled catalogue. Only content without errors may come here. */
export function writeEdition(root: string, today: string, documents: readonly ContentDocument[]): void {
  writeAside(location(root), JSON.stringify({ today, documents }));
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

/** When the compiled catalogue was written, in milliseconds. */
export function editionTime(root: string): number {
  return statSync(location(root)).mtimeMs;
}

/** Writes down for the pages that are being written what is wrong with their content; `undefined` when nothing is. */
export function writeErrors(root: string, report: string | undefined): void {
  if (report === undefined) rmSync(errors(root), { force: true });
  else writeAside(errors(root), report);
}

/** What is wrong with the content, if anything is. */
export function readErrors(root: string): string | undefined {
  return existsSync(errors(root)) ? readFileSync(errors(root), 'utf8') : undefined;
}
