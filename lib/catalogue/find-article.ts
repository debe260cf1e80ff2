import type { Catalogue, GuideEntry, PageEntry, WayEntry } from './catalogue.ts';

/** An article that is told once for all countries. */
export type ArticleEntry = WayEntry | GuideEntry | PageEntry;

/** All articles of a kind, in the order of the catalogue. */
export function articlesOf(catalogue: Catalogue, kind: ArticleEntry['kind']): readonly ArticleEntry[] {
  return { way: catalogue.ways, guide: catalogue.guides, page: catalogue.pages }[kind];
}
