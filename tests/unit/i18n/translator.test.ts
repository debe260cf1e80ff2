import { describe, expect, test } from 'vitest';
import { translatorFor } from '#lib/i18n/translator.ts';

describe('in Chinese, a name', () => {
  const t = translatorFor('zh-hans');
  const question = (operator: string) => t('operator.question', { operator });

  test('of Chinese characters stands close to the words around it', () => {
    expect(question('乐天移动')).toBe('乐天移动的流量能转赠、能共享吗？');
    expect(question('乐天移动（Rakuten Mobile）')).toBe('乐天移动（Rakuten Mobile）的流量能转赠、能共享吗？');
  });

  test('of Latin or Cyrillic letters stands apart', () => {
    expect(question('mineo')).toBe('mineo 的流量能转赠、能共享吗？');
    expect(question('МТС')).toBe('МТС 的流量能转赠、能共享吗？');
  });
});

test('in English every space stays', () => {
  expect(translatorFor('en')('search.titleAsked', { text: '香港 转赠' })).toBe('Search: 香港 转赠');
});
