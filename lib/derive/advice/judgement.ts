import type { ProfileEntry } from '../../catalogue/catalogue.ts';
import type { Warning } from '../../schema/warning.ts';
import type { Lack, Means } from './means.ts';

/**
 * How well a way fits, apart from what it costs and how urgent it is (see `order.ts` for which stands before which):
 *
 * - `sure`: it works for these people, without conditions;
 * - `conditional`: it works for them, with conditions, or if it is still on offer;
 * - `depends`: it works at some operators, and we do not know whose customers they are;
 * - `try`: we found no page that says so, and trying costs nothing;
 * - `doubtful`: few operators have it, and we could not see whether new customers get it;
 * - `free`: it helps anybody a little and costs no money;
 * - `paid`: somebody must buy something;
 * - `slow`: it takes days or a contract.
 */
export const grades = ['sure', 'conditional', 'depends', 'try', 'doubtful', 'free', 'paid', 'slow'] as const;
export type Grade = (typeof grades)[number];

/** Why a way fits. Each is a sentence of the interface; `operators` are those that it names. */
export const reasonCodes = [
  'gift-both',
  'gift-both-conditions',
  'gift-if-same',
  'gift-anybody',
  'hotspot-included',
  'hotspot-conditions',
  'hotspot-untested',
  'hotspot-unchecked',
  'hotspot-narrow',
  'hotspot-any',
  'hotspot-travel',
  'buy-data',
  'buy-credit',
  'buy-either',
  'pool-open',
  'pool-lasting',
  'second-sim',
  'second-sim-watch',
  'esim-you-pay',
  'esim-they-pay',
  'esim-there',
  'pack-own',
  'pack-theirs',
  'pack-abroad',
  'pack-travel',
  'roaming-included',
  'roaming-fee',
  'roaming-depends',
  'wifi',
  'saving',
  'hand-over',
  'local',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];
export type Reason = { readonly code: ReasonCode; readonly operators: readonly ProfileEntry[] };

/** What it costs: nothing, data of mine only, these prices, something that differs, or no page says. */
export type Cost = 'free' | 'own-data' | 'stated' | 'differs' | 'not-stated';

/** Why a way was left out. */
export type Exclusion =
  | { readonly code: 'forbidden'; readonly warning: string; readonly kind: Warning['kind'] }
  | { readonly code: Lack; readonly operator: ProfileEntry }
  | { readonly code: 'different-operators'; readonly operators: readonly ProfileEntry[] }
  | {
      readonly code:
        | 'not-for-this'
        | 'no-data-left'
        | 'no-money'
        | 'own-only'
        | 'not-for-travel-esims'
        | 'nobody-here'
        | 'no-evidence';
    };

/** What a rule says of its way in a situation. */
export type Judgement =
  | {
      readonly fits: true;
      readonly grade: Grade;
      readonly reason: Reason;
      /** What it rests on, the best first; empty for ways that need no operator. */
      readonly means: readonly Means[];
      readonly cost: Cost;
    }
  | { readonly fits: false; readonly because: Exclusion };

/** A way that fits because of what operators have; the reason names them, the cost is theirs. */
export function fitsBy(
  grade: Grade,
  code: ReasonCode,
  means: readonly Means[],
  cost = costOf(means),
): Judgement {
  return {
    fits: true,
    grade,
    reason: { code, operators: [...new Set(means.map(({ profile }) => profile))] },
    means,
    cost,
  };
}

/** A way that fits whatever the operator. */
export function fitsAnybody(grade: Grade, code: ReasonCode, cost: Cost): Judgement {
  return { fits: true, grade, reason: { code, operators: [] }, means: [], cost };
}

/** A way that does not fit. */
export function leftOut(because: Exclusion): Judgement {
  return { fits: false, because };
}

function costOf(means: readonly Means[]): Cost {
  const costs = means.map(({ feature }) => feature.cost);
  const [only] = costs;
  if (costs.length === 1) return only === undefined ? 'not-stated' : isFree(only) ? 'free' : 'stated';
  if (costs.every((cost) => cost === undefined)) return 'not-stated';
  return costs.every((cost) => cost !== undefined && isFree(cost)) ? 'free' : 'differs';
}

function isFree(cost: NonNullable<Means['feature']['cost']>): boolean {
  return cost.every(({ pay }) => pay.value === 0);
}
