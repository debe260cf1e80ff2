import { describe, expect, test } from 'vitest';
import { keyOf, wordsOf } from '#lib/search/fold.ts';

describe('names that differ only in how they are written have one key', () => {
  test.for([
    ['in spaces and signs', ['NTT docomo', 'ntt-docomo', 'NTTdocomo', 'NTT・docomo']],
    ['in accents', ['Vidéotron', 'videotron']],
    ['in width', ['ａｕ', 'AU']],
    ['in kana', ['ドコモ', 'どこも', 'ﾄﾞｺﾓ']],
    ['in letters that not every keyboard has', ['Straße', 'strasse']],
  ] as const)('%s', ([, names]) => {
    expect(new Set(names.map(keyOf)).size).toBe(1);
  });

  test('but か and が are two letters', () => {
    expect(keyOf('か')).not.toBe(keyOf('が'));
  });
});

describe('the words of a text', () => {
  test('are what stands between spaces and signs', () => {
    expect(wordsOf('Y!mobile, Japan')).toEqual(['y', 'mobile', 'japan']);
  });

  test('are, in Chinese, runs of characters and their neighbouring pairs', () => {
    expect(wordsOf('瑞士电信')).toEqual(['瑞士电信', '瑞士', '士电', '电信']);
    expect(wordsOf('日本')).toEqual(['日本']);
  });

  test('end where the script changes', () => {
    expect(wordsOf('楽天モバイル')).toEqual(['楽天', 'もばいる', 'もば', 'ばい', 'いる']);
    expect(wordsOf('au日本')).toEqual(['au', '日本']);
  });

  test('of signs alone are none', () => {
    expect(wordsOf('!!! …')).toEqual([]);
  });
});
