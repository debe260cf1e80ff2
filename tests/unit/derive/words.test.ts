import { expect, test } from 'vitest';
import { countsIn, fitsWhen, fullWordsOf, toneOf, verdictWordsOf, wordsOf } from '#lib/derive/words.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { answer, feature, no, unknown } from '#tests/unit/build.ts';

const en = formatFor('en');
const narrow = feature('current', { conditions: ['family-only', 'cap', 'fee'] });
const wide = feature('current', { conditions: ['some-plans'] });

test('a partly is said by the reasons of its least restricted feature, two at most', () => {
  expect(wordsOf(answer('partly', [], { features: { narrow } }), en)).toBe('family only, capped');
  expect(wordsOf(answer('partly', [], { features: { narrow, wide } }), en)).toBe('some plans');
});

test('in full, the verdict stands before the reasons', () => {
  const partly = answer('partly', [], { features: { wide } });
  expect(fullWordsOf(partly, en)).toBe('With conditions: some plans');
  expect(fullWordsOf(partly, formatFor('zh-hans'))).toBe('有条件：部分套餐');
  expect(fullWordsOf(no, en)).toBe('No');
});

test('what nobody can get any more is closed, whatever it was', () => {
  expect(wordsOf(answer('yes', ['closed', 'ended']), en)).toBe('Closed');
  expect(fullWordsOf(answer('partly', ['closed']), en)).toBe('Closed');
});

test('a yes that may be over says so; not looked up is not unknown', () => {
  expect(wordsOf(answer('yes', ['unclear']), en)).toBe('Yes, if still offered');
  expect([wordsOf(unknown, en), wordsOf(undefined, en)]).toEqual(['Unknown', 'Not checked yet']);
  expect([toneOf(unknown), toneOf(undefined)]).toEqual(['unknown', 'unchecked']);
});

test('alone, the verdict names no reason', () => {
  expect(verdictWordsOf(answer('partly', [], { features: { wide } }), en)).toBe('With conditions');
  expect(verdictWordsOf(answer('partly', ['closed']), en)).toBe('Closed');
  expect([verdictWordsOf(no, en), verdictWordsOf(undefined, en)]).toEqual(['No', 'Not checked yet']);
});

test('the situations that a way fits are said together', () => {
  expect(fitsWhen(['together', 'abroad'], en)).toBe('Fits when: you are together and they are abroad');
});

test('counts leave out what is not there', () => {
  const counts = { covered: 11, yes: 1, partly: 3, closed: 0, no: 1, unknown: 6, unchecked: 0 };
  expect(countsIn(counts, en)).toBe('4 of 11 · 1 no · 6 unknown');
});
