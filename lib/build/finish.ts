import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Weighed } from './budget.ts';
import { weigh } from './budget.ts';
import { DocumentError, toDocument } from './document.ts';
import { errorPage } from './error-page.ts';

/** A prerendered page: its address and its HTML file. */
export type Page = { readonly pathname: string; readonly file: string };

/** What became of a page: a document with its weight, or the reason why it cannot be one. */
export type Finished = { readonly weighed: Weighed } | { readonly trouble: string };

/** Next's own pages for a failing server; no component of ours can replace them, and they carry style attributes. */
export const errorNames: readonly string[] = ['_global-error.html', '500.html'];

/** Puts the document in the page's place and weighs it. A page that cannot be a document stays as it is. */
export function finish({ pathname, file }: Page): Finished {
  try {
    const html = toDocument(errorNames.includes(basename(file)) ? errorPage() : readFileSync(file, 'utf8'));
    writeFileSync(file, html);
    return { weighed: weigh(pathname, html) };
  } catch (error) {
    if (error instanceof DocumentError) return { trouble: `${pathname}: ${error.message}` };
    throw error;
  }
}
