import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forShow, pickKnown, readQuery } from '#lib/site/query.ts';

const parameters = { q: { most: 1, length: 10 }, with: { most: 3, length: 20 } };
const read = (raw: Parameters<typeof readQuery>[0]) => readQuery(raw, parameters);

describe('a query that a form of the site sends', () => {
  test('is read without a word', () => {
    expect(read({ q: 'Japan', with: ['japan/au', 'canada/fizz'] })).toEqual({
      values: { q: ['Japan'], with: ['japan/au', 'canada/fizz'] },
      notices: [],
    });
  });

  test('may leave fields empty', () => {
    expect(read({ q: '', with: ['', ' '] })).toEqual({ values: { q: [], with: [] }, notices: [] });
  });

  test('loses spaces around a value', () => {
    expect(read({ q: '  日本 ' }).values.q).toEqual(['日本']);
  });
});

describe('a query that nobody meant', () => {
  test('names keys that the tool does not have', () => {
    expect(read({ x: '1', constructor: '3' }).notices).toEqual([
      { problem: 'unknown-key', key: 'x' },
      { problem: 'unknown-key', key: 'constructor' },
    ]);
  });

  test('says nothing of marks that a network put onto the address', () => {
    expect(read({ utm_source: 'mail', fbclid: 'abc' }).notices).toEqual([]);
  });

  test('gives the first of several values where one is expected', () => {
    const { values, notices } = read({ q: ['a', 'b'] });
    expect(values.q).toEqual(['a']);
    expect(notices).toEqual([{ problem: 'too-many', key: 'q', most: 1 }]);
  });

  test('gives a repeated value once', () => {
    const { values, notices } = read({ with: ['japan/au', 'japan/au'] });
    expect(values.with).toEqual(['japan/au']);
    expect(notices).toEqual([{ problem: 'repeated', key: 'with', value: 'japan/au' }]);
  });

  test('is cut at whole characters', () => {
    const { values, notices } = read({ q: '🗾'.repeat(10_000) });
    expect(values.q).toEqual(['🗾'.repeat(10)]);
    expect(notices).toEqual([{ problem: 'too-long', key: 'q', length: 10 }]);
  });

  test.for([
    ['a null byte', 'a\0b'],
    ['a new line', 'a\nb'],
    ['half of a character', 'a\uD800b'],
    ['what a decoder puts in the place of a broken encoding', 'a\uFFFDb'],
    ['a sign that turns text around', 'a\u202Eb'],
    ['another of these, from Arabic', 'a\u061Cb'],
    ['a line of its own', 'a\u2028b'],
    ['what no character is', 'a\u{1FFFE}b'],
  ])('loses %s', ([, text = '']) => {
    const { values, notices } = read({ q: text });
    expect(values.q).toEqual(['a b']);
    expect(notices).toEqual([{ problem: 'unreadable', key: 'q' }]);
  });

  test.for([
    ['spaces of no width', '\u200B\u2060'],
    ['a hyphen that nobody sees', '\u00AD'],
    ['letters for machines', '\u{E0041}\u{E0042}'],
    ['joints without anything to join', '\u200D\uFE0F'],
  ])('is empty where it is only %s', ([, text = '']) => {
    const { values, notices } = read({ q: text });
    expect(values.q).toEqual([]);
    expect(notices).toEqual([{ problem: 'unreadable', key: 'q' }]);
  });

  test('keeps what joins signs to one', () => {
    expect(read({ q: '👩‍🚀 می‌شود' })).toMatchObject({ values: { q: ['👩‍🚀 می‌شود'] }, notices: [] });
  });

  test('has no more notices than anybody would read', () => {
    const raw = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`k${String(index)}`, '']));
    expect(read(raw).notices).toHaveLength(8);
  });

  test('never gives more, longer or other values than the tool takes', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const values = fc.oneof(text, fc.array(text, { maxLength: 8 }), fc.constant(undefined));
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(text, fc.constantFrom('q', 'with')), values), (raw) => {
        const query = read(raw);
        for (const key of ['q', 'with'] as const) {
          expect(query.values[key].length).toBeLessThanOrEqual(parameters[key].most);
          for (const value of query.values[key]) {
            expect(Array.from(value).length).toBeLessThanOrEqual(parameters[key].length);
            expect(value).toMatch(/^[^\p{Cc}\p{Cs}\p{Bidi_Control}]+$/u);
            expect(value).toMatch(/[^\p{Default_Ignorable_Code_Point}]/u);
          }
        }
      }),
    );
  });
});

test('values that a tool does not know are named, the others are read', () => {
  const numbers = new Map([['one', 1]]);
  expect(pickKnown('with', ['one', 'two'], (value) => numbers.get(value))).toEqual({
    known: [1],
    notices: [{ problem: 'unknown-value', key: 'with', value: 'two' }],
  });
});

describe('what somebody wrote, repeated on a page', () => {
  test('is short', () => {
    expect(forShow('x'.repeat(10_000))).toBe(`${'x'.repeat(40)}…`);
    expect(forShow('x'.repeat(40))).toBe('x'.repeat(40));
  });

  test('cannot turn the text around it', () => {
    expect(forShow('a\u202Ecba')).toBe('a cba');
  });
});

test('where somebody writes __proto__, what objects inherit is not taken for a text', () => {
  const inherited: unknown = Reflect.get(Array.prototype, 'with');
  expect(read({ with: [inherited, 'au'] })).toEqual({ values: { q: [], with: ['au'] }, notices: [] });
});
