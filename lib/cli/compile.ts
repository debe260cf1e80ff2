import { stripVTControlCharacters } from 'node:util';
import { writeEdition } from '../catalogue/store.ts';
import { checkContent } from '../rules/check.ts';
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
  if (isGood) writeEdition(root, today, checked.documents);
  // The page of npm run dev shows the words without the colours of a terminal.
  return { isGood, report: stripVTControlCharacters(report) };
}
