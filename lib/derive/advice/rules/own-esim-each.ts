import { fitsAnybody, fitsBy } from '../judgement.ts';
import { meansOf } from '../means.ts';
import { holdsTravelEsim, mayHaveMoney, myProfile } from '../situation.ts';
import type { Rule } from './rule.ts';

/**
 * A plan for each. Whoever holds a travel eSIM, or has money and no data, buys the other one, too; else the other buys
 * it.
 */
export const ownEsimEach: Rule = (situation) => {
  const brand = holdsTravelEsim(situation) ? myProfile(situation) : undefined;
  const means = brand ? meansOf(brand, 'buy-for-other').slice(0, 1) : [];
  if (means.length > 0 && mayHaveMoney(situation)) return fitsBy('paid', 'esim-you-pay', means);
  const isMine = situation.left === 'money' || (situation.left === 'unknown' && holdsTravelEsim(situation));
  if (isMine) return fitsAnybody('paid', 'esim-you-pay', 'differs');
  return fitsAnybody('paid', situation.who === 'together' ? 'esim-they-pay' : 'esim-there', 'differs');
};
