import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue, CountryEntry, ProfileEntry } from '#lib/catalogue/catalogue.ts';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { currentDay } from '#lib/cli/today.ts';
import type { Advice } from '#lib/derive/advice/advise.ts';
import { advise } from '#lib/derive/advice/advise.ts';
import type { Situation } from '#lib/derive/advice/situation.ts';
import { leftovers, receivers, someTravelEsim } from '#lib/derive/advice/situation.ts';
import { exclusionIn, reasonIn } from '#lib/derive/advice/words.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { checkContent } from '#lib/rules/check.ts';
import { isPaid } from '#lib/derive/advice/means.ts';
import { isAvailable } from '#lib/schema/answer.ts';

let catalogue: Catalogue;
let advices: readonly Advice[];

/** Every situation that somebody can describe in a country; of travel brands only some, each of another kind. */
function everySituation(country: CountryEntry, brands: readonly ProfileEntry[]): Situation[] {
  const mine = [undefined, someTravelEsim, ...brands, ...country.operators] as const;
  const theirs = [undefined, ...country.operators];
  return receivers.flatMap((who) =>
    leftovers.flatMap((left) =>
      mine.flatMap((my) =>
        theirs.map((their): Situation => ({ country, who, left, mine: my, theirs: their })),
      ),
    ),
  );
}

beforeAll(async () => {
  catalogue = buildCatalogue((await checkContent(process.cwd(), currentDay())).documents);
  const brands = (catalogue.travel?.brands ?? []).filter(({ slug }) =>
    ['airalo', 'bcengi', 'ubigi'].includes(slug),
  );
  advices = catalogue.countries.flatMap((country) =>
    everySituation(country, brands).map((situation) => advise(situation, catalogue.ways)),
  );
}, 120_000);

const nameOf = ({ situation: { country, who, left } }: Advice) =>
  `${country?.slug ?? 'nowhere'}, ${who}, ${left}`;

describe('in every situation of every country', () => {
  test('each way is either advised or left out with a reason', () => {
    const all = catalogue.ways.map(({ slug }) => slug).sort();
    for (const advice of advices) {
      const judged = [...advice.ways, ...advice.leftOut].map(({ way }) => way.slug);
      expect(judged.sort(), nameOf(advice)).toEqual(all);
    }
  });

  test('something is left, if only Wi-Fi', () => {
    for (const advice of advices) expect(advice.ways.length, nameOf(advice)).toBeGreaterThan(0);
  });

  test('what a warning forbids is never advised', () => {
    for (const { situation, ways } of advices) {
      const forbidden = Object.values(situation.country?.data.warnings ?? {}).flatMap(
        ({ forbids }) => forbids ?? [],
      );
      for (const { way } of ways) {
        expect(forbidden).not.toContain(way.slug);
        expect(forbidden).not.toContain(way.data.capability);
        // A second SIM is registered to me: given to somebody else it would be lent.
        if (way.slug === 'second-sim') expect(situation.who).toBe('own-device');
      }
    }
  });

  test('every way rests on at least one page', () => {
    for (const { ways } of advices)
      for (const { way, evidence } of ways) {
        expect(evidence.length, way.slug).toBeGreaterThan(0);
        for (const { source } of evidence) expect(source.url).toMatch(/^https?:/);
      }
  });

  test('no feature is advised that is closed or ended, nor one of an answer that is no yes', () => {
    for (const { ways } of advices)
      for (const { profile, capability, feature } of ways.flatMap(({ means }) => means)) {
        expect(isAvailable(feature), `${profile.slug} ${capability}`).toBe(true);
        expect(['yes', 'partly']).toContain(profile.data.answers?.[capability]?.verdict);
      }
  });

  test('whoever has no data is sent to nothing that needs it, whoever has no money buys nothing', () => {
    for (const { situation, ways } of advices) {
      const slugs = ways.map(({ way }) => way.slug);
      if (situation.left === 'money' || situation.left === 'neither')
        for (const way of ['gift', 'hotspot', 'second-sim', 'hand-over-the-line'])
          expect(slugs).not.toContain(way);
      if (situation.left === 'data' || situation.left === 'neither')
        expect(slugs).not.toContain('top-up-for-them');
    }
  });

  test('advice is no surer than any of the operators that it names', () => {
    const order = ['low', 'medium', 'high'];
    for (const { ways } of advices)
      for (const { means, confidence, way } of ways)
        for (const named of means.slice(0, 3))
          expect(order.indexOf(confidence), way.slug).toBeLessThanOrEqual(order.indexOf(named.confidence));
  });

  test('whoever has no money is sent to no second SIM that is known to cost some', () => {
    for (const { situation, ways } of advices)
      for (const { way, means } of ways)
        if (situation.left === 'data' && way.slug === 'second-sim') expect(means.some(isPaid)).toBe(false);
  });

  test('a doubtful offer is said to be one', () => {
    for (const { ways } of advices)
      for (const { means, doubts } of ways)
        if (means.length > 0 && means.every(({ feature }) => feature.status === 'unclear'))
          expect(doubts).toContain('availability-unclear');
  });

  test('the same question has the same advice', () => {
    for (const advice of advices.slice(0, 500))
      expect(advise(advice.situation, catalogue.ways)).toEqual(advice);
  });
});

test.for(locales)('every reason has its sentence in $label, with no operator left unnamed', ({ slug }) => {
  const format = formatFor(slug);
  const said = new Set<string>();
  for (const { ways, leftOut } of advices) {
    for (const { reason } of ways) said.add(reasonIn(reason, format));
    for (const { because } of leftOut) said.add(exclusionIn(because, format));
  }
  expect(said.size).toBeGreaterThan(100);
  for (const sentence of said) expect(sentence).not.toMatch(/\{|\}|undefined|^\s*$|^[,，：:]/);
});
