import { describe, expect, test } from 'vitest';
import type { ReasonCode } from '#lib/derive/advice/judgement.ts';
import { exclusionIn, reasonIn, reasonParts } from '#lib/derive/advice/words.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { operator } from '#tests/unit/build.ts';

const [english, chinese] = [formatFor('en'), formatFor('zh-hans')];
const [au, povo, mineo, uq, ahamo] = ['au', 'povo', 'mineo', 'uq', 'ahamo'].map((slug) => {
  const entry = operator(slug, 'brand');
  return { ...entry, data: { ...entry.data, name: slug } };
});
const csl = operator('csl', 'brand');
const inChinese = { ...csl, data: { ...csl.data, names: { 'zh-Hans': '数码通' } } };

const say = (code: ReasonCode, operators: readonly (typeof au)[], format = english) =>
  reasonIn({ code, operators: operators.flatMap((one) => one ?? []) }, format);

describe('operators in a sentence', () => {
  test('are joined by "or" where one of them is theirs', () => {
    expect(say('buy-data', [au, povo, mineo])).toBe(
      'You buy data for their line, if it is with au, povo or mineo.',
    );
    expect(say('gift-if-same', [au, povo])).toContain('au or povo');
  });

  test('are joined by "and" where all of them have it', () => {
    expect(say('hotspot-any', [au, povo])).toBe('Only your own operator has to allow it, as au and povo do.');
  });

  test('are named up to four; of more, three and their number', () => {
    expect(say('hotspot-any', [au, povo, mineo, uq])).toContain('au, povo, mineo and uq do');
    expect(say('hotspot-any', [au, povo, mineo, uq, ahamo])).toContain('au, povo, mineo and 2 more do');
  });

  test('can each become a link: the sentence comes in parts', () => {
    expect(reasonParts({ code: 'buy-data', operators: [csl, inChinese] }, english)).toEqual([
      'You buy data for their line, if it is with ',
      csl,
      ' or ',
      inChinese,
      '.',
    ]);
  });
});

describe('a name in a Chinese sentence', () => {
  test('stands apart from Chinese characters if it is Latin, and close to them if it is Chinese', () => {
    expect(say('hand-over', [au], chinese)).toBe('按 au 的过户手续换机主，需要几天。');
    expect(say('hand-over', [inChinese], chinese)).toBe('按数码通的过户手续换机主，需要几天。');
  });

  test('does so where a way was left out, too', () => {
    expect(exclusionIn({ code: 'operator-no', operator: inChinese }, chinese)).toBe('数码通说明不行。');
  });
});
