import { fitsAnybody, fitsBy, leftOut } from '../judgement.ts';
import { isSure, lackOf, meansOf } from '../means.ts';
import type { Rule } from './rule.ts';

/** The plan from home of whoever is abroad decides; mine does not matter. */
export const roaming: Rule = ({ theirs }) => {
  if (!theirs) return fitsAnybody('paid', 'roaming-depends', 'differs');
  const means = meansOf(theirs, 'cross-border');
  const [included] = means.filter(({ feature }) => !feature.conditions?.includes('fee'));
  if (included) return fitsBy(isSure(included) ? 'sure' : 'conditional', 'roaming-included', [included]);
  const [best] = means;
  return best
    ? fitsBy('paid', 'roaming-fee', [best])
    : leftOut({ code: lackOf(theirs, 'cross-border'), operator: theirs });
};
