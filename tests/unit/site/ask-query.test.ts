import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { someTravelEsim } from '#lib/derive/advice/situation.ts';
import { readAskQuery } from '#lib/site/ask-query.ts';
import { askParameters, askRoute } from '#lib/site/ask-route.ts';
import type { RawQuery } from '#lib/site/query.ts';
import { hrefOf } from '#lib/site/routes.ts';
import {
  answer,
  countryDocument,
  operatorDocument,
  travelBrandDocument,
  travelDocument,
} from '#tests/unit/build.ts';

const answers = { gift: answer('yes') };
const abroad = (slug: string) => ({
  ...operatorDocument(slug, 'network', answers),
  country: 'canada',
  file: `content/countries/canada/${slug}.md`,
});
const catalogue = buildCatalogue([
  countryDocument('japan'),
  operatorDocument('kddi-au', 'network', answers),
  operatorDocument('mineo', 'mvno', answers),
  operatorDocument('hkt', 'network'),
  operatorDocument('csl', 'brand', answers, { parent: 'hkt' }),
  countryDocument('canada'),
  abroad('fizz'),
  travelDocument(),
  travelBrandDocument('airalo', answers),
]);

/** What is asked, by the names that stand in addresses, and what is not heeded. */
function read(raw: RawQuery) {
  const { question, unheeded, notices } = readAskQuery(raw, catalogue);
  const { query } = askRoute(question) as { query?: Readonly<Record<string, string>> };
  return {
    asked: query ?? {},
    unheeded: unheeded.map(({ why }) => why),
    notices: notices.map(({ problem, key }) => `${key}: ${problem}`),
  };
}
const all = { in: 'japan', who: 'elsewhere', left: 'data', mine: 'kddi-au', theirs: 'mineo' };

describe('what somebody tells', () => {
  test('is asked as they told it', () => {
    expect(read(all)).toEqual({ asked: all, unheeded: [], notices: [] });
  });

  test('may be left open, by nothing, by an empty field, or by not being sure', () => {
    for (const raw of [
      { in: 'japan' },
      { in: 'japan', who: '', mine: '' },
      { in: 'japan', left: 'unknown' },
    ]) {
      expect(read(raw)).toEqual({ asked: { in: 'japan' }, unheeded: [], notices: [] });
    }
  });

  test('may be a travel eSIM, of a brand or of some, before the place is known', () => {
    expect(read({ mine: 'travel/airalo' }).asked).toEqual({ mine: 'travel/airalo' });
    expect(read({ mine: 'travel', theirs: 'travel/airalo' }).asked).toEqual({
      mine: 'travel',
      theirs: 'travel/airalo',
    });
    expect(readAskQuery({ mine: 'travel' }, catalogue).question.mine).toBe(someTravelEsim);
  });

  test('has one address, whatever order it was told in', () => {
    const { question } = readAskQuery(
      { theirs: 'mineo', mine: 'travel/airalo', who: 'together', in: 'japan', left: 'money' },
      catalogue,
    );
    expect(hrefOf('en', askRoute(question))).toBe(
      '/en/ask?in=japan&who=together&left=money&mine=travel/airalo&theirs=mineo',
    );
    expect(hrefOf('en', askRoute({}))).toBe('/en/ask');
  });
});

describe('what cannot be heeded is left out, with a word on it', () => {
  test.for<readonly [string, RawQuery, ReturnType<typeof read>]>([
    ['a place not covered', { in: 'france' }, { asked: {}, unheeded: ['uncovered'], notices: [] }],
    [
      'an operator of another country',
      { ...all, mine: 'fizz' },
      {
        asked: { in: 'japan', who: 'elsewhere', left: 'data', theirs: 'mineo' },
        unheeded: ['elsewhere'],
        notices: [],
      },
    ],
    ['an operator before the place', { mine: 'mineo' }, { asked: {}, unheeded: ['elsewhere'], notices: [] }],
    [
      'an operator by the id that other tools use',
      { in: 'japan', mine: 'japan/mineo' },
      { asked: { in: 'japan' }, unheeded: ['elsewhere'], notices: [] },
    ],
    [
      'a network of which nobody is a customer',
      { in: 'japan', theirs: 'hkt' },
      { asked: { in: 'japan' }, unheeded: ['network'], notices: [] },
    ],
    [
      'whose SIM another has, for a device of my own',
      { ...all, who: 'own-device' },
      {
        asked: { in: 'japan', who: 'own-device', left: 'data', mine: 'kddi-au' },
        unheeded: ['own-device'],
        notices: [],
      },
    ],
    [
      'a travel eSIM of no brand, for the other person',
      { in: 'japan', theirs: 'travel' },
      { asked: { in: 'japan' }, unheeded: [], notices: ['theirs: unknown-value'] },
    ],
    [
      'words that we do not know',
      { in: 'japan', who: 'me', left: 'hope', mine: 'nobody', sort: 'name' },
      {
        asked: { in: 'japan' },
        unheeded: [],
        notices: ['sort: unknown-key', 'who: unknown-value', 'left: unknown-value', 'mine: unknown-value'],
      },
    ],
    [
      'a second value',
      { in: ['japan', 'canada'], who: ['together', 'abroad'] },
      { asked: { in: 'japan', who: 'together' }, unheeded: [], notices: ['in: too-many', 'who: too-many'] },
    ],
    [
      'ten thousand characters',
      { in: 'x'.repeat(10_000) },
      { asked: {}, unheeded: ['uncovered'], notices: ['in: too-long'] },
    ],
    [
      'control characters',
      { in: 'ja\0pan', mine: 'travel\u202E' },
      { asked: { mine: 'travel' }, unheeded: ['uncovered'], notices: ['in: unreadable', 'mine: unreadable'] },
    ],
    [
      'what objects inherit',
      { in: '__proto__', who: 'constructor', mine: 'toString', theirs: '__proto__' },
      {
        asked: {},
        unheeded: ['uncovered'],
        notices: ['who: unknown-value', 'mine: unknown-value', 'theirs: unknown-value'],
      },
    ],
  ])('%s', ([, raw, expected]) => {
    expect(read(raw)).toEqual(expected);
  });

  test('whoever means an operator of another country is offered it', () => {
    const { unheeded } = readAskQuery({ in: 'japan', mine: 'fizz' }, catalogue);
    expect(unheeded).toMatchObject([{ side: 'mine', operators: [{ country: 'canada', slug: 'fizz' }] }]);
  });
});

test('whatever comes in, the answer has an address that asks the same and leaves nothing out', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      'japan',
      'canada',
      'kddi-au',
      'fizz',
      'hkt',
      'travel',
      'travel/airalo',
      'own-device',
      'data',
    ),
  );
  const value = fc.oneof(word, fc.array(word, { maxLength: 4 }), fc.constant(undefined));
  const key = fc.oneof(fc.constantFrom(...Object.keys(askParameters), '__proto__'), word);
  fc.assert(
    fc.property(fc.dictionary(key, value), (raw) => {
      const { asked } = read(raw);
      expect(read(asked)).toEqual({ asked, unheeded: [], notices: [] });
    }),
  );
});
