import type { Verdict } from '../schema/vocabulary.ts';
import type { Cell } from './compared-cell.ts';
import { shownTerms } from './compared-cell.ts';
import { isUsable } from './country-answer.ts';

/**
 * How the columns of a row stand to each other. Only what is known can differ: `some-unknown` means that those of
 * which we know the answer agree, `terms-differ` that all answers agree but not what one gets or pays.
 */
export type Difference = 'differs' | 'terms-differ' | 'some-unknown' | 'same' | 'nothing-known';

/** How the cells of a row stand to each other; `undefined` when fewer than two of them answer. */
export function differenceBetween(cells: readonly Cell[]): Difference | undefined {
  const answering = cells.flatMap((cell) => {
    const standing = standingOf(cell);
    return standing === undefined ? [] : [{ standing, terms: termsIn(cell) }];
  });
  if (answering.length < 2) return undefined;
  const known = answering.filter(({ standing }) => standing !== 'unknown' && standing !== 'unchecked');
  if (known.length === 0) return 'nothing-known';
  if (new Set(known.map(({ standing }) => standing)).size > 1) return 'differs';
  if (known.length < answering.length) return 'some-unknown';
  return new Set(known.map(({ terms }) => terms)).size > 1 ? 'terms-differ' : 'same';
}

/** An answer in the words that can be set against each other; `depends`: on the operator. */
type Standing = Verdict | 'depends' | 'closed' | 'unchecked';

function standingOf(cell: Cell): Standing | undefined {
  switch (cell.kind) {
    case 'through-brands':
      return undefined;
    case 'by-nature':
      return 'yes';
    case 'derived': {
      const { verdict, counts } = cell.answer;
      if (counts.unchecked === counts.covered) return 'unchecked';
      return verdict === 'partly' ? 'depends' : verdict;
    }
    case 'answer': {
      const { answer } = cell;
      if (answer === undefined) return 'unchecked';
      return 'features' in answer && !isUsable(answer) ? 'closed' : answer.verdict;
    }
    default:
      return cell satisfies never;
  }
}

/** What two cells of the same standing must share in order to say the same. */
function termsIn(cell: Cell): string {
  if (cell.kind === 'derived' && cell.answer.verdict === 'partly') return cell.answer.best;
  const feature = cell.kind === 'answer' ? cell.feature : undefined;
  return JSON.stringify([feature?.conditions?.toSorted() ?? [], feature ? shownTerms(feature) : {}]);
}
