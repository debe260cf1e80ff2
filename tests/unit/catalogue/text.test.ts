import { describe, expect, test } from 'vitest';
import { localBody, localText } from '#lib/catalogue/text.ts';
import { english, localeBySlug } from '#lib/i18n/locales.ts';
import { guideDocument, translationDocument } from '#tests/unit/build.ts';

const chinese = localeBySlug('zh-hans') ?? english;
const document = guideDocument('esim-moves', 'How eSIMs move', 'An eSIM belongs to one phone.');
const untranslated = { ...document, translations: new Map() };

function translated(
  ...parts: Parameters<typeof translationDocument> extends [string, ...infer R] ? R : never
) {
  return { ...document, translations: new Map([['zh-hans', translationDocument(document.file, ...parts)]]) };
}

describe('a text', () => {
  test('is shown in the language of the page', () => {
    const entry = translated({ title: { english: 'How eSIMs move', text: 'eSIM 怎样换手机' } });
    expect(localText(entry, chinese, 'title', 'How eSIMs move')).toEqual({
      text: 'eSIM 怎样换手机',
      lang: 'zh-Hans',
    });
  });

  test('is shown in English where the file has no translation', () => {
    expect(localText(untranslated, chinese, 'title', 'How eSIMs move')).toEqual({
      text: 'How eSIMs move',
      lang: 'en',
    });
  });

  test('is shown in English where the translation lacks it', () => {
    const entry = translated({ summary: { english: 'In short.', text: '简而言之。' } });
    expect(localText(entry, chinese, 'title', 'How eSIMs move')).toEqual({
      text: 'How eSIMs move',
      lang: 'en',
    });
  });

  test('is shown in English where the translation was made from an earlier wording', () => {
    const entry = translated({ title: { english: 'How an eSIM moves', text: 'eSIM 怎样换手机' } });
    expect(localText(entry, chinese, 'title', 'How eSIMs move')).toEqual({
      text: 'How eSIMs move',
      lang: 'en',
    });
  });

  test('is shown in English on an English page', () => {
    const entry = translated({ title: { english: 'How eSIMs move', text: 'eSIM 怎样换手机' } });
    expect(localText(entry, english, 'title', 'How eSIMs move')).toEqual({
      text: 'How eSIMs move',
      lang: 'en',
    });
  });

  test('may be a list of steps', () => {
    const steps = ['Open the app', 'Tap gift'];
    const entry = translated({ 'gift.steps': { english: steps, text: ['打开 App', '点赠送'] } });
    expect(localText(entry, chinese, 'gift.steps', steps)).toEqual({
      text: ['打开 App', '点赠送'],
      lang: 'zh-Hans',
    });
    expect(localText(entry, chinese, 'gift.steps', ['Tap gift'])).toEqual({ text: ['Tap gift'], lang: 'en' });
  });
});

describe('the prose', () => {
  const prose = { english: 'An eSIM belongs to one phone.', text: '一个 eSIM 只属于一部手机。' };

  test('is shown in the language of the page', () => {
    expect(localBody(translated({}, prose), chinese)).toEqual({ text: prose.text, lang: 'zh-Hans' });
  });

  test('is shown in English where there is no translation', () => {
    expect(localBody(untranslated, chinese)).toEqual({ text: prose.english, lang: 'en' });
  });

  test('is shown in English where the translation holds only texts', () => {
    expect(localBody(translated({}), chinese)).toEqual({ text: prose.english, lang: 'en' });
  });

  test('is shown in English where the translation was made from earlier prose', () => {
    const entry = translated({}, { ...prose, english: 'An eSIM belonged to one phone.' });
    expect(localBody(entry, chinese)).toEqual({ text: prose.english, lang: 'en' });
  });
});
