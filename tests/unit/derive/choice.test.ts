import { describe, expect, test } from 'vitest';
import { choose, mostCompared } from '#lib/derive/choice.ts';
import { brandIdsOf, subjectGroups, subjectName } from '#lib/derive/subjects.ts';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { compileSearch } from '#lib/search/compile.ts';
import { createSearch } from '#lib/search/search.ts';
import { subjectFinder } from '#lib/search/subject-finder.ts';
import { hrefOf, profileRoute } from '#lib/site/routes.ts';
import { countryDocument, operatorDocument, travelBrandDocument, travelDocument } from '#tests/unit/build.ts';

const catalogue = buildCatalogue([
  countryDocument('japan', { names: { en: 'Japan', ja: '日本' } }),
  operatorDocument('kddi-au', 'network', {}, { name: 'au', aliases: ['KDDI', 'エーユー'] }),
  operatorDocument('povo', 'brand', {}, { parent: 'kddi-au', names: { ja: 'povo2.0（ポヴォ）' } }),
  operatorDocument('orange', 'mvno', {}, { name: 'Orange' }),
  operatorDocument('y-mobile', 'brand', {}, { name: 'Y!mobile' }),
  ...[1, 2, 3, 4, 5, 6].map((number) => operatorDocument(`number-${String(number)}`, 'mvno', {})),
  travelDocument(),
  travelBrandDocument('airalo', {}, { name: 'Airalo' }),
  travelBrandDocument('orange', {}, { name: 'Orange' }),
]);
const groups = subjectGroups(catalogue);
const finder = subjectFinder(groups, createSearch(compileSearch(catalogue)));

const idsFor = (...texts: readonly string[]) => choose(texts, finder).subjects.map(({ id }) => id);
const ignoredFor = (...texts: readonly string[]) => choose(texts, finder).ignored;

test('everything that has answers can be compared, by the path of its page', () => {
  for (const subject of groups.flat()) {
    const path =
      subject.kind === 'profile'
        ? hrefOf('en', profileRoute(subject.profile))
        : hrefOf(
            'en',
            subject.kind === 'country' ? { to: 'country', country: subject.id } : { to: 'travel' },
          );
    expect(`/en/${subject.id}`).toBe(path);
  }
  expect(groups.map(([whole]) => whole.id)).toEqual(['japan', 'travel']);
});

describe('a column is asked for', () => {
  test.for([
    ['by its id', 'japan/kddi-au', 'japan/kddi-au'],
    ['by its id in capitals', 'Japan/KDDI-au', 'japan/kddi-au'],
    ['by its name', 'au', 'japan/kddi-au'],
    ['by an alias', 'kddi', 'japan/kddi-au'],
    ['in another script', 'エーユー', 'japan/kddi-au'],
    ['in letters of half width', 'ｴｰﾕｰ', 'japan/kddi-au'],
    ['without its signs', 'y mobile', 'japan/y-mobile'],
    ['as a country', '日本', 'japan'],
    ['as a travel eSIM', 'AIRALO', 'travel/airalo'],
    ['as all travel eSIMs', 'travel', 'travel'],
  ] as const)('%s: %s', ([, text, id]) => {
    expect(idsFor(text)).toEqual([id]);
  });
});

test('columns keep the order in which they are asked for', () => {
  expect(idsFor('travel/airalo', 'japan', 'japan/povo')).toEqual(['travel/airalo', 'japan', 'japan/povo']);
});

test('what stands there already, by whatever name, is said and left out', () => {
  const { subjects, ignored } = choose(['au', 'japan/kddi-au'], finder);
  expect(subjects).toHaveLength(1);
  expect(ignored).toEqual([{ why: 'repeated', subject: subjects[0] }]);
});

test('the seventh is named and left out', () => {
  const texts = [1, 2, 3, 4, 5, 6].map((number) => `japan/number-${String(number)}`);
  expect(idsFor(...texts, 'au')).toEqual(texts);
  expect(texts).toHaveLength(mostCompared);
  expect(ignoredFor(...texts, 'au')).toMatchObject([{ why: 'too-many', subject: { id: 'japan/kddi-au' } }]);
});

test('a name that several have is asked back', () => {
  expect(ignoredFor('Orange')).toMatchObject([
    { why: 'ambiguous', text: 'Orange', meant: [{ id: 'japan/orange' }, { id: 'travel/orange' }] },
  ]);
  expect(idsFor('travel/orange')).toEqual(['travel/orange']);
});

test('an unknown name is said, with what may have been meant', () => {
  expect(ignoredFor('airallo')).toMatchObject([{ why: 'unknown', near: [{ id: 'travel/airalo' }] }]);
  expect(ignoredFor('qqqqqqqq')).toEqual([{ why: 'unknown', text: 'qqqqqqqq', near: [] }]);
});

test.for(['!!!', '__proto__', 'japan/nobody', '/etc/passwd', '\u0301', '<script>'])(
  'what nobody is called is unknown: %s',
  (text) => {
    expect(ignoredFor(text)).toMatchObject([{ why: 'unknown', text }]);
  },
);

test('a network without answers of its own stands for its brands', () => {
  const sellingThrough = buildCatalogue([
    countryDocument('japan'),
    operatorDocument('hkt', 'network'),
    operatorDocument('csl', 'brand', {}, { parent: 'hkt' }),
  ]);
  const named = subjectGroups(sellingThrough)
    .flat()
    .map((subject) => [subjectName(subject, formatFor('en')), brandIdsOf(subject)]);
  expect(named).toEqual([
    ['Japan', []],
    ['hkt', ['japan/csl']],
    ['csl', []],
  ]);
});
