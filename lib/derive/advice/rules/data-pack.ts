import { fitsAnybody, leftOut } from '../judgement.ts';
import { holdsTravelEsim, mayHaveMoney } from '../situation.ts';
import type { Rule } from './rule.ts';

/** More data on the line that ran out. Its holder pays: I, if the device is mine. */
export const dataPack: Rule = (situation) => {
  if (situation.who === 'abroad') return fitsAnybody('paid', 'pack-abroad', 'differs');
  if (situation.who !== 'own-device') return fitsAnybody('paid', 'pack-theirs', 'differs');
  if (!mayHaveMoney(situation)) return leftOut({ code: 'no-money' });
  return fitsAnybody('paid', holdsTravelEsim(situation) ? 'pack-travel' : 'pack-own', 'differs');
};
