import { fitsBy, leftOut } from '../judgement.ts';
import { lackOf, meansIn, meansOf } from '../means.ts';
import { mayHaveData, myProfile } from '../situation.ts';
import type { Rule } from './rule.ts';

/** The last resort: the line with its plan gets a new holder, by the operator's own procedure and never by hand. */
export const handOverTheLine: Rule = (situation) => {
  if (!mayHaveData(situation)) return leftOut({ code: 'no-data-left' });
  const known = myProfile(situation);
  const means = known ? meansOf(known, 'hand-over').slice(0, 1) : meansIn(situation.country, 'hand-over');
  if (means.length > 0) return fitsBy('slow', 'hand-over', means);
  return leftOut(known ? { code: lackOf(known, 'hand-over'), operator: known } : { code: 'nobody-here' });
};
