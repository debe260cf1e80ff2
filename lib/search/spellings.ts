import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';

/**
 * Works at build time only: the dictionaries of both packages weigh megabytes, and what they say of our names is a few
 * kilobytes of the index.
 */
const toTraditional = [Converter({ from: 'cn', to: 't' }), Converter({ from: 'cn', to: 'hk' })];

const chinese = /^(?=.*\p{Script=Han})[^\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** Whether a name is written in Chinese characters, at least in part. */
export function isChinese(name: string): boolean {
  return chinese.test(name);
}

/** A Chinese name as it is written with traditional characters. */
export function traditionalOf(name: string): string[] {
  return isChinese(name) ? toTraditional.map((convert) => convert(name)) : [];
}

/** Longer texts are titles that nobody types in pinyin. */
const mostSyllables = 8;

/**
 * How a Chinese name is typed in pinyin without tones: "ruishidianxin", its neighbouring syllables ("ruishi shidian
 * dianxin"), each syllable, and the initials that people are used to ("rsdx").
 */
export function pinyinOf(name: string): string[] {
  if (!isChinese(name)) return [];
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
  if (syllables.length < 2 || syllables.length > mostSyllables) return [];
  const pairs = syllables.slice(1).map((syllable, index) => `${syllables[index] ?? ''}${syllable}`);
  const initials = syllables.map(([first = '']) => first).join('');
  return [syllables.join(''), syllables.join(' '), pairs.join(' '), initials];
}
