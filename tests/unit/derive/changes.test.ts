import { describe, expect, test } from 'vitest';
import { changesOf } from '#lib/derive/changes.ts';
import type { Change } from '#lib/schema/operator.ts';
import { answer, country, operator, travelBrand, travelDocument } from '#tests/unit/build.ts';

const change = (date: string, changes: Partial<Change> = {}): Change => ({
  date,
  capability: 'gift',
  from: 'yes',
  to: 'partly',
  why: 'operator-changed',
  ...changes,
});

const profile = (slug: string, added: string, history?: Change[]) =>
  operator(slug, 'mvno', { gift: answer('partly') }, { added, ...(history && { history }) });

const idsOf = (...countries: ReturnType<typeof country>[]) =>
  changesOf({ countries, travel: undefined }).map(({ id }) => id);

describe('the changes of the content', () => {
  const japan = country('japan', [
    profile('mineo', '2026-11-01', [change('2026-11-12'), change('2026-12-02', { capability: 'esim' })]),
    profile('povo', '2026-11-12'),
  ]);

  test('are the countries and operators that were added and the answers that changed, newest first', () => {
    expect(idsOf(japan)).toEqual([
      'japan/mineo/2026-12-02/esim',
      'japan/povo/added',
      'japan/mineo/2026-11-12/gift',
      'japan/added',
      'japan/mineo/added',
    ]);
  });

  test('say of an answer from what to what, and why', () => {
    expect(changesOf({ countries: [japan], travel: undefined })[0]).toMatchObject({
      type: 'answer',
      date: '2026-12-02',
      country: { slug: 'japan' },
      operator: { slug: 'mineo' },
      capability: 'esim',
      from: 'yes',
      to: 'partly',
      why: 'operator-changed',
    });
  });

  test('of travel brands are told without a country', () => {
    const airalo = travelBrand('airalo', { gift: answer('partly') }, { history: [change('2026-11-12')] });
    const travel = { ...travelDocument(), translations: new Map(), brands: [airalo] };
    expect(changesOf({ countries: [], travel }).map(({ id, country }) => [id, country])).toEqual([
      ['travel/airalo/2026-11-12/gift', undefined],
      ['travel/airalo/added', undefined],
    ]);
  });

  test('stand in the same order wherever their files stand', () => {
    const canada = country('canada', [profile('fizz', '2026-11-01')]);
    expect(idsOf(canada, japan)).toEqual(idsOf(japan, canada));
  });
});

describe('the id of a change', () => {
  const before = country('japan', [profile('mineo', '2026-11-01', [change('2026-11-12')])]);

  test('stays when other changes come', () => {
    const after = country('japan', [
      profile('ahamo', '2026-11-30'),
      profile('mineo', '2026-11-01', [
        change('2026-11-10', { capability: 'esim' }),
        change('2026-11-12'),
        change('2026-12-01', { from: 'partly', to: 'no' }),
      ]),
    ]);
    expect(idsOf(after)).toEqual(expect.arrayContaining(idsOf(before)));
  });

  test('stays when the day on which a profile was added is corrected', () => {
    const after = country('japan', [profile('mineo', '2026-10-30', [change('2026-11-12')])]);
    expect(idsOf(after).sort()).toEqual(idsOf(before).sort());
  });

  test('is its own, even for an operator called "added"', () => {
    const ids = idsOf(country('japan', [profile('added', '2026-11-01', [change('2026-11-12')])]));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
