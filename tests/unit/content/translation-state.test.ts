import { expect, test } from 'vitest';
import { fingerprintOf } from '#lib/content/fingerprint.ts';
import { textStates } from '#lib/content/translation-state.ts';
import { guideDocument, translationDocument } from '#tests/unit/build.ts';

const guide = guideDocument('how', 'How it works', 'First, second.');
const states = (...parameters: Parameters<typeof textStates>) =>
  textStates(...parameters).map(({ key, state }) => `${key} ${state}`);

test('every text is missing where there is no translation, the prose last', () => {
  expect(states(guide, undefined)).toEqual(['title missing', 'summary missing', 'body missing']);
});

test('a text is current when it translates the present wording', () => {
  const translation = translationDocument(
    guide.file,
    { title: { english: 'How it works', text: '怎样' }, summary: { english: 'In short.', text: '简言之' } },
    { english: 'First, second.', text: '一，二。' },
  );
  expect(states(guide, translation)).toEqual(['title current', 'summary current', 'body current']);
});

test('a text is outdated when it translates another wording, and knows which', () => {
  const translation = translationDocument(
    guide.file,
    { title: { english: 'How it worked', text: '怎样' } },
    { english: 'First.', text: '一。' },
  );
  expect(states(guide, translation)).toEqual(['title outdated', 'summary missing', 'body outdated']);
  expect(textStates(guide, translation)[0]).toMatchObject({ of: fingerprintOf('How it worked') });
});

test('prose without a fingerprint is outdated', () => {
  const { data, ...rest } = translationDocument(guide.file, {}, { english: '', text: '一。' });
  const translation = { ...rest, data: { texts: data.texts } };
  expect(textStates(guide, translation).at(-1)).toMatchObject({
    key: 'body',
    state: 'outdated',
    of: undefined,
  });
});

test('a file without prose has none to translate', () => {
  expect(states(guideDocument('how', 'How it works'), undefined)).toEqual([
    'title missing',
    'summary missing',
  ]);
});
