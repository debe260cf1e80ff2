import type { Grade } from '../judgement.ts';
import { fitsBy, leftOut } from '../judgement.ts';
import type { Means, Serves } from '../means.ts';
import { isCurrent, isOpen, isSure, lackOf, meansIn, meansOf } from '../means.ts';
import type { Situation } from '../situation.ts';
import { differ, holdsTravelEsim, mayHaveMoney, myProfile } from '../situation.ts';
import type { Rule } from './rule.ts';

/** Bought for a line: theirs if we know it; else we suppose that they have the operator I have, if it has shops here. */
export const topUpForThem: Rule = (situation) => {
  if (!mayHaveMoney(situation)) return leftOut({ code: 'no-money' });
  const line = situation.theirs ?? (holdsTravelEsim(situation) ? undefined : myProfile(situation));
  const serves = reaches(situation);
  const all = line
    ? meansOf(line, 'buy-for-other', serves)
    : meansIn(situation.country, 'buy-for-other', serves);
  // What only an account, a family or a group can use helps little where anybody can do something else.
  const means = all.some(isOpen) ? all.filter(isOpen) : all;
  if (means.length === 0)
    return leftOut(line ? { code: lackOf(line, 'buy-for-other'), operator: line } : { code: 'nobody-here' });
  // Data that arrives as data is worth more than money that still has to be turned into data.
  const [withCredit, withData] = [means.filter(isCredit), means.filter((each) => !isCredit(each))];
  const ordered = [...withData, ...withCredit];
  if (line) {
    const best = ordered.slice(0, 1);
    return fitsBy(gradeFor(situation, best), withData.length > 0 ? 'buy-data' : 'buy-credit', best);
  }
  const code = withCredit.length === 0 ? 'buy-data' : withData.length === 0 ? 'buy-credit' : 'buy-either';
  return fitsBy(isLikely(situation, ordered) ? 'depends' : 'doubtful', code, ordered);
};

/** Somebody who is no customer reaches no account, family or group. */
function reaches(situation: Situation): Serves {
  return ({ to }) =>
    to !== 'same-person' && (!differ(situation) || to === 'same-operator' || to === 'anyone');
}

function isCredit({ feature }: Means): boolean {
  return feature.conditions?.includes('credit-only') ?? false;
}

function gradeFor({ theirs }: Situation, best: readonly Means[]): Grade {
  if (theirs) return best.some(isSure) ? 'sure' : 'conditional';
  return best.some(isCurrent) ? 'depends' : 'doubtful';
}

/** Of many operators with it, one is likely theirs; of few, only if new customers are known to get it. */
function isLikely({ country }: Situation, means: readonly Means[]): boolean {
  const asked = country?.operators.filter(({ data }) => data.answers !== undefined).length ?? 0;
  return means.some(isCurrent) || means.length * 2 >= asked;
}
