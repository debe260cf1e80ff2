import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import type { TranslationDocument } from '#lib/content/document.ts';
import { publishOperator } from '#lib/publish/api/operator.ts';
import { operator as operatorSchema } from '#lib/publish/api/schema/operator.ts';
import type { Answer } from '#lib/schema/answer.ts';
import {
  answer,
  countryDocument,
  feature,
  no,
  operatorDocument,
  source,
  translationDocument,
  unknown,
} from '#tests/unit/build.ts';

/** What the API says of an operator with this answer on gifts. */
function published(gift: Answer | undefined, translation?: TranslationDocument) {
  const document = operatorDocument('mineo', 'mvno', gift ? { gift } : {}, {
    sources: { page: source(), other: source({ url: 'https://example.com/', publisher: 'blog' }) },
  });
  const { countries } = buildCatalogue([
    countryDocument('japan'),
    document,
    ...(translation ? [translation] : []),
  ]);
  const [entry] = countries.flatMap(({ operators }) => operators);
  if (!entry) throw new Error('There is no operator.');
  return operatorSchema.parse(publishOperator(entry));
}

const giftOf = (...parts: Parameters<typeof published>) => published(...parts).answers.gift;
const file = 'content/countries/japan/mineo.md';

describe('a question that nobody has looked up', () => {
  test('has null for an answer, and is among those asked', () => {
    const { answers, asked } = published(undefined);
    expect(Object.values(answers)).toEqual(Object.values(answers).map(() => null));
    expect(asked).toContain('gift');
  });

  test('is not asked of a network whose brands sell everything', () => {
    const { countries } = buildCatalogue([countryDocument('japan'), operatorDocument('hkt', 'network')]);
    const [entry] = countries.flatMap(({ operators }) => operators);
    expect(entry && publishOperator(entry).asked).toEqual([]);
  });
});

describe('an answer', () => {
  test('has every field whatever its verdict', () => {
    const fields = [answer('yes'), no, unknown].map((one) => Object.keys(giftOf(one) ?? {}));
    expect(fields[1]).toEqual(fields[0]);
    expect(fields[2]).toEqual(fields[0]);
  });

  test('unknown is sure of nothing and cites nothing', () => {
    expect(giftOf(unknown)).toMatchObject({ usable: false, confidence: null, features: [], sources: [] });
  });

  test('no cites the pages that say so', () => {
    expect(giftOf({ ...no, against: ['other'] })).toMatchObject({
      usable: false,
      confidence: 'medium',
      sources: ['page'],
      against: ['other'],
    });
  });

  test('yes cites the pages of its features, each once', () => {
    const features = { a: feature(), b: feature('current', { sources: ['page', 'other'] }) };
    expect(giftOf({ verdict: 'yes', checked: '2026-11-20', features })?.sources).toEqual(['page', 'other']);
  });

  test('whose features are closed is not usable', () => {
    expect(giftOf(answer('yes', ['closed']))).toMatchObject({ verdict: 'yes', usable: false });
  });

  test('says until when its check holds', () => {
    expect(giftOf(unknown)?.good_until).toBe('2027-03-20');
  });
});

describe('a feature', () => {
  const withTerms = feature('current', {
    amount: {
      max: { kind: 'data', value: 0.5, unit: 'GB' },
      day: { kind: 'money', value: 300, currency: 'JPY' },
    },
    cost: [{ pay: { kind: 'money', value: 0, currency: 'JPY' }, per: 'month' }],
    lasts: { kind: 'duration', value: 62, unit: 'day' },
    steps: ['Open the app'],
  });
  const featureOf = (one: ReturnType<typeof feature>) =>
    giftOf({ verdict: 'yes', checked: '2026-11-20', features: { gift: one } })?.features[0];

  test('gives data and money in the same three fields', () => {
    expect(featureOf(withTerms)?.amount).toEqual({
      min: null,
      max: { kind: 'data', value: 0.5, unit: 'GB' },
      step: null,
      day: { kind: 'money', value: 300, unit: 'JPY' },
      month: null,
    });
  });

  test('tells what is free from what no page states', () => {
    expect(featureOf(withTerms)?.cost).toEqual([
      { pay: { kind: 'money', value: 0, unit: 'JPY' }, per: 'month', get: null, case: null },
    ]);
    expect(featureOf(feature())?.cost).toEqual([]);
  });

  test('gives a lifetime as a word or as a duration', () => {
    expect(featureOf(withTerms)?.lasts).toEqual({
      end: null,
      duration: { kind: 'duration', value: 62, unit: 'day' },
    });
    expect(featureOf(feature('current', { lasts: 'month-end' }))?.lasts).toEqual({
      end: 'month-end',
      duration: null,
    });
    expect(featureOf(feature())?.lasts).toBeNull();
  });

  test('has its steps by language', () => {
    expect(featureOf(withTerms)?.steps).toEqual({ en: ['Open the app'] });
    expect(featureOf(feature())?.steps).toEqual({});
  });
});

describe('a text', () => {
  const gift = answer('yes', ['current'], { note: 'Free for anybody.' });

  test('stands in every language that has it', () => {
    const translation = translationDocument(file, {
      'gift.note': { english: 'Free for anybody.', text: '任何人都免费。' },
    });
    expect(giftOf(gift, translation)?.note).toEqual({ en: 'Free for anybody.', 'zh-Hans': '任何人都免费。' });
  });

  test('leaves out a language whose translation is of an earlier wording', () => {
    const translation = translationDocument(file, {
      'gift.note': { english: 'Free for everybody.', text: '所有人都免费。' },
    });
    expect(giftOf(gift, translation)?.note).toEqual({ en: 'Free for anybody.' });
  });

  test('that is not there is null', () => {
    expect(giftOf(answer('yes'))?.note).toBeNull();
  });
});
