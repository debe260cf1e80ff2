import { fitsBy, leftOut } from '../judgement.ts';
import type { Serves } from '../means.ts';
import { isCurrent, isOpen, lackOf, meansIn, meansOf } from '../means.ts';
import { differ, knownProfiles, mayHaveData, mayHaveMoney, sharedProfile } from '../situation.ts';
import type { Rule } from './rule.ts';

const betweenPeople: Serves = ({ to }) => to !== 'same-person';

/** A pool that any customer may draw on helps at once; one of a family or an account is a contract for months. */
export const familyPlan: Rule = (situation) => {
  const [known, ...others] = knownProfiles(situation);
  if (known && differ(situation))
    return leftOut({ code: 'different-operators', operators: [known, ...others] });
  const means = known
    ? meansOf(known, 'shared-pool', betweenPeople)
    : meansIn(situation.country, 'shared-pool', betweenPeople);
  if (means.length === 0)
    return leftOut(known ? { code: lackOf(known, 'shared-pool'), operator: known } : { code: 'nobody-here' });
  const open = means.filter((each) => isOpen(each) && isCurrent(each));
  if (known && open.length > 0)
    return fitsBy(sharedProfile(situation) ? 'conditional' : 'depends', 'pool-open', open);
  if (!mayHaveData(situation) && !mayHaveMoney(situation)) return leftOut({ code: 'no-data-left' });
  return fitsBy('slow', 'pool-lasting', known ? means.slice(0, 1) : means);
};
