import { writeEdition } from '../catalogue/store.ts';
import { checkContent } from '../rules/check.ts';
import { printReport } from './content/print.ts';
import { currentDay } from './today.ts';

/**
 * Checks the content, prints everything that is wrong with it, and writes the catalogue that pages are made from.
 * An error keeps the last good catalogue in its place. Answers whether there was none.
 */
export async function compile(root: string): Promise<boolean> {
  const today = currentDay();
  const checked = await checkContent(root, today);
  console.log(printReport(checked.diagnostics, checked));
  const isGood = checked.diagnostics.every(({ severity }) => severity !== 'error');
  if (isGood) writeEdition(root, today, checked.documents);
  return isGood;
}
