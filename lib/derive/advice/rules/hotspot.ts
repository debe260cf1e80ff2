import type { ReasonCode } from '../judgement.ts';
import { fitsAnybody, fitsBy, leftOut } from '../judgement.ts';
import { isSure, lackOf, meansIn, meansOf } from '../means.ts';
import type { Lack, Serves } from '../means.ts';
import type { Situation } from '../situation.ts';
import { mayHaveData, someTravelEsim } from '../situation.ts';
import type { Rule } from './rule.ts';

/** What holds only in some places says nothing about a hotspot in another, nor about one wherever somebody may be. */
const atHome =
  ({ country }: Situation): Serves =>
  ({ places, conditions }) =>
    places === undefined
      ? !conditions?.includes('some-places')
      : country !== undefined && places.includes(country.data.code);

/** A hotspot needs nothing of the other person's operator, only that mine allows it; where no page says so, one tries. */
export const hotspot: Rule = (situation) => {
  const { country, mine } = situation;
  if (!mayHaveData(situation)) return leftOut({ code: 'no-data-left' });
  if (mine === someTravelEsim) return fitsAnybody('conditional', 'hotspot-travel', 'own-data');
  if (mine === undefined) {
    const means = meansIn(country, 'hotspot', atHome(situation));
    return means.length > 0
      ? fitsBy('depends', 'hotspot-any', means, 'own-data')
      : fitsAnybody('try', 'hotspot-untested', 'own-data');
  }
  const [best] = meansOf(mine, 'hotspot', atHome(situation));
  if (best) {
    // What is free of charge still uses up my data.
    const cost = best.feature.cost?.some(({ pay }) => pay.value > 0) ? 'stated' : 'own-data';
    return isSure(best)
      ? fitsBy('sure', 'hotspot-included', [best], cost)
      : fitsBy('conditional', 'hotspot-conditions', [best], cost);
  }
  const lack = lackOf(mine, 'hotspot');
  if (lack === 'operator-no') return leftOut({ code: lack, operator: mine });
  const code = untried[lack];
  return { ...fitsAnybody('try', code, 'own-data'), reason: { code, operators: [mine] } };
};

/** What is said of an operator of which no page allows a hotspot here, and none forbids it. */
const untried = {
  'operator-unknown': 'hotspot-untested',
  'operator-unchecked': 'hotspot-unchecked',
  'operator-narrow': 'hotspot-narrow',
  'operator-closed': 'hotspot-narrow',
} as const satisfies Readonly<Record<Exclude<Lack, 'operator-no'>, ReasonCode>>;
