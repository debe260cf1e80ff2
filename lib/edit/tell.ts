import type { Change } from './changes.ts';

/**
 * A change in words: what changed, what it was and what it is. `null` where there was or is nothing, so that what came
 * reads "added" and what went "removed".
 */
export type Told = { readonly what: string; readonly from: string | null; readonly to: string | null };

/** Tells a change of facts. */
export function tellFact(change: Change): Told | undefined {
  switch (change.type) {
    case 'sentence':
      return { what: 'the answer', from: change.from, to: change.to };
    case 'country-verdict':
      return { what: `${change.capability} in the whole country`, from: change.from, to: change.to };
    case 'document':
      return came('this file', change);
    case 'verdict':
      return {
        what: change.capability,
        from: change.from ?? 'not checked',
        to: `${change.to ?? 'not checked'}${change.why === null ? '' : `, because ${change.why}`}`,
      };
    case 'confidence':
      return {
        what: `computed confidence of ${change.capability}`,
        from: change.from ?? 'none',
        to: change.to ?? 'none',
      };
    case 'entry':
      return came(nameOf(change.path), change);
    case 'fact': {
      const [field = '', entry] = [change.path.at(-1), nameOf(change.path.slice(0, -1))];
      return { what: entry === '' ? field : `${field} of ${entry}`, from: change.from, to: change.to };
    }
    case 'prose':
    case 'translation':
      return undefined;
    default:
      return change satisfies never;
  }
}

/** Sums up what changed in words only: "3 English texts, 2 translated texts (1 translation is out of date)". */
export function tellWords(changes: readonly Change[]): string {
  const sum = (read: (change: Change) => number) =>
    changes.reduce((total, change) => total + read(change), 0);
  const english = sum((change) => (change.type === 'prose' ? change.texts : 0));
  const translated = sum((change) => (change.type === 'translation' ? change.changed : 0));
  const outdated = sum((change) => (change.type === 'translation' ? change.outdated : 0));
  return [
    ...(english > 0 ? [`${counted(english, 'English text')} changed`] : []),
    ...(translated > 0 ? [`${counted(translated, 'translated text')} changed`] : []),
    ...(outdated > 0 ? [`${counted(outdated, 'translated text')} now out of date`] : []),
  ].join(', ');
}

function came(
  what: string,
  { action, facts }: { readonly action: 'added' | 'removed'; readonly facts: string },
): Told {
  return action === 'added' ? { what, from: null, to: facts } : { what, from: facts, to: null };
}

/** What one entry of a group is called; answers and features go by their ids alone. */
const singular: Readonly<Record<string, string>> = {
  sources: 'source',
  ways: 'way',
  warnings: 'warning',
  visitors: 'word for visitors',
  refusals: 'reason to refuse',
  claims: 'claim',
  questions: 'question',
};

/** "gift / data-gift" for answers › gift › features › data-gift; "source gift-page" for sources › gift-page. */
function nameOf(path: readonly string[]): string {
  const [group = '', id, ...rest] = path;
  if (id === undefined) return group;
  const word = singular[group];
  const name = word === undefined ? id : `${word} ${id}`;
  return rest.length === 0 ? name : `${name} / ${nameOf(rest)}`;
}

function counted(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? '' : 's'}`;
}
