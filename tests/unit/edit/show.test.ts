import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import type { ContentDocument } from '#lib/content/document.ts';
import type { Sheet } from '#lib/edit/show/layout.ts';
import { findShown, show } from '#lib/edit/show.ts';
import type { LocaleSlug } from '#lib/i18n/locales.ts';
import {
  answer,
  countryDocument,
  feature,
  no,
  operatorDocument,
  source,
  translationDocument,
  travelBrandDocument,
  travelDocument,
  unknown,
  wayDocument,
} from '#tests/unit/build.ts';

const sheet: Sheet = {
  width: 100,
  paint: (emphasis, text) => (emphasis === 'aside' ? text : `<${emphasis}:${text}>`),
};

const mineo = operatorDocument(
  'mineo',
  'mvno',
  {
    gift: answer('partly', ['current'], {
      features: {
        code: feature('current', {
          name: { en: 'Packet Gift', ja: 'パケットギフト' },
          to: 'same-operator',
          conditions: ['codes-only'],
          cost: [{ pay: { kind: 'money', value: 0, currency: 'JPY' } }],
          amount: { min: { kind: 'data', value: 10, unit: 'MB' } },
          note: 'By a code.',
          steps: ['Make a code'],
        }),
      },
    }),
    hotspot: no,
    esim: unknown,
  },
  {
    aliases: ['マイネオ'],
    history: [{ date: '2026-11-10', capability: 'gift', from: 'no', to: 'partly', why: 'operator-changed' }],
  },
);
const japan = countryDocument('japan', {
  names: { en: 'Japan', 'zh-Hans': '日本' },
  ways: { gift: { note: 'Ask for a code.' } },
  warnings: { law: { kind: 'law', text: 'Lend no SIM.', sources: ['page'] } },
  sources: { page: source() },
});

function said(target: string, languages: readonly LocaleSlug[], documents: readonly ContentDocument[] = []) {
  const catalogue = buildCatalogue([japan, mineo, wayDocument('gift', 1), ...documents]);
  return show(findShown(catalogue, target), catalogue, languages, sheet);
}

describe('a travel eSIM', () => {
  const brands = [travelDocument(), travelBrandDocument('airalo', { gift: unknown, hotspot: no })];

  test('is found in its section and is not asked what all are', () => {
    const text = said('travel/airalo', ['en'], brands);
    expect(text).toContain('Can I gift or share data at airalo?');
    expect(text).not.toContain('Sign up on a short stay');
  });

  test('is named when only the section is', () => {
    expect(() => said('travel', ['en'], brands)).toThrow('such as travel/airalo');
  });
});

describe('a country', () => {
  test('is its sentence, headline, ways, warnings and table', () => {
    const text = said('japan', ['en']);
    const order = [
      'Only with conditions, at mineo.',
      '1 of 1',
      'How it works',
      'Lend no SIM.',
      '<partly:as codes',
      'Of 11 questions',
    ];
    expect(order.map((part) => text.indexOf(part))).toEqual(
      order.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
    );
    for (const part of order) expect(text).toContain(part);
  });

  test('says verdict, confidence and the oldest check of a headline question', () => {
    expect(said('japan', ['en'])).toMatch(
      /Gift data\s+<partly:Depends on the operator>\s+1 of 1\n\s+Confidence: high · 20 Nov 2026/,
    );
  });

  test('a network that only its brands sell has a line instead of answers', () => {
    const hkt = operatorDocument('hkt', 'network');
    const csl = operatorDocument('csl', 'brand', { gift: unknown }, { parent: 'hkt' });
    expect(said('japan', ['en'], [hkt, csl])).toContain('hkt  sells through csl');
  });
});

describe('an operator', () => {
  test('has each answer with its terms, steps and numbered sources', () => {
    const text = said('japan/mineo', ['en']);
    for (const part of [
      '<partly:With conditions: as codes>  Confidence: high · checked 20 November 2026',
      '<heading:Packet Gift · パケットギフト>',
      'By a code.',
      'Reaches   any customer of mineo',
      'How much  at least 10 MB',
      'Costs     free',
      'Sources   1',
      '1. Make a code',
      '<no:No>',
      '<unknown:We found no page>',
      'Gift data: No → With conditions, because the operator changed it',
      '1. Packet Gift\n    https://mineo.jp/service/packet-gift/\n    operator · dated 1 October 2026 · read 20 November 2026',
    ])
      expect(text.replaceAll('<aside:', '')).toContain(part);
  });

  test('names what nobody has looked up', () => {
    expect(said('japan/mineo', ['en'])).toContain('Not checked yet: Buy data for somebody else,');
  });

  test('is said in Chinese as far as it is translated', () => {
    const translation = translationDocument(mineo.file, {
      'gift.code.note': { english: 'By a code.', text: '用礼物码。' },
    });
    const text = said('japan/mineo', ['zh-hans'], [translation]);
    expect(text).toContain('有条件：以兑换码形式');
    expect(text).toContain('用礼物码。');
    expect(text).toContain('1. [en] Make a code');
  });
});

test('several languages are told apart by their names', () => {
  const text = said('japan', ['en', 'zh-hans']);
  expect(text.indexOf('── English ──')).toBe(0);
  expect(text).toContain('── 简体中文 ──');
});

test('an operator is found by another name of it, if only to say its slug', () => {
  expect(() => said('japan/マイネオ', ['en'])).toThrow('did you mean "mineo"?');
});
