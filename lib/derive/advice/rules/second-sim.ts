import type { ProfileEntry } from '../../../catalogue/catalogue.ts';
import { fitsBy, leftOut } from '../judgement.ts';
import type { Means } from '../means.ts';
import { isCurrent, isPaid, isSure, lackOf, meansIn, meansOf } from '../means.ts';
import { mayHaveData, mayHaveMoney, myProfile } from '../situation.ts';
import type { Rule } from './rule.ts';

/** A second SIM draws on my own allowance; one for a watch alone is no help to a tablet, and told last. */
export const secondSim: Rule = (situation) => {
  if (!mayHaveData(situation)) return leftOut({ code: 'no-data-left' });
  const known = myProfile(situation);
  const means = known ? bestOf(known) : meansIn(situation.country, 'multi-device');
  const affordable = mayHaveMoney(situation) ? means : means.filter((each) => !isPaid(each));
  if (means.length > 0 && affordable.length === 0) return leftOut({ code: 'no-money' });
  const general = affordable.filter((each) => !isForWatches(each));
  if (known) {
    const [best] = affordable;
    if (!best) return leftOut({ code: lackOf(known, 'multi-device'), operator: known });
    if (isForWatches(best)) return fitsBy('slow', 'second-sim-watch', [best]);
    return fitsBy(isSure(best) ? 'sure' : isCurrent(best) ? 'conditional' : 'doubtful', 'second-sim', [best]);
  }
  if (general.length > 0)
    return fitsBy(general.some(isCurrent) ? 'depends' : 'doubtful', 'second-sim', general);
  return affordable.length > 0
    ? fitsBy('slow', 'second-sim-watch', affordable)
    : leftOut({ code: 'nobody-here' });
};

/**
 * What an operator has that serves most devices. Nothing else of it takes its place when it is too dear: of the others
 * only a note may say that they are for a watch.
 */
function bestOf(operator: ProfileEntry): Means[] {
  const means = meansOf(operator, 'multi-device');
  const best = means.find((each) => !isForWatches(each)) ?? means[0];
  return best ? [best] : [];
}

function isForWatches({ feature }: Means): boolean {
  return feature.conditions?.includes('watches-only') ?? false;
}
