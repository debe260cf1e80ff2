import { describe, expect, test } from 'vitest';
import { cutToFit, firstThatFits, fits, sentencesThatFit } from '#lib/site/fit.ts';

describe('a text fits', () => {
  test('when it takes no more columns; a Chinese character takes two', () => {
    expect(fits('data', 4)).toBe(true);
    expect(fits('datas', 4)).toBe(false);
    expect(fits('流量', 4)).toBe(true);
    expect(fits('流量包', 4)).toBe(false);
  });
});

describe('of several wordings', () => {
  test('the first that fits is taken', () => {
    expect(firstThatFits(['Gift or send data', 'Gift data', 'Data'], 10)).toBe('Gift data');
  });

  test('the last is taken when none fits: it is the shortest', () => {
    expect(firstThatFits(['Gift or send data', 'Gift data'], 3)).toBe('Gift data');
  });
});

describe('of several sentences', () => {
  const join = (first: string, second: string) => `${first} ${second}`;

  test('the first and the last are told, and each between them for which there is room', () => {
    const sentences = ['Yes.', 'This one is far too long to be told.', 'A hotspot works.', 'See.'];
    expect(sentencesThatFit(sentences, 26, join)).toBe('Yes. A hotspot works. See.');
    expect(sentencesThatFit(sentences, 25, join)).toBe('Yes. See.');
  });

  test('one is told once', () => {
    expect(sentencesThatFit(['Yes.'], 20, join)).toBe('Yes.');
  });
});

describe('a text that is too long', () => {
  test('ends with its last whole sentence that fits', () => {
    expect(cutToFit('It is easy. It costs nothing. It works everywhere.', 30, 'en')).toBe(
      'It is easy. It costs nothing.',
    );
    expect(cutToFit('不花钱。什么情况都适用。', 10, 'zh-Hans')).toBe('不花钱。');
  });

  test.for([
    ['en', 'Hotspots, tethering and everything', 'Hotspots, tethering…', 22],
    ['en', 'Hotspots, tethering and everything', 'Hotspots…', 12],
    // 流量 and 转赠 are words of two characters.
    ['zh-Hans', '把流量转赠给朋友', '把流量…', 8],
  ] as const)(
    'in %s ends between two words where its first sentence is too long',
    ([tag, text, cut, columns]) => {
      expect(cutToFit(text, columns, tag)).toBe(cut);
      expect(fits(cut, columns)).toBe(true);
    },
  );

  test('stays as it is when it fits after all', () => {
    expect(cutToFit('It is easy.', 11, 'en')).toBe('It is easy.');
  });
});
