import type { WayEntry } from '../../catalogue/catalogue.ts';
import type { Confidence } from '../../schema/vocabulary.ts';
import type { Evidence } from './evidence.ts';
import { adviceConfidence, evidenceOf } from './evidence.ts';
import { forbiddenBy, misfitOf, warningsOn } from './forbidden.ts';
import type { Cost, Exclusion, Grade, Judgement, Reason } from './judgement.ts';
import { leftOut } from './judgement.ts';
import type { Means } from './means.ts';
import { isCurrent } from './means.ts';
import { gradeOrder } from './order.ts';
import { ruleFor, usesMyLine } from './rules/rules.ts';
import type { Situation } from './situation.ts';
import { decisive, someTravelEsim } from './situation.ts';

/** What makes a way less certain than its reason sounds. */
export type Doubt = 'availability-unclear' | 'weak-evidence' | 'disputed';

/** A way out that fits a situation. */
export type AdvisedWay = {
  readonly way: WayEntry;
  readonly grade: Grade;
  /** Why it fits, and at which operators; `reasonIn` says it in a language. */
  readonly reason: Reason;
  /** The features it rests on, the best first; empty for ways that need no operator. */
  readonly means: readonly Means[];
  readonly cost: Cost;
  readonly steps: Steps | undefined;
  /** The pages behind it; never empty. */
  readonly evidence: readonly Evidence[];
  /** The country's warnings that its reader must know, by their ids. */
  readonly warnings: readonly string[];
  readonly confidence: Confidence;
  readonly doubts: readonly Doubt[];
};

/** Where the steps are written: with the only feature that it rests on, or, by phone system, in the way's guide. */
export type Steps = { readonly from: 'feature'; readonly means: Means } | { readonly from: 'way' };

export type LeftOutWay = { readonly way: WayEntry; readonly because: Exclusion };

/** The ways out of a situation, the best first, and why the others are none. Together they are all ways. */
export type Advice = {
  readonly situation: Situation;
  readonly ways: readonly AdvisedWay[];
  readonly leftOut: readonly LeftOutWay[];
};

/**
 * Ranks the ways out of a situation.
 *
 * 1. What a warning forbids is left out, and so is what its file does not mean for whoever ran out.
 * 2. The way's rule judges the rest: it grades it with a reason, or says why it does not fit.
 * 3. A way without a page behind it is left out.
 * 4. Grades stand in the order of `gradeOrder`; within one the country's own order decides, then the ways' rank.
 *
 * The same situation always has the same advice. `ways` without any entry is an honest answer: nothing is left.
 */
export function advise(asked: Situation, ways: readonly WayEntry[]): Advice {
  const situation = decisive(asked);
  const judged = ways.map((way) => judge(situation, way));
  const grades = gradeOrder(situation);
  const local = Object.keys(situation.country?.data.ways ?? {});
  const placeOf = ({ way }: AdvisedWay) =>
    local.includes(way.slug) ? local.indexOf(way.slug) : local.length;
  return {
    situation,
    ways: judged
      .filter((each) => 'reason' in each)
      .sort(
        (a, b) =>
          grades.indexOf(a.grade) - grades.indexOf(b.grade) ||
          placeOf(a) - placeOf(b) ||
          a.way.data.rank - b.way.data.rank,
      ),
    leftOut: judged.filter((each) => 'because' in each),
  };
}

function judge(situation: Situation, way: WayEntry): AdvisedWay | LeftOutWay {
  const judgement = judgementOf(situation, way);
  if (!judgement.fits) return { way, because: judgement.because };
  const { grade, reason, means, cost } = judgement;
  const evidence = evidenceOf(situation.country, way, means);
  if (evidence.length === 0) return { way, because: { code: 'no-evidence' } };
  const confidence = grade === 'try' ? 'low' : adviceConfidence(means, evidence);
  return {
    way,
    grade,
    reason,
    means,
    cost,
    steps: stepsOf(way, means),
    evidence,
    warnings: warningsOn(situation.country, way),
    confidence,
    doubts: doubtsOf(means, grade === 'try' ? undefined : confidence),
  };
}

function judgementOf(situation: Situation, way: WayEntry): Judgement {
  const forbidden = forbiddenBy(situation, way);
  if (forbidden) return leftOut(forbidden);
  if (!way.data.situations.includes(situation.who)) return leftOut(misfitOf(situation, way));
  const isUntold = situation.mine === someTravelEsim && !way.data.situations.includes('travel-esim');
  if (isUntold && usesMyLine(way.slug)) return leftOut({ code: 'not-for-travel-esims' });
  return ruleFor(way.slug)(situation);
}

function stepsOf(way: WayEntry, means: readonly Means[]): Steps | undefined {
  const [only, another] = means;
  if (only?.feature.steps && !another) return { from: 'feature', means: only };
  return way.data.steps ? { from: 'way' } : undefined;
}

function doubtsOf(means: readonly Means[], confidence: Confidence | undefined): Doubt[] {
  return [
    ...(means.length > 0 && !means.some(isCurrent) ? ['availability-unclear' as const] : []),
    ...(confidence === 'low' ? ['weak-evidence' as const] : []),
    ...(means.length === 1 && means[0]?.feature.against ? ['disputed' as const] : []),
  ];
}
