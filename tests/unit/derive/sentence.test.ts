import { describe, expect, test } from 'vitest';
import type { OperatorEntry } from '#lib/catalogue/catalogue.ts';
import { plainSentence, sentenceOf } from '#lib/derive/sentence.ts';
import { formatFor } from '#lib/i18n/format.ts';
import type { Answer } from '#lib/schema/answer.ts';
import type { Capability, OperatorKind } from '#lib/schema/vocabulary.ts';
import { answer, country, no, operator, unknown } from '#tests/unit/build.ts';

const yes = answer('yes');
const partly = answer('partly');
const closed = answer('yes', ['closed']);

type Answers = Partial<Record<Capability, Answer>>;
const network = (name: string, answers: Answers) => operator(name, 'network', answers);
const mvno = (name: string, answers: Answers) => operator(name, 'mvno', answers);

const [english, chinese] = [formatFor('en'), formatFor('zh-hans')];

/** The whole sentence. */
function inBoth(operators: readonly OperatorEntry[]) {
  const japan = country('japan', operators);
  return {
    en: plainSentence(sentenceOf(japan, english), english),
    zh: plainSentence(sentenceOf(japan, chinese), chinese),
  };
}

type Row = readonly [when: string, operators: readonly OperatorEntry[], en: string, zh: string];

describe('the sentence says of gifts', () => {
  test.for<Row>([
    [
      'yes, when every network allows them',
      [network('au', { gift: yes }), network('docomo', { gift: yes })],
      'Yes. au and docomo let you give data to any other customer.',
      '可以。au和docomo 的用户可以把流量送给本网任何用户。',
    ],
    [
      'yes, by the name of the only network',
      [network('au', { gift: yes })],
      'Yes. au lets you give data to any other customer.',
      '可以。au 的用户可以把流量送给本网任何用户。',
    ],
    [
      'with the right operator, when somebody allows them',
      [network('au', { gift: no }), mvno('mineo', { gift: yes })],
      'Only with the right operator. mineo lets you give data to any other customer.',
      '选对运营商才行。mineo 的用户可以把流量送给本网任何用户。',
    ],
    [
      'with the right operator, and who else allows them with conditions',
      [network('au', { gift: partly }), mvno('mineo', { gift: yes })],
      'Only with the right operator. mineo lets you give data to any other customer. au allows it with conditions.',
      '选对运营商才行。mineo 的用户可以把流量送给本网任何用户。au 也可以，但有条件。',
    ],
    [
      'with the right operator, in the plural',
      [network('au', { gift: partly }), network('docomo', { gift: partly }), mvno('mineo', { gift: yes })],
      'Only with the right operator. mineo lets you give data to any other customer. au and docomo allow it with conditions.',
      '选对运营商才行。mineo 的用户可以把流量送给本网任何用户。au和docomo 也可以，但有条件。',
    ],
    [
      'only with conditions, when nobody allows them otherwise',
      [network('au', { gift: partly }), mvno('povo', { gift: partly }), mvno('mineo', { gift: no })],
      'Only with conditions, at au and povo.',
      '有条件：限 au和povo。',
    ],
    [
      'no, when every network says so',
      [network('au', { gift: no }), network('docomo', { gift: no })],
      'No. Every network here says that you cannot.',
      '不行。当地各家网络都说明不能转赠。',
    ],
    [
      'that no page says yes or no, and how many were looked at',
      [network('au', { gift: unknown }), mvno('mineo', { gift: unknown }), mvno('povo', {})],
      'We found no operator that says you can, and none that says you cannot (2 looked at).',
      '没找到哪家运营商说可以，也没找到哪家说不行（查了 2 家）。',
    ],
    [
      'how many say no where nobody says yes',
      [network('au', { gift: unknown }), network('docomo', { gift: no }), mvno('povo', {})],
      'We found no operator that says you can; one says you cannot (2 looked at).',
      '没找到哪家运营商说可以；有 1 家明确说不行（查了 2 家）。',
    ],
    [
      'how many say no, in the plural',
      [network('au', { gift: unknown }), network('docomo', { gift: no }), mvno('povo', { gift: no })],
      'We found no operator that says you can; 2 say you cannot (3 looked at).',
      '没找到哪家运营商说可以；有 2 家明确说不行（查了 3 家）。',
    ],
    [
      'that nobody has checked',
      [network('au', {}), mvno('mineo', {})],
      'Nobody has checked this here yet.',
      '这里还没有人核实过。',
    ],
    [
      'that nobody has checked, where there are no operators',
      [],
      'Nobody has checked this here yet.',
      '这里还没有人核实过。',
    ],
  ])('%s', ([, operators, en, zh]) => {
    expect(inBoth(operators)).toEqual({ en, zh });
  });

  test('nothing of a feature that new customers cannot get', () => {
    expect(inBoth([network('au', { gift: closed })]).en).toBe(
      'We found no operator that says you can, and none that says you cannot (1 looked at).',
    );
  });

  test('the names in the reader’s language', () => {
    const names = { ja: '楽天モバイル', 'zh-Hans': '乐天移动' };
    const rakuten = operator('rakuten', 'network', { gift: yes }, { name: 'Rakuten Mobile', names });
    expect(inBoth([rakuten])).toEqual({
      en: 'Yes. Rakuten Mobile lets you give data to any other customer.',
      zh: '可以。乐天移动的用户可以把流量送给本网任何用户。',
    });
  });

  test.for<OperatorKind>(['visitor', 'travel'])('nothing of operators of the kind %s', (kind) => {
    expect(inBoth([network('au', { gift: no }), operator('sakura', kind, { gift: yes })]).en).toBe(
      'No. Every network here says that you cannot.',
    );
  });
});

describe('the sentence names the best other way to give data', () => {
  const everything = { 'buy-for-other': yes, 'shared-pool': yes } satisfies Answers;

  test.for<Row>([
    [
      'buying it, when that is possible for anybody',
      [network('au', { gift: no, ...everything })],
      'No. Every network here says that you cannot. You can buy data for somebody else’s line at au.',
      '不行。当地各家网络都说明不能转赠。au 可以给别人的号码买流量。',
    ],
    [
      'a shared allowance, before buying with conditions',
      [network('au', { gift: no, ...everything, 'buy-for-other': partly })],
      'No. Every network here says that you cannot. Several people can share one allowance at au.',
      '不行。当地各家网络都说明不能转赠。au 可以几个人共用一份流量。',
    ],
    [
      'buying with conditions, before a shared allowance with conditions',
      [network('au', { gift: no, 'buy-for-other': partly, 'shared-pool': partly })],
      'No. Every network here says that you cannot. With conditions you can top up somebody else’s line at au.',
      '不行。当地各家网络都说明不能转赠。au 可以有条件地给别人的号码充值。',
    ],
    [
      'a shared allowance with conditions, when there is nothing else',
      [network('au', { gift: no, 'buy-for-other': unknown, 'shared-pool': partly })],
      'No. Every network here says that you cannot. With conditions several people can share one allowance at au.',
      '不行。当地各家网络都说明不能转赠。au 可以有条件地几个人共用一份流量。',
    ],
    [
      'none, when none is known',
      [network('au', { gift: no, 'buy-for-other': no, 'shared-pool': unknown })],
      'No. Every network here says that you cannot.',
      '不行。当地各家网络都说明不能转赠。',
    ],
    [
      'none that new customers cannot get',
      [network('au', { gift: no, 'buy-for-other': closed, 'shared-pool': closed })],
      'No. Every network here says that you cannot.',
      '不行。当地各家网络都说明不能转赠。',
    ],
    [
      'only by the operators that are sure, when some are',
      [
        network('au', { gift: no, 'buy-for-other': partly }),
        mvno('povo', { gift: no, 'buy-for-other': yes }),
      ],
      'No. Every network here says that you cannot. You can buy data for somebody else’s line at povo.',
      '不行。当地各家网络都说明不能转赠。povo 可以给别人的号码买流量。',
    ],
  ])('%s', ([, operators, en, zh]) => {
    // The messages write straight apostrophes.
    expect(inBoth(operators)).toEqual({ en: en.replace('’', "'"), zh });
  });
});

describe('the sentence ends with the hotspot', () => {
  const hotspot = (...answers: readonly Answer[]) =>
    answers.map((each, index) => network(`n${String(index + 1)}`, { hotspot: each }));

  test.for<Row>([
    [
      'that works everywhere',
      hotspot(yes, yes),
      'A hotspot works on every network.',
      '开热点，各家网络都可以。',
    ],
    ['that works at some, by name', hotspot(yes, no), 'A hotspot works at n1.', '可以开热点：n1。'],
    [
      'that works at some, and at one more than are named',
      hotspot(yes, yes, yes, yes, no),
      'A hotspot works at n1, n2 and n3 (and one more).',
      '可以开热点：n1、n2和n3，另有 1 家。',
    ],
    [
      'that works at some, and at several more than are named',
      hotspot(yes, yes, yes, yes, yes, no),
      'A hotspot works at n1, n2 and n3 (and 2 more).',
      '可以开热点：n1、n2和n3，另有 2 家。',
    ],
    [
      'that works at some: those with conditions are not counted among them',
      hotspot(yes, partly, partly),
      'A hotspot works at n1.',
      '可以开热点：n1。',
    ],
    [
      'that works only with conditions',
      hotspot(partly, partly),
      'A hotspot works with conditions at n1 and n2.',
      '有条件可以开热点：n1和n2。',
    ],
    [
      'that works only with conditions, also at more than are named',
      hotspot(partly, partly, partly, partly),
      'A hotspot works with conditions at n1, n2 and n3 (and one more).',
      '有条件可以开热点：n1、n2和n3，另有 1 家。',
    ],
    ['that no network allows', hotspot(no, no), 'No network allows hotspots.', '各家网络都不允许开热点。'],
    [
      'of which no page says anything',
      hotspot(unknown, unknown),
      'On hotspots we found no page.',
      '能不能开热点，没找到说明。',
    ],
    [
      'of which the only page that was found says no',
      hotspot(no, unknown),
      'On hotspots we found only one that says no.',
      '关于开热点，只查到有 1 家说明不行。',
    ],
    [
      'of which the only pages that were found say no',
      hotspot(no, no, unknown),
      'On hotspots we found only 2 that say no.',
      '关于开热点，只查到有 2 家说明不行。',
    ],
    ['or says nothing of it, when nobody has looked', [network('au', {})], '', ''],
    ['or says nothing of it, when new customers cannot get it', hotspot(closed), '', ''],
  ])('%s', ([, operators, en, zh]) => {
    const japan = country('japan', operators);
    expect(sentenceOf(japan, english).rest).toBe(en);
    expect(sentenceOf(japan, chinese).rest).toBe(zh);
  });
});

describe('the first words stand out', () => {
  test('and the rest explains them', () => {
    const operators = [network('au', { gift: yes, 'buy-for-other': yes, hotspot: yes })];
    expect(sentenceOf(country('japan', operators), english)).toEqual({
      lead: 'Yes.',
      rest: "au lets you give data to any other customer. You can buy data for somebody else's line at au. A hotspot works on every network.",
    });
  });

  test('and the whole is one text, joined as the language joins sentences', () => {
    const sentence = { lead: 'a.', rest: 'b.' };
    expect(plainSentence(sentence, english)).toBe('a. b.');
    expect(plainSentence(sentence, chinese)).toBe('a.b.');
  });

  test('and alone are the whole', () => {
    expect(plainSentence({ lead: 'a.', rest: '' }, english)).toBe('a.');
  });
});
