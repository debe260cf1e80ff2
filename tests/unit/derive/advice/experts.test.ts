import { beforeAll, expect, test, describe } from 'vitest';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { buildCatalogue, findCountry, findOperator, findTravelBrand } from '#lib/catalogue/catalogue.ts';
import { currentDay } from '#lib/cli/today.ts';
import type { Advice } from '#lib/derive/advice/advise.ts';
import { advise } from '#lib/derive/advice/advise.ts';
import type { ReasonCode } from '#lib/derive/advice/judgement.ts';
import type { Leftover, Receiver } from '#lib/derive/advice/situation.ts';
import { someTravelEsim } from '#lib/derive/advice/situation.ts';
import { costIn, limitsIn } from '#lib/derive/advice/words.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { checkContent } from '#lib/rules/check.ts';

/** What somebody who knows the country says, checked against the content of today. */
type Expectation = {
  readonly who: Receiver;
  readonly left: Leftover;
  /** Slugs of operators; `travel:` before a travel brand's, `some-travel-esim` for any. */
  readonly mine?: string;
  readonly theirs?: string;
  /** The first ways, in their order. */
  readonly first: readonly string[];
  /** What the first way costs and how it is limited, in English. */
  readonly terms?: string;
  /** Operators that the first way names. */
  readonly at?: readonly string[];
  /** Why some ways fit. */
  readonly because?: Readonly<Record<string, ReasonCode>>;
  /** Ways that are left out, and why. */
  readonly out?: Readonly<Record<string, string>>;
  /** Warnings of the country that are told with a way. */
  readonly warned?: Readonly<Record<string, readonly string[]>>;
};

const situations: Readonly<Record<string, Readonly<Record<string, Expectation>>>> = {
  canada: {
    'two Fizz members anywhere: gift it in the app, no fee named, from 0.5 GB': {
      ...{ who: 'elsewhere', left: 'data', mine: 'fizz', theirs: 'fizz' },
      first: ['gift'],
      terms: 'no price stated: at least 0.5 GB, until the end of the next billing period',
      out: { 'top-up-for-them': 'no-money' },
    },
    'Fizz and Bell cannot give each other data; side by side try a hotspot, for Fizz says nothing against it':
      {
        ...{ who: 'together', left: 'data', mine: 'fizz', theirs: 'bell' },
        first: ['hotspot', 'public-wifi', 'saving-data'],
        out: { gift: 'different-operators', 'family-plan': 'different-operators' },
      },
    'a friend at chatr, elsewhere: top up the number as a guest, with money': {
      ...{ who: 'elsewhere', left: 'money', theirs: 'chatr' },
      first: ['top-up-for-them', 'own-esim-each'],
      terms: 'no price stated: credit, not data',
      because: { 'own-esim-each': 'esim-you-pay' },
      out: { gift: 'no-data-left' },
    },
    'a friend elsewhere whose operator nobody knows: Fizz can give, four can be topped up': {
      ...{ who: 'elsewhere', left: 'unknown' },
      first: ['gift', 'top-up-for-them', 'public-wifi'],
      at: ['fizz'],
    },
    'somebody with Fizz abroad: look whether the plan includes the place': {
      ...{ who: 'abroad', left: 'unknown', theirs: 'fizz' },
      first: ['roaming', 'own-esim-each'],
    },
    'somebody with Rogers abroad: Wi-Fi, then a travel eSIM, which costs less than 12 to 15 dollars a day': {
      ...{ who: 'abroad', left: 'neither', theirs: 'rogers' },
      first: ['public-wifi', 'saving-data', 'own-esim-each', 'data-pack', 'roaming'],
    },
    'two Bell lines, somewhere else: add data inside one account, if they share one': {
      ...{ who: 'elsewhere', left: 'unknown', mine: 'bell', theirs: 'bell' },
      first: ['top-up-for-them', 'public-wifi'],
      out: { gift: 'operator-unknown' },
      warned: { 'family-plan': ['account-holder-consent'] },
    },
    'my tablet and Rogers: try the hotspot first; the shared plan may be gone': {
      ...{ who: 'own-device', left: 'unknown', mine: 'rogers' },
      first: ['hotspot', 'public-wifi', 'saving-data', 'second-sim'],
    },
  },
  japan: {
    'two mineo customers anywhere: a gift by code, free, from 10 MB; or the common pool': {
      ...{ who: 'elsewhere', left: 'data', mine: 'mineo', theirs: 'mineo' },
      first: ['gift', 'family-plan'],
      terms: 'free: at least 10 MB, at most 9,990 MB, in steps of 10 MB, until the end of the next month',
    },
    'a friend at mineo, and I have nothing: the Free Tank is open to every customer': {
      ...{ who: 'elsewhere', left: 'neither', theirs: 'mineo' },
      first: ['family-plan'],
      at: ['mineo'],
    },
    'a friend at au, elsewhere: Data Present, 550 yen for 0.5 GB': {
      ...{ who: 'elsewhere', left: 'money', theirs: 'kddi-au' },
      first: ['top-up-for-them'],
      terms: '550 Japanese yen for 0.5 GB, 1,000 Japanese yen for 1 GB: some devices, some plans, 62 days',
    },
    'two au lines: Data Gift, but only a family billed together, on certain plans': {
      ...{ who: 'elsewhere', left: 'data', mine: 'kddi-au', theirs: 'kddi-au' },
      first: ['gift'],
      terms: 'free: in steps of 0.5 GB, family only, billed together, some plans',
    },
    'LINEMO refuses gifts, but a companion may use the hotspot': {
      ...{ who: 'together', left: 'data', mine: 'linemo', theirs: 'linemo' },
      first: ['hotspot'],
      out: { gift: 'operator-no', 'second-sim': 'forbidden' },
    },
    'my own tablet and ahamo, without money: hotspot; the second SIM costs 1,100 yen a month, the free one is for a watch':
      {
        ...{ who: 'own-device', left: 'data', mine: 'ahamo' },
        first: ['hotspot', 'public-wifi'],
        out: { 'second-sim': 'no-money', 'data-pack': 'no-money' },
      },
    'my own tablet and IIJmio, without money: a further SIM on the same allowance costs nothing a month': {
      ...{ who: 'own-device', left: 'data', mine: 'iijmio' },
      first: ['hotspot', 'second-sim'],
    },
    'somebody with Rakuten abroad: 2 GB a month are included in some places': {
      ...{ who: 'abroad', left: 'unknown', theirs: 'rakuten-mobile' },
      first: ['roaming', 'own-esim-each'],
      terms: 'free for 2 GB, 500 Japanese yen a GB: 2 GB a month, capped, some places',
    },
    'docomo’s family pool is closed to new customers, and nobody is sent there': {
      ...{ who: 'together', left: 'data', mine: 'ntt-docomo' },
      first: ['hotspot'],
      out: { 'family-plan': 'operator-closed' },
    },
    'handing a line over comes last, with the law beside it': {
      ...{ who: 'elsewhere', left: 'data', mine: 'iijmio', theirs: 'iijmio' },
      first: ['gift', 'public-wifi'],
      warned: { 'hand-over-the-line': ['passing-on-a-sim'] },
    },
  },
  russia: {
    'two T2 customers: whole gigabytes, free, for seven days, if still on offer': {
      ...{ who: 'elsewhere', left: 'data', mine: 't2', theirs: 't2' },
      first: ['gift'],
      terms: 'free: at least 1 GB, in steps of 1 GB, some plans, 7 days',
    },
    'a friend at MTS, elsewhere: money to the balance, not the group that must exist before': {
      ...{ who: 'elsewhere', left: 'money', theirs: 'mts' },
      first: ['top-up-for-them'],
      terms:
        '7 Russian roubles a transfer: at least 1 Russian rouble, at most 300 Russian roubles, 1,500 Russian roubles a day, credit, not data, same region, some plans',
    },
    'a friend at Beeline: unlimited data as a gift comes before money': {
      ...{ who: 'elsewhere', left: 'money', theirs: 'beeline' },
      first: ['top-up-for-them'],
      at: ['beeline'],
    },
    'a companion beside an MTS customer: a hotspot, and never a SIM that is lent': {
      ...{ who: 'together', left: 'data', mine: 'mts', theirs: 'megafon' },
      first: ['hotspot', 'public-wifi'],
      out: { gift: 'different-operators', 'second-sim': 'forbidden' },
    },
    'a visitor with a travel eSIM hears of the block before buying another': {
      ...{ who: 'together', left: 'money', mine: someTravelEsim },
      first: ['top-up-for-them', 'own-esim-each'],
      warned: { 'own-esim-each': ['foreign-sims-blocked'] },
    },
    'somebody with Beeline abroad: the plan does not work there, an eSIM of the place does': {
      ...{ who: 'abroad', left: 'unknown', theirs: 'beeline' },
      first: ['own-esim-each', 'public-wifi'],
      out: { roaming: 'operator-no' },
    },
    'neither data nor money: Wi-Fi and saving, and we say that nobody wrote of packs here': {
      ...{ who: 'elsewhere', left: 'neither', mine: 't2', theirs: 'megafon' },
      first: ['public-wifi', 'saving-data'],
      out: { 'data-pack': 'no-evidence', 'top-up-for-them': 'no-money', gift: 'no-data-left' },
    },
  },
  'hong-kong': {
    'two MO customers: Data Transfer in steps of 0.5 GB, on the DIY plan': {
      ...{ who: 'elsewhere', left: 'data', mine: 'mo', theirs: 'mo' },
      first: ['gift'],
      terms:
        'no price stated: at least 0.5 GB, in steps of 0.5 GB, some plans, until the end of the billing period',
    },
    'a friend elsewhere whose operator nobody knows: Wi-Fi.HK before what few operators have': {
      ...{ who: 'elsewhere', left: 'unknown' },
      first: ['public-wifi', 'saving-data', 'gift', 'top-up-for-them'],
    },
    'a friend’s prepaid csl: refill it on my bill': {
      ...{ who: 'elsewhere', left: 'money', theirs: 'csl' },
      first: ['top-up-for-them', 'own-esim-each'],
      terms:
        'no price stated: at least 50 Hong Kong dollars, at most 100 Hong Kong dollars, credit, not data, prepaid only',
    },
    'a companion and my SmarTone: its pages are on hotspots abroad, so ask or try; an extra SIM would be lent':
      {
        ...{ who: 'together', left: 'data', mine: 'smartone' },
        first: ['hotspot', 'public-wifi'],
        because: { hotspot: 'hotspot-narrow' },
        out: { 'second-sim': 'forbidden', gift: 'operator-unknown' },
      },
    'my tablet and csl: hotspot; its One Number is for watches': {
      ...{ who: 'own-device', left: 'data', mine: 'csl' },
      first: ['hotspot', 'public-wifi', 'saving-data', 'second-sim'],
    },
    'somebody with Club SIM abroad: its data works in Hong Kong only': {
      ...{ who: 'abroad', left: 'unknown', theirs: 'club-sim' },
      first: ['own-esim-each', 'data-pack', 'public-wifi'],
      out: { roaming: 'operator-no' },
      warned: { 'own-esim-each': ['registered-sims'] },
    },
    'somebody abroad does not hear of any pack, but of one that counts there': {
      ...{ who: 'abroad', left: 'money', theirs: 'club-sim' },
      first: ['own-esim-each', 'data-pack'],
      because: { 'data-pack': 'pack-abroad' },
    },
    'HKT sells through its brands alone, so naming it decides nothing': {
      ...{ who: 'elsewhere', left: 'unknown', theirs: 'hkt' },
      first: ['public-wifi', 'saving-data', 'gift', 'top-up-for-them'],
    },
  },
  switzerland: {
    'a companion beside a Sunrise customer: the hotspot is allowed, whoever they are with': {
      ...{ who: 'together', left: 'data', mine: 'sunrise', theirs: 'swisscom' },
      first: ['hotspot', 'public-wifi'],
      out: { gift: 'different-operators' },
    },
    'a companion and nobody knows my operator: the hotspot, with the word about Salt': {
      ...{ who: 'together', left: 'unknown' },
      first: ['hotspot', 'public-wifi'],
      at: ['sunrise'],
      out: { gift: 'nobody-here' },
      warned: { hotspot: ['hotspot-at-salt'] },
    },
    'two Salt customers apart: we found no page on gifts, and do not say no': {
      ...{ who: 'elsewhere', left: 'data', mine: 'salt', theirs: 'salt' },
      first: ['public-wifi', 'saving-data'],
      out: { gift: 'operator-unknown', 'family-plan': 'operator-unknown' },
    },
    'a friend at Galaxus Mobile: the founder of the group orders and pays': {
      ...{ who: 'elsewhere', left: 'money', theirs: 'galaxus-mobile' },
      first: ['top-up-for-them', 'own-esim-each'],
      terms: 'no price stated: inside a group',
    },
    'my tablet and Swisscom: Multi Device, for me alone': {
      ...{ who: 'own-device', left: 'unknown', mine: 'swisscom' },
      first: ['second-sim', 'hotspot'],
      warned: { 'second-sim': ['multi-device-one-person'] },
    },
    'somebody with Salt abroad: an eSIM of the place is cheaper than the day pass, which costs extra': {
      ...{ who: 'abroad', left: 'unknown', theirs: 'salt' },
      first: ['own-esim-each', 'data-pack', 'roaming', 'public-wifi'],
    },
    'neither data nor money: Wi-Fi and saving': {
      ...{ who: 'together', left: 'neither', mine: 'digital-republic', theirs: 'coop-mobile' },
      first: ['public-wifi', 'saving-data'],
      out: { hotspot: 'no-data-left', 'top-up-for-them': 'no-money' },
    },
  },
};

/** A traveller in Japan with the eSIM of a brand. */
const travellers: Readonly<Record<string, Expectation>> = {
  'Airalo beside a friend: hotspot; that it lets nobody give data is not said': {
    ...{ who: 'together', left: 'data', mine: 'travel:airalo' },
    first: ['hotspot', 'public-wifi'],
    at: ['airalo'],
    out: { gift: 'operator-unknown' },
  },
  'Holafly beside a friend: the hotspot is capped': {
    ...{ who: 'together', left: 'data', mine: 'travel:holafly' },
    first: ['hotspot'],
    terms: 'your own data: capped',
  },
  'Ubigi says that a plan cannot be moved to another account': {
    ...{ who: 'elsewhere', left: 'data', mine: 'travel:ubigi', theirs: 'travel:ubigi' },
    first: ['public-wifi', 'saving-data'],
    out: { gift: 'operator-no' },
  },
  'Keepgo and money: one account pays for the eSIM of the other': {
    ...{ who: 'together', left: 'money', mine: 'travel:keepgo' },
    first: ['top-up-for-them', 'own-esim-each'],
    out: { hotspot: 'no-data-left' },
  },
  'a travel eSIM of whatever brand: most can share by hotspot, and gifts depend on the brand': {
    ...{ who: 'together', left: 'data', mine: someTravelEsim },
    first: ['hotspot', 'public-wifi'],
    out: { gift: 'not-for-travel-esims', 'hand-over-the-line': 'not-for-travel-esims' },
  },
};

let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = buildCatalogue((await checkContent(process.cwd(), currentDay())).documents);
}, 60_000);

function adviceFor(slug: string, { who, left, mine, theirs }: Expectation): Advice {
  const country = findCountry(catalogue, slug);
  if (!country) throw new Error(`There is no country ${slug}.`);
  const find = (name: string | undefined) => {
    if (name === undefined) return undefined;
    const brand = /^travel:(.*)$/.exec(name)?.[1];
    const found = brand === undefined ? findOperator(country, name) : findTravelBrand(catalogue, brand);
    if (!found) throw new Error(`There is no operator ${name}.`);
    return found;
  };
  return advise(
    { country, who, left, mine: mine === someTravelEsim ? mine : find(mine), theirs: find(theirs) },
    catalogue.ways,
  );
}

/** Compares advice with what the expert says, and only that. */
function agree(slug: string, expectation: Expectation): void {
  const { first, terms, at, because = {}, out = {}, warned = {} } = expectation;
  const { ways, leftOut } = adviceFor(slug, expectation);
  expect(ways.map(({ way }) => way.slug).slice(0, first.length)).toEqual(first);
  const [best] = ways;
  if (terms !== undefined && best) {
    const format = formatFor('en');
    expect(`${costIn(best, format)}: ${limitsIn(best.means, format)}`).toBe(terms);
  }
  if (at) expect(best?.reason.operators.map((operator) => operator.slug)).toEqual(at);
  const reasons = new Map(leftOut.map(({ way, because }) => [way.slug, because.code]));
  for (const [way, code] of Object.entries(out)) expect(reasons.get(way), way).toBe(code);
  for (const [way, code] of Object.entries(because))
    expect(ways.find((each) => each.way.slug === way)?.reason.code, way).toBe(code);
  for (const [way, warnings] of Object.entries(warned))
    expect(ways.find((each) => each.way.slug === way)?.warnings, way).toEqual(warnings);
}

describe.each(Object.entries(situations))('in %s', (slug, expectations) => {
  test.each(Object.entries(expectations))('%s', (_, expectation) => {
    agree(slug, expectation);
  });
});

describe('a traveller in Japan', () => {
  test.each(Object.entries(travellers))('%s', (_, expectation) => {
    agree('japan', expectation);
  });
});
