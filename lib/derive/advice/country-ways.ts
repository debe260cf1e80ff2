import type { Catalogue, CountryEntry, ProfileEntry, WayEntry } from '../../catalogue/catalogue.ts';
import type { Situation as SituationWord } from '../../schema/vocabulary.ts';
import { situations } from '../../schema/vocabulary.ts';
import type { AdvisedWay, Advice } from './advise.ts';
import { advise } from './advise.ts';
import type { Situation } from './situation.ts';
import { someTravelEsim } from './situation.ts';

/** What to do in one of the situations of a page. */
export type SituationWays = {
  readonly situation: SituationWord;
  readonly advice: Advice;
  /** The ways that are shown, the best first. */
  readonly shown: readonly AdvisedWay[];
  /** The one among them of which the country's own note is told here. */
  readonly told: WayEntry | undefined;
};

/** What to do in a country, by situation, and the ways whose notes are told after that. */
export type CountryWays = {
  readonly bySituation: readonly SituationWays[];
  readonly remaining: readonly WayEntry[];
};

/** More than these are no advice but a list; the rest is told below, and by the tool that asks. */
const mostShown = 5;

/**
 * The advice of a country's page: nothing is known of anybody but where they are. The country's note on a way is told
 * once, in the first situation that has nothing better to tell; notes of ways that a warning forbids are not told.
 */
export function waysOf(country: CountryEntry, ways: readonly WayEntry[]): CountryWays {
  const toldBefore = new Set<WayEntry>();
  const bySituation = situations.map((situation): SituationWays => {
    const advice = advise(pageSituation(country, situation), ways);
    const shown = advice.ways.slice(0, mostShown);
    const told = shown.find(({ way }) => country.data.ways[way.slug] && !toldBefore.has(way))?.way;
    if (told) toldBefore.add(told);
    return { situation, advice, shown, told };
  });
  return {
    bySituation: bySituation.filter(({ shown }) => shown.length > 0),
    remaining: Object.keys(country.data.ways)
      .flatMap((slug) => ways.find((way) => way.slug === slug) ?? [])
      .filter((way) => !toldBefore.has(way) && !isForbidden(way, bySituation)),
  };
}

/** The countries whose page tells of a way: they have something to say about it, and no warning forbids it there. */
export function countriesWithWay(catalogue: Catalogue, way: WayEntry): CountryEntry[] {
  return catalogue.countries.filter((country) => {
    const { bySituation, remaining } = waysOf(country, catalogue.ways);
    return [...bySituation.map(({ told }) => told), ...remaining].some((told) => told?.slug === way.slug);
  });
}

/** One of the situations of a page as a question to `advise`; `mine` on the page of an operator or a travel brand. */
export function pageSituation(
  country: CountryEntry | undefined,
  situation: SituationWord,
  mine?: ProfileEntry,
): Situation {
  return situation === 'travel-esim'
    ? { country, who: 'together', left: 'unknown', mine: mine ?? someTravelEsim }
    : { country, who: situation, left: 'unknown', mine };
}

/** Whether a warning forbids a way wherever it would fit. */
function isForbidden(way: WayEntry, bySituation: readonly SituationWays[]): boolean {
  return bySituation
    .filter(({ situation }) => way.data.situations.includes(situation))
    .every(({ advice: { leftOut } }) =>
      leftOut.some((each) => each.way === way && each.because.code === 'forbidden'),
    );
}
