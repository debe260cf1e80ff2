import { expect, test } from 'vitest';
import { pinyinOf, traditionalOf } from '#lib/search/spellings.ts';

test('a Chinese name is typed in pinyin joined, in syllables, in neighbouring pairs, or by its initials', () => {
  expect(pinyinOf('瑞士电信')).toEqual([
    'ruishidianxin',
    'rui shi dian xin',
    'ruishi shidian dianxin',
    'rsdx',
  ]);
});

test('a name in Latin letters or in kana has no pinyin', () => {
  expect(pinyinOf('Swisscom')).toEqual([]);
  expect(pinyinOf('楽天モバイル')).toEqual([]);
});

test('nobody types whole sentences in pinyin', () => {
  expect(pinyinOf('为什么运营商不让你转送流量')).toEqual([]);
});

test('a name in simplified characters is found by its traditional ones', () => {
  expect(traditionalOf('瑞士电信')).toContain('瑞士電信');
  expect(traditionalOf('docomo')).toEqual([]);
});
