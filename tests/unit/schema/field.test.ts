import { describe, expect, test } from 'vitest';
import { fieldAt } from '#lib/schema/field.ts';

describe('the names of a field', () => {
  test('leave out the keys that an editor chooses, and indexes of lists', () => {
    const path = ['answers', 'gift', 'features', 'data-gift', 'cost', 0, 'pay'];
    expect(fieldAt('operator', path).names).toEqual(['answers', 'features', 'cost', 'pay']);
  });

  test('end at the last field that exists', () => {
    expect(fieldAt('operator', ['searched', 'when', 'x']).names).toEqual(['searched']);
    expect(fieldAt('operator', ['constructor']).names).toEqual([]);
  });
});

describe('the keys of a field', () => {
  test('stand in the order of the schema', () => {
    expect(fieldAt('operator', ['searched']).keys).toEqual(['date', 'for']);
  });

  test('are listed where an editor chooses from a list', () => {
    expect(fieldAt('operator', ['answers']).keys.slice(0, 2)).toEqual(['gift', 'buy-for-other']);
  });

  test('are none where an editor makes them up', () => {
    expect(fieldAt('operator', ['sources']).keys).toEqual([]);
  });

  test('are those of the kind of answer that the data is', () => {
    const keysOf = (verdict: string) =>
      fieldAt('operator', ['answers', 'gift'], { answers: { gift: { verdict } } }).keys;
    expect(keysOf('unknown')).toEqual(['verdict', 'checked', 'see', 'note']);
    expect(keysOf('no')).toContain('sources');
    expect(keysOf('no')).not.toContain('features');
    expect(keysOf('perhaps')).toEqual(expect.arrayContaining(['features', 'sources']));
  });
});

test('the words of a field are those that it may hold', () => {
  expect(fieldAt('operator', ['kind']).words).toContain('mvno');
  expect(fieldAt('operator', ['answers', 'gift', 'verdict']).words).toEqual([
    'yes',
    'partly',
    'no',
    'unknown',
  ]);
  expect(fieldAt('operator', ['name']).words).toEqual([]);
});
