import type { Source } from '../schema/source.ts';

/** A source with its number on a page and the places of the page that cite it. */
export type NumberedSource = {
  readonly id: string;
  readonly number: number;
  readonly source: Source;
  /** Anchors of the sections that cite it, without `#`, in the order of the page. */
  readonly citedAt: readonly string[];
};

/** A section of a page and the sources that it cites. */
export type CitingSection = { readonly anchor: string; readonly ids: readonly string[] };

/** Numbers sources in the order in which a page cites them; sources that it does not cite are left out. */
export function numberSources(
  sources: Readonly<Record<string, Source>>,
  sections: readonly CitingSection[],
): ReadonlyMap<string, NumberedSource> {
  const numbered = new Map<string, NumberedSource>();
  for (const { anchor, ids } of sections) {
    for (const id of ids) {
      const source = sources[id];
      if (!source) continue;
      const known = numbered.get(id) ?? { id, number: numbered.size + 1, source, citedAt: [] };
      numbered.set(
        id,
        known.citedAt.includes(anchor) ? known : { ...known, citedAt: [...known.citedAt, anchor] },
      );
    }
  }
  return numbered;
}
