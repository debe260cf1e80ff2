import type { Source } from '../schema/source.ts';
import type { Capability } from '../schema/vocabulary.ts';
import { capabilities } from '../schema/vocabulary.ts';
import type { Cell } from './compared-cell.ts';
import { cellOf, isAsked, sourcesBehind } from './compared-cell.ts';
import type { Difference } from './difference.ts';
import { differenceBetween } from './difference.ts';
import type { Subject } from './subjects.ts';

/** A cell with the numbers of the sources in its column that carry it. */
export type CitedCell = { readonly cell: Cell; readonly cites: readonly number[] };

export type Row = {
  readonly capability: Capability;
  /** One for each column. */
  readonly cells: readonly CitedCell[];
  /** `undefined` when fewer than two columns answer. */
  readonly difference: Difference | undefined;
};

export type Column = {
  readonly subject: Subject;
  /** What carries the column's cells, in the order of their citation: the first has number 1. */
  readonly sources: readonly Source[];
};

export type Comparison = {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The questions that were left out because their columns do not differ. */
  readonly leftOut: readonly Capability[];
};

/** Puts subjects side by side, question by question; on request only where they differ or may differ. */
export function compare(subjects: readonly Subject[], onlyDifferences: boolean): Comparison {
  const all = capabilities
    .filter((capability) => subjects.some((subject) => isAsked(subject, capability)))
    .map((capability) => {
      const cells = subjects.map((subject) => cellOf(subject, capability));
      return { capability, cells, difference: differenceBetween(cells) };
    });
  const isShown = ({ difference }: (typeof all)[number]) =>
    !onlyDifferences || (difference !== 'same' && difference !== 'nothing-known');
  const shown = all.filter(isShown);
  const citing = subjects.map((subject, column) =>
    cite(shown.map(({ cells }) => sourcesBehind(subject, cells[column]))),
  );
  return {
    columns: subjects.map((subject, column) => ({ subject, sources: citing[column]?.sources ?? [] })),
    rows: shown.map(({ capability, cells, difference }, row) => ({
      capability,
      cells: cells.map((cell, column) => ({ cell, cites: citing[column]?.numbers[row] ?? [] })),
      difference,
    })),
    leftOut: all.filter((row) => !isShown(row)).map(({ capability }) => capability),
  };
}

/** Numbers the sources of a column from top to bottom; a page that carries several cells keeps its first number. */
function cite(cells: readonly (readonly Source[])[]): {
  readonly sources: readonly Source[];
  readonly numbers: readonly (readonly number[])[];
} {
  const sources = [...Map.groupBy(cells.flat(), ({ url }) => url).values()].flatMap(([first]) => first ?? []);
  const numberOf = new Map(sources.map(({ url }, index) => [url, index + 1]));
  const numbers = cells.map((cell) => [...new Set(cell.flatMap(({ url }) => numberOf.get(url) ?? []))]);
  return { sources, numbers };
}
