import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue, CountryEntry, OperatorEntry, TravelEntry } from '#lib/catalogue/catalogue.ts';
import { buildCatalogue, findCountry, findOperator, findTravelBrand } from '#lib/catalogue/catalogue.ts';
import { currentDay } from '#lib/cli/today.ts';
import { confidenceOf } from '#lib/derive/confidence.ts';
import { countryAnswer, isUsable } from '#lib/derive/country-answer.ts';
import { coverageOf } from '#lib/derive/coverage.ts';
import { waysOf } from '#lib/derive/advice/country-ways.ts';
import { translatedLocales } from '#lib/i18n/locales.ts';
import type { Checked } from '#lib/rules/check.ts';
import { checkContent } from '#lib/rules/check.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import { isTranslated } from '#lib/site/alternates.ts';

/** The operators that the first countries were promised with (issue 2). */
const promised = {
  switzerland: 'swisscom sunrise salt galaxus-mobile wingo coop-mobile digital-republic',
  russia: 'mts megafon beeline t2',
  canada: 'rogers bell telus fizz koodo freedom chatr videotron',
  japan: 'ntt-docomo softbank kddi-au ahamo y-mobile linemo uq-mobile povo rakuten-mobile mineo iijmio',
  'hong-kong': 'china-mobile-hong-kong china-unicom-hong-kong hkt csl 1o1o club-sim 3hk mo smartone',
} as const;
const promisedCountries = Object.keys(promised) as readonly (keyof typeof promised)[];

let checked: Checked;
let catalogue: Catalogue;

beforeAll(async () => {
  checked = await checkContent(process.cwd(), currentDay());
  catalogue = buildCatalogue(checked.documents);
}, 60_000);

function countryOf(slug: string): CountryEntry {
  const country = findCountry(catalogue, slug);
  if (!country) throw new Error(`There is no country ${slug}.`);
  return country;
}

function operatorOf(country: string, slug: string): OperatorEntry {
  const operator = findOperator(countryOf(country), slug);
  if (!operator) throw new Error(`There is no operator ${slug} in ${country}.`);
  return operator;
}

function travelEsims(): TravelEntry {
  if (!catalogue.travel) throw new Error('There is no index of travel eSIMs.');
  return catalogue.travel;
}

const giftOf = (country: string, slug: string) => operatorOf(country, slug).data.answers?.gift;

describe('the content', () => {
  test('has no error and no warning', () => {
    const found = checked.diagnostics.map(({ file, line, message }) => `${file}:${String(line)} ${message}`);
    expect(found).toEqual([]);
  });

  test.for(translatedLocales)('is complete in $label', ({ slug }) => {
    const { countries, ways, guides, pages } = catalogue;
    const entries = [...countries, ...countries.flatMap(({ operators }) => operators), ...ways];
    const missing = [...entries, travelEsims(), ...travelEsims().brands, ...guides, ...pages].filter(
      (entry) => !isTranslated(entry, slug),
    );
    expect(missing.map(({ file }) => file)).toEqual([]);
  });
});

describe.for(promisedCountries)('%s', (slug) => {
  test('has every operator that was promised', () => {
    const slugs = countryOf(slug).operators.map((operator) => operator.slug);
    expect(slugs).toEqual(expect.arrayContaining(promised[slug].split(' ')));
  });

  test('says what to do', () => {
    expect(waysOf(countryOf(slug), catalogue.ways).bySituation.length).toBeGreaterThan(0);
  });

  test('tells the ways that its file lists, but for those that a warning forbids', () => {
    const country = countryOf(slug);
    const forbidden = Object.values(country.data.warnings ?? {}).flatMap(({ forbids }) => forbids ?? []);
    const { bySituation, remaining } = waysOf(country, catalogue.ways);
    const told = [...bySituation.flatMap(({ told }) => told ?? []), ...remaining].map((way) => way.slug);
    const listed = Object.keys(country.data.ways).filter((way) => !forbidden.includes(way));
    expect(listed).toEqual(expect.arrayContaining(told));
    for (const way of catalogue.ways.filter((each) => listed.includes(each.slug))) {
      const { capability } = way.data;
      expect(told.includes(way.slug), way.slug).toBe(!capability || !forbidden.includes(capability));
    }
  });

  test('checks what is said elsewhere', () => {
    expect(Object.keys(countryOf(slug).data.claims ?? {})).not.toEqual([]);
  });

  test('warns with sources', () => {
    const { warnings = {}, sources = {} } = countryOf(slug).data;
    for (const [id, warning] of Object.entries(warnings))
      expect(Object.keys(sources), id).toEqual(expect.arrayContaining(warning.sources));
  });
});

describe('no answer says more than its evidence', () => {
  test('au’s gift has conditions, on the word of au’s own pages', () => {
    const { answers, sources = {} } = operatorOf('japan', 'kddi-au').data;
    const gift = answers?.gift;
    expect(gift?.verdict).toBe('partly');
    if (gift?.verdict !== 'partly') return;
    const cited = Object.values(gift.features).flatMap((feature) => feature.sources);
    const own = cited.filter((id) => sources[id]?.publisher === 'operator');
    expect(own).not.toEqual([]);
    for (const id of own)
      expect(new URL(sources[id]?.url ?? '').hostname).toMatch(/(?:^|\.)(?:au|kddi)\.com$/);
  });

  test('docomo’s gift is unknown: we found no page, and do not say no', () => {
    expect(giftOf('japan', 'ntt-docomo')?.verdict).toBe('unknown');
  });

  test.for([
    ['canada', 'fizz'],
    ['japan', 'mineo'],
  ] as const)('in %s, %s lets any customer give to any other', ([country, slug]) => {
    const gift = giftOf(country, slug);
    expect(gift?.verdict).toBe('yes');
    if (gift?.verdict !== 'yes') return;
    const open = Object.values(gift.features).filter(
      ({ status, to, conditions }) =>
        status === 'current' && (to === 'same-operator' || to === 'anyone') && conditions === undefined,
    );
    expect(open).not.toEqual([]);
  });

  test('Japan and Canada depend on the operator, though somebody is a yes', () => {
    for (const slug of ['japan', 'canada'])
      expect(countryAnswer(countryOf(slug).operators, 'gift')).toMatchObject({
        verdict: 'partly',
        best: 'yes',
      });
  });

  test('nobody has seen a "Freundespool"', () => {
    const claims = catalogue.countries.flatMap(({ data }) => Object.values(data.claims ?? {}));
    const named = claims.filter(({ claim }) => claim.includes('Freundespool'));
    expect(named.map(({ about, result }) => [about, result])).toEqual([['DE', 'no-evidence']]);
  });

  test('every yes and partly rests on something, and every answer but unknown on a source', () => {
    const profiles = [...catalogue.countries.flatMap(({ operators }) => operators), ...travelEsims().brands];
    for (const { file, data } of profiles) {
      for (const capability of capabilities) {
        const answer = data.answers?.[capability];
        if (!answer) continue;
        const confidence = confidenceOf(answer, data.sources ?? {});
        expect(confidence === undefined, `${file} ${capability}`).toBe(answer.verdict === 'unknown');
        if (answer.verdict === 'yes') expect(isUsable(answer), `${file} ${capability}`).toBe(true);
      }
    }
  });
});

describe('travel eSIMs', () => {
  const brandGift = (slug: string) => findTravelBrand(catalogue, slug)?.data.answers?.gift;

  test('are the brands that visitors hold', () => {
    const slugs = travelEsims().brands.map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(['airalo', 'holafly', 'saily', 'nomad', 'ubigi']));
  });

  test('say what nobody says: of gifts at Airalo we found no page', () => {
    expect(brandGift('airalo')?.verdict).toBe('unknown');
  });

  test('are all asked about gifts', () => {
    const unasked = travelEsims().brands.filter(({ data }) => data.answers?.gift === undefined);
    expect(unasked.map(({ slug }) => slug)).toEqual([]);
  });

  test('move something between people at Bcengi only, and there inside one account', () => {
    const { carriers } = countryAnswer(travelEsims().brands, 'gift', 'travellers');
    expect(carriers.map(({ operator }) => operator.slug)).toEqual(['bcengi']);
    const gift = brandGift('bcengi');
    const features = gift && 'features' in gift ? Object.values(gift.features) : [];
    expect(features.map(({ to, conditions }) => [to, conditions])).toEqual([
      ['same-account', ['same-account', 'credit-only']],
    ]);
  });

  test('count in no country', () => {
    const kinds = catalogue.countries.flatMap(({ operators }) => operators.map(({ data }) => data.kind));
    expect(kinds).not.toContain('travel');
  });
});

describe('HKT, whose brands sell everything', () => {
  test('has no answers, and its brands have', () => {
    const { data, brands } = operatorOf('hong-kong', 'hkt');
    expect(data.answers).toBeUndefined();
    expect(brands.map(({ slug }) => slug).sort()).toEqual(['1o1o', 'club-sim', 'csl']);
    for (const brand of brands) expect(brand.data.answers, brand.slug).toBeDefined();
  });

  test('is not counted', () => {
    const { operators } = countryOf('hong-kong');
    const others = operators.filter(({ slug }) => slug !== 'hkt');
    expect(coverageOf(operators)).toEqual(coverageOf(others));
    expect(countryAnswer(operators, 'gift')).toEqual(countryAnswer(others, 'gift'));
    expect(countryAnswer(operators, 'gift').counts.covered).toBe(
      others.filter(({ data }) => data.kind !== 'visitor').length,
    );
  });
});
