import type { Change } from '../../edit/changes.ts';
import { tellFact, tellWords } from '../../edit/tell.ts';

/** One line for each change of facts, "Japan / au: gift partly → no, because operator-changed", then a sum of the words. */
export function printChanges(changes: readonly Change[]): string {
  const facts = changes.flatMap((change) => {
    const told = tellFact(change);
    return told ? [`${change.about.join(' / ')}: ${printTold(told)}`] : [];
  });
  const words = tellWords(changes);
  return [
    ...(facts.length > 0 ? facts : ['No change of facts.']),
    ...(words === '' ? [] : [`${words}.`]),
  ].join('\n');
}

function printTold({ what, from, to }: NonNullable<ReturnType<typeof tellFact>>): string {
  if (from === null) return `${what} added${detail(to)}`;
  if (to === null) return `${what} removed${detail(from)}`;
  return `${what} ${from} → ${to}`;
}

function detail(facts: string | null): string {
  return facts === null || facts === '' ? '' : `: ${facts}`;
}
