import { expect, test } from 'vitest';
import { changedLines, wordChanges } from '#lib/edit/word-changes.ts';

const plain = (_: string, text: string) => text;
const changed = (...texts: Parameters<typeof wordChanges>) => changedLines(wordChanges(...texts), plain);

test('words that went and came are marked in their sentence', () => {
  expect(changed('Free for family lines.', 'Free for all lines.')).toEqual([
    'Free for [-family-]{+all+} lines.',
  ]);
});

test('the space behind a word is outside of its mark', () => {
  expect(changed('Give it to all your family.', 'Give it to family.')).toEqual([
    'Give it to [-all your-] family.',
  ]);
});

test('steps count as lines, and lines without a change are left out', () => {
  expect(
    changed(['Open the app', 'Tap Gift', 'Confirm', 'Done'], ['Open the app', 'Tap Send', 'Confirm', 'Done']),
  ).toEqual(['…', 'Tap [-Gift-]{+Send+}', '…']);
});

test('a paragraph that came is marked line by line', () => {
  expect(changed('One.', 'One.\n\nTwo.\n\nThree.')).toEqual(['…', '{+Two.+}', '…', '{+Three.+}']);
});

test('line breaks alone are no change', () => {
  expect(wordChanges('a few words', 'a few\nwords').every(({ kind }) => kind === 'same')).toBe(true);
});

test('what changed may be coloured', () => {
  const paint = (kind: string, text: string) => `<${kind}>${text}</>`;
  expect(changedLines(wordChanges('old', 'new'), paint)).toEqual(['<removed>[-old-]</><added>{+new+}</>']);
});
