import { fitsBy, leftOut } from '../judgement.ts';
import type { Means, Serves } from '../means.ts';
import { isCurrent, isSure, lackOf, meansIn, meansOf, openFirst } from '../means.ts';
import type { Situation } from '../situation.ts';
import { differ, knownProfiles, mayHaveData, myProfile, sharedProfile } from '../situation.ts';
import type { Rule } from './rule.ts';

/** Data that is passed on, not bought or merely paid for: money on a line is another way. */
const movesData: Serves = ({ to, conditions }) =>
  to !== 'same-person' && !conditions?.includes('credit-only');

/** Lines of one account belong to one person, as a rule. */
const movesToOthers: Serves = (feature) => movesData(feature) && feature.to !== 'same-account';

/** A gift stays inside one operator: with both known it is settled, with one known the other must have the same. */
export const gift: Rule = (situation) => {
  if (!mayHaveData(situation)) return leftOut({ code: 'no-data-left' });
  const known = myProfile(situation) ?? situation.theirs;
  if (!known) return atSomeOperator(meansIn(situation.country, 'gift', movesToOthers));

  const means = openFirst(meansOf(known, 'gift', movesData));
  if (differ(situation)) return betweenOperators(situation, means);
  const [best] = means;
  if (!best) return leftOut({ code: lackOf(known, 'gift'), operator: known });
  if (!sharedProfile(situation)) return fitsBy(isSure(best) ? 'depends' : 'doubtful', 'gift-if-same', [best]);
  return isSure(best)
    ? fitsBy('sure', 'gift-both', [best])
    : fitsBy('conditional', 'gift-both-conditions', [best]);
};

function betweenOperators(situation: Situation, means: readonly Means[]) {
  const toAnybody = means.filter(({ feature }) => feature.to === 'anyone').slice(0, 1);
  return toAnybody.length > 0
    ? fitsBy('conditional', 'gift-anybody', toAnybody)
    : leftOut({ code: 'different-operators', operators: knownProfiles(situation) });
}

function atSomeOperator(means: readonly Means[]) {
  if (means.length === 0) return leftOut({ code: 'nobody-here' });
  return fitsBy(means.some(isCurrent) ? 'depends' : 'doubtful', 'gift-if-same', means);
}
