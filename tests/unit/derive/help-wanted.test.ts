import { describe, expect, test } from 'vitest';
import type { CountryEntry } from '#lib/catalogue/catalogue.ts';
import type { CountryHelp, OpenAnswer } from '#lib/derive/help-wanted.ts';
import { helpWanted, mostWanted } from '#lib/derive/help-wanted.ts';
import type { Answer } from '#lib/schema/answer.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import { answer, country, no, operator, source, unknown } from '#tests/unit/build.ts';

const today = '2026-11-20';
const longAgo = '2025-11-01';
const weakly = { sources: { page: source({ publisher: 'forum' }) } };

/** What is wanted in one country. */
function helpFor(entry: CountryEntry): CountryHelp {
  const [help] = helpWanted([entry], today);
  if (!help) throw new Error('A country has no entry.');
  return help;
}

/** The needs of a country with one operator that gives one answer. */
function needsOf(gift: Answer, changes: Parameters<typeof operator>[3] = {}): string[] {
  return helpFor(country('japan', [operator('au', 'network', { gift }, changes)])).open.map(
    ({ need }) => need,
  );
}

const placeOf = ({ country: { slug }, operator: { slug: name }, capability }: OpenAnswer) =>
  `${slug}/${name} ${capability}`;

describe('an answer waits for help', () => {
  test('when we looked and found no page', () => {
    expect(needsOf(unknown)).toEqual(['unknown']);
  });

  test('when it rests on weak sources', () => {
    expect(needsOf(answer('yes'), weakly)).toEqual(['weak']);
    expect(needsOf(no, weakly)).toEqual(['weak']);
  });

  test('when its editor lowered the confidence', () => {
    expect(needsOf(answer('yes', ['current'], { confidence: 'low' }))).toEqual(['weak']);
  });

  test('when its check is too old', () => {
    expect(needsOf({ ...no, checked: longAgo })).toEqual(['stale']);
  });

  test('for one reason, the first that holds', () => {
    expect(needsOf({ ...unknown, checked: longAgo })).toEqual(['unknown']);
    expect(needsOf({ ...no, checked: longAgo }, weakly)).toEqual(['weak']);
  });

  test('not when a good source was read lately, whatever it says', () => {
    expect(needsOf(answer('yes'))).toEqual([]);
    expect(needsOf(answer('partly', ['ended']))).toEqual([]);
    expect(needsOf(no)).toEqual([]);
  });
});

describe('a country', () => {
  const japan = country('japan', [
    operator('au', 'network', { rollover: unknown, hotspot: unknown, gift: answer('yes') }, weakly),
    operator('mineo', 'mvno', { gift: { ...no, checked: longAgo }, hotspot: unknown }),
  ]);

  test('shows what most readers ask first: its headline questions, networks before the others', () => {
    expect(helpFor(japan).open.map(placeOf)).toEqual([
      'japan/au gift',
      'japan/mineo gift',
      'japan/au hotspot',
      'japan/mineo hotspot',
      'japan/au rollover',
    ]);
  });

  test('says for each operator what is open and what nobody has looked up', () => {
    const [au] = helpFor(japan).operators;
    expect(au?.open.map(({ capability }) => capability)).toEqual(['gift', 'hotspot', 'rollover']);
    expect(au?.unchecked).toEqual([
      'shared-pool',
      ...capabilities.filter(
        (capability) => !['gift', 'shared-pool', 'hotspot', 'rollover'].includes(capability),
      ),
    ]);
  });

  test('lists no operator that has a good answer to everything', () => {
    const everything = Object.fromEntries(capabilities.map((capability) => [capability, no]));
    expect(helpFor(country('japan', [operator('au', 'network', everything)])).operators).toEqual([]);
  });

  test('counts each reason, and they add up', () => {
    const { counts, open } = helpFor(japan);
    expect(counts).toMatchObject({ unknown: 3, weak: 1, stale: 1 });
    expect(counts.unknown + counts.weak + counts.stale).toBe(open.length);
  });

  test('counts apart what nobody has looked up', () => {
    expect(helpFor(japan).counts.unchecked).toBe(2 * capabilities.length - 5);
  });

  test('asks nothing of a network whose brands sell everything', () => {
    const { operators, counts } = helpFor(country('hong-kong', [operator('hkt', 'network')]));
    expect(operators).toEqual([]);
    expect(counts).toEqual({ unknown: 0, weak: 0, stale: 0, unchecked: 0 });
  });

  test('where nothing is open is listed all the same', () => {
    const both = [country('canada', []), japan];
    expect(helpWanted(both, today).map(({ country: { slug } }) => slug)).toEqual(['canada', 'japan']);
  });
});

describe('the answers to begin with', () => {
  const withUnknown = (slug: string, checks: readonly string[]) =>
    country(
      slug,
      checks.map((checked, index) =>
        operator(`o${String(index + 1)}`, 'network', { gift: { ...unknown, checked } }),
      ),
    );
  const begin = (countries: readonly CountryEntry[], most: number) =>
    mostWanted(helpWanted(countries, today), most).map(placeOf);

  test('come from all countries in turn', () => {
    const canada = withUnknown('canada', [today, today, today]);
    const japan = withUnknown('japan', [today]);
    expect(begin([canada, japan], 3)).toEqual(['canada/o1 gift', 'japan/o1 gift', 'canada/o2 gift']);
  });

  test('begin with the oldest check of a turn', () => {
    const canada = withUnknown('canada', ['2026-11-20', '2026-01-01']);
    const japan = withUnknown('japan', ['2026-10-01']);
    expect(begin([canada, japan], 10)).toEqual(['japan/o1 gift', 'canada/o1 gift', 'canada/o2 gift']);
  });

  test('are few, however much is open', () => {
    const many = Array.from({ length: 200 }, (_, index) => withUnknown(`c${String(index)}`, [today, today]));
    expect(begin(many, 10)).toHaveLength(10);
  });
});
