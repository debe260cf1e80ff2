import { fitsAnybody } from '../judgement.ts';
import { dataPack } from './data-pack.ts';
import { familyPlan } from './family-plan.ts';
import { gift } from './gift.ts';
import { handOverTheLine } from './hand-over-the-line.ts';
import { hotspot } from './hotspot.ts';
import { ownEsimEach } from './own-esim-each.ts';
import { roaming } from './roaming.ts';
import type { Rule } from './rule.ts';
import { secondSim } from './second-sim.ts';
import { topUpForThem } from './top-up-for-them.ts';

/** Helps anybody until there is something better. */
const publicWifi: Rule = () => fitsAnybody('free', 'wifi', 'free');
const savingData: Rule = () => fitsAnybody('free', 'saving', 'free');

/** A way that an editor has added and nobody has written a rule for fits where its file says so. */
const otherWay: Rule = () => fitsAnybody('slow', 'local', 'not-stated');

const rules: ReadonlyMap<string, Rule> = new Map([
  ['gift', gift],
  ['hotspot', hotspot],
  ['top-up-for-them', topUpForThem],
  ['public-wifi', publicWifi],
  ['saving-data', savingData],
  ['own-esim-each', ownEsimEach],
  ['family-plan', familyPlan],
  ['second-sim', secondSim],
  ['data-pack', dataPack],
  ['roaming', roaming],
  ['hand-over-the-line', handOverTheLine],
]);

/** Whether a way, by its slug, uses the line that I have. */
export function usesMyLine(way: string): boolean {
  return ['gift', 'hotspot', 'family-plan', 'second-sim', 'hand-over-the-line'].includes(way);
}

/** The rule of a way, by its slug. */
export function ruleFor(way: string): Rule {
  return rules.get(way) ?? otherWay;
}
