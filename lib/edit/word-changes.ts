import { diffWords } from 'diff';

/** A run of words that stayed, went or came. */
export type WordChange = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** What changed from one wording to another, word by word; steps count as lines. */
export function wordChanges(
  before: string | readonly string[],
  now: string | readonly string[],
): WordChange[] {
  return diffWords(linesOf(before), linesOf(now)).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

function linesOf(text: string | readonly string[]): string {
  return typeof text === 'string' ? text : text.join('\n');
}

const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

/**
 * Changes as lines of text, `[-gone-]{+new+}`, without the lines on which nothing changed; an ellipsis stands for
 * those. `paint` may colour what changed.
 */
export function changedLines(
  changes: readonly WordChange[],
  paint: (kind: 'removed' | 'added', text: string) => string,
): string[] {
  const lines: { text: string; changed: boolean }[] = [{ text: '', changed: false }];
  for (const { kind, text } of changes) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push({ text: '', changed: false });
      const line = lines.at(-1);
      if (!line || piece === '') continue;
      const [open, close] = marks[kind];
      // The space behind a word is no part of the change.
      const words = piece.trimEnd();
      const isChange = kind !== 'same' && words !== '';
      line.text += isChange ? paint(kind, `${open}${words}${close}`) + piece.slice(words.length) : piece;
      line.changed ||= isChange;
    }
  }
  return lines.flatMap(({ text, changed }, index) => {
    if (changed) return [text];
    return index === 0 || lines[index - 1]?.changed === true ? ['…'] : [];
  });
}
