import { readEdition } from '#lib/catalogue/store.ts';
import { contentChangedSince } from '#lib/edit/git.ts';
import { locales } from '#lib/i18n/locales.ts';
import { documentsOf } from '#lib/site/documents.ts';
import { pagesOfFile } from '#lib/site/pages-of-file.ts';
import { hrefOf } from '#lib/site/routes.ts';

/**
 * The addresses of the pages that show what changed in `content/` since a commit, in the order of their files; of the
 * built site, so that a page which is gone is not among them. Throws an Error when git does not know the commit.
 */
export function changedPages(root: string, since: string): string[] {
  const pages = new Set(contentChangedSince(root, since).flatMap(pagesOfFile));
  const routes = documentsOf(readEdition(root).catalogue);
  const built = new Set(locales.flatMap(({ slug }) => routes.map((route) => hrefOf(slug, route))));
  return [...pages].filter((page) => built.has(page));
}
