import { expect, test } from 'vitest';
import { changesOf } from '#lib/derive/changes.ts';
import type { News } from '#lib/derive/news.ts';
import { newsOf } from '#lib/derive/news.ts';
import type { CountryEntry } from '#lib/catalogue/catalogue.ts';
import { answer, country, operator, travelBrand, travelDocument } from '#tests/unit/build.ts';

const added = (slug: string, day: string) => operator(slug, 'mvno', { gift: answer('yes') }, { added: day });

const newsFrom = (...countries: CountryEntry[]) => newsOf(changesOf({ countries, travel: undefined }));
const brief = (news: readonly News[]) =>
  news.map((item) => [
    item.id,
    item.type === 'added' ? [item.isNew, item.operators.map(({ slug }) => slug)] : item.capability,
  ]);

test('who was added on one day in one country is one piece of news, with the country where that is new', () => {
  const japan = country('japan', [
    added('a', '2026-11-01'),
    added('b', '2026-11-20'),
    added('c', '2026-11-20'),
  ]);
  const canada = country('canada', [added('d', '2026-11-20')]);
  expect(brief(newsFrom(japan, canada))).toEqual([
    ['canada/added/2026-11-20', [false, ['d']]],
    ['japan/added/2026-11-20', [false, ['b', 'c']]],
    ['canada/added/2026-11-01', [true, []]],
    ['japan/added/2026-11-01', [true, ['a']]],
  ]);
});

test('every answer that changed is a piece of news of its own, below what was added on that day', () => {
  const mineo = operator(
    'mineo',
    'mvno',
    { gift: answer('partly') },
    {
      added: '2026-11-01',
      history: [{ date: '2026-11-01', capability: 'gift', from: 'yes', to: 'partly', why: 'corrected' }],
    },
  );
  expect(brief(newsFrom(country('japan', [mineo])))).toEqual([
    ['japan/added/2026-11-01', [true, ['mineo']]],
    ['japan/mineo/2026-11-01/gift', 'gift'],
  ]);
});

test('travel brands are told as those of one country are', () => {
  const brands = ['airalo', 'holafly'].map((slug) => travelBrand(slug, { gift: answer('yes') }));
  const travel = { ...travelDocument(), translations: new Map(), brands };
  expect(brief(newsOf(changesOf({ countries: [], travel })))).toEqual([
    ['travel/added/2026-11-01', [false, ['airalo', 'holafly']]],
  ]);
});
