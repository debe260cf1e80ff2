import { stripVTControlCharacters } from 'node:util';
import { writeEdition } from '../catalogue/store.ts';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import type { ContentDocument } from '../content/document.ts';
import { checkContent } from '../rules/check.ts';
import { compileSearch } from '../search/compile.ts';
import { writeSearchIndex } from '../search/store.ts';
import { printReport } from './content/print.ts';
import { currentDay } from './today.ts';

/** Whether the content has no errors, and everything that the check says about it, as it stands in the terminal. */
export type Compiled = { readonly isGood: boolean; readonly report: string };

/**
 * Checks the content, prints everything that is wrong with it, and writes the catalogue that pages are made from.
 * An error keeps the last good catalogue in its place.
 */
export async function compile(root: string): Promise<Compiled> {
  const today = currentDay();
  const checked = await checkContent(root, today);
  const report = printReport(checked.diagnostics, checked, root, process.stdout);
  console.log(report);
  const isGood = checked.diagnostics.every(({ severity }) => severity !== 'error');
  if (isGood) writeForPages(root, today, checked.documents);
  // The page of npm run dev shows the words without the colours of a terminal.
  return { isGood, report: stripVTControlCharacters(report) };
}

/** Writes what pages read: the catalogue, and what the search looks through. */
export function writeForPages(root: string, today: string, documents: readonly ContentDocument[]): void {
  writeSearchIndex(root, compileSearch(buildCatalogue(documents)));
  writeEdition(root, today, documents);
}
