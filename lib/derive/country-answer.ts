import type { ProfileEntry } from '../catalogue/catalogue.ts';
import type { Answer } from '../schema/answer.ts';
import { availableFeatures } from '../schema/answer.ts';
import type { Capability, Confidence, OperatorKind, Verdict } from '../schema/vocabulary.ts';
import { confidenceOf, lower } from './confidence.ts';

/** What a reader must know about a named operator before relying on it. */
export const marks = [
  'availability-unclear',
  'residents-only',
  'long-stay-papers',
  'visitors-unknown',
  'visitors-unchecked',
  'esim-unknown',
  'esim-unchecked',
] as const;
export type Mark = (typeof marks)[number];

/** An operator that carries a country's answer. */
export type Carrier = {
  readonly operator: ProfileEntry;
  readonly verdict: 'yes' | 'partly';
  readonly marks: readonly Mark[];
};

/** How the covered operators answer. The six add up to `covered`. */
export type Counts = {
  readonly covered: number;
  readonly yes: number;
  readonly partly: number;
  /** Yes or partly, but only with features that new customers cannot get. */
  readonly closed: number;
  readonly no: number;
  /** We looked and found no page. */
  readonly unknown: number;
  /** Nobody has looked yet. */
  readonly unchecked: number;
};

/** A country's answer to one capability, derived from its operators. */
export type CountryAnswer = {
  readonly capability: Capability;
  readonly verdict: Verdict;
  /** `yes` when somebody is a current yes, whatever the verdict for the country as a whole; for the map. */
  readonly best: Verdict;
  /** At most three, the best first. */
  readonly carriers: readonly Carrier[];
  /** The lowest confidence among the carriers, or among the answers that say no. */
  readonly confidence: Confidence | undefined;
  /** The oldest check behind the answer, year-month-day. */
  readonly checked: string | undefined;
  readonly counts: Counts;
};

const residents: readonly OperatorKind[] = ['network', 'brand', 'mvno'];
/** Who counts together: what a country sells to everybody, what it sells to visitors, and travel eSIMs. */
const audiences = {
  residents,
  visitors: ['visitor'],
  travellers: ['travel'],
} as const satisfies Record<string, readonly OperatorKind[]>;
export type Audience = keyof typeof audiences;
const mostNamed = 3;

type Counted = { readonly operator: ProfileEntry; readonly answer: Answer | undefined };

/**
 * The country's answer for a capability:
 *
 * 1. Networks, brands and mvnos that have answers count; visitor operators and travel eSIMs each only among themselves
 *    (`audience`).
 * 2. An answer is usable when it is yes or partly with a feature that is current or unclear.
 * 3. yes: every network is yes and current. no: nobody is usable and every network is no. unknown: nobody is usable
 *    otherwise. partly: the rest.
 * 4. At most three carriers are named: yes before partly, current before unclear, network, brand, mvno, then slug.
 */
export function countryAnswer(
  operators: readonly ProfileEntry[],
  capability: Capability,
  audience: Audience = 'residents',
): CountryAnswer {
  const counted: readonly Counted[] = countedFor(audience, operators).map((operator) => ({
    operator,
    answer: operator.data.answers?.[capability],
  }));

  const usable = counted.filter(({ answer }) => isUsable(answer)).sort(byMerit);
  const carriers = usable.slice(0, mostNamed).flatMap(({ operator, answer }) => carrierOf(operator, answer));
  const verdict = verdictOf(counted, usable);
  const basis =
    carriers.length > 0 ? usable.slice(0, mostNamed) : counted.filter(({ answer }) => answer !== undefined);
  return {
    capability,
    verdict,
    best: usable.some(({ answer }) => answer?.verdict === 'yes' && isCurrent(answer)) ? 'yes' : verdict,
    carriers,
    confidence: basis
      .filter(({ answer }) => carriers.length > 0 || answer?.verdict === 'no')
      .flatMap(({ operator, answer }) =>
        answer ? (confidenceOf(answer, operator.data.sources ?? {}) ?? []) : [],
      )
      .reduce<Confidence | undefined>((lowest, next) => (lowest ? lower(lowest, next) : next), undefined),
    checked: basis
      .flatMap(({ answer }) => answer?.checked ?? [])
      .sort()
      .at(0),
    counts: countsOf(counted),
  };
}

/** The operators that count for an audience; those that have no answers of their own never do. */
export function countedFor(audience: Audience, operators: readonly ProfileEntry[]): readonly ProfileEntry[] {
  const kinds: readonly OperatorKind[] = audiences[audience];
  return operators.filter(({ data }) => kinds.includes(data.kind) && data.answers !== undefined);
}

/** Whether somebody can use what an answer describes today: yes or partly, with a feature that is not closed or ended. */
export function isUsable(answer: Answer | undefined): boolean {
  return answer !== undefined && availableFeatures(answer).length > 0;
}

function isCurrent(answer: Answer | undefined): boolean {
  return answer !== undefined && availableFeatures(answer).some(({ status }) => status === 'current');
}

function verdictOf(counted: readonly Counted[], usable: readonly Counted[]): Verdict {
  const networks = counted.filter(({ operator }) => operator.data.kind === 'network');
  const everyNetwork = (holds: (answer: Answer | undefined) => boolean) =>
    networks.length > 0 && networks.every(({ answer }) => holds(answer));
  if (everyNetwork((answer) => answer?.verdict === 'yes' && isCurrent(answer))) return 'yes';
  if (usable.length > 0) return 'partly';
  return everyNetwork((answer) => answer?.verdict === 'no') ? 'no' : 'unknown';
}

/** Yes before partly, current before unclear, network, brand, mvno, then slug. */
function byMerit(a: Counted, b: Counted): number {
  const merit = ({ operator, answer }: Counted) => [
    answer?.verdict === 'yes' ? 0 : 1,
    isCurrent(answer) ? 0 : 1,
    residents.indexOf(operator.data.kind),
  ];
  const [left, right] = [merit(a), merit(b)];
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.operator.slug < b.operator.slug ? -1 : 1;
}

function carrierOf(operator: ProfileEntry, answer: Answer | undefined): Carrier[] {
  if (answer?.verdict !== 'yes' && answer?.verdict !== 'partly') return [];
  return [{ operator, verdict: answer.verdict, marks: marksOf(operator, answer) }];
}

function marksOf({ data }: ProfileEntry, answer: Answer): Mark[] {
  const found: Mark[] = [];
  if (!isCurrent(answer)) found.push('availability-unclear');
  // What is sold to travellers as an eSIM needs no word on visitors and eSIMs.
  if (data.kind === 'travel') return found;
  const visitor = data.answers?.visitor;
  if (visitor?.verdict === 'no') found.push('residents-only');
  else if (visitor?.verdict === 'partly' && needsLongStay(visitor)) found.push('long-stay-papers');
  else if (visitor?.verdict === 'unknown') found.push('visitors-unknown');
  else if (visitor === undefined) found.push('visitors-unchecked');
  const esim = data.answers?.esim?.verdict;
  if (esim === 'unknown') found.push('esim-unknown');
  else if (esim === undefined) found.push('esim-unchecked');
  return found;
}

/** Whether every product that can be had asks a visitor for the papers of a long stay. */
function needsLongStay(visitor: Answer): boolean {
  const available = availableFeatures(visitor);
  return (
    available.length > 0 && available.every(({ conditions }) => conditions?.includes('long-stay-papers'))
  );
}

function countsOf(counted: readonly Counted[]): Counts {
  const count = (holds: (answer: Answer | undefined) => boolean) =>
    counted.filter(({ answer }) => holds(answer)).length;
  return {
    covered: counted.length,
    yes: count((answer) => answer?.verdict === 'yes' && isUsable(answer)),
    partly: count((answer) => answer?.verdict === 'partly' && isUsable(answer)),
    closed: count((answer) => answer !== undefined && 'features' in answer && !isUsable(answer)),
    no: count((answer) => answer?.verdict === 'no'),
    unknown: count((answer) => answer?.verdict === 'unknown'),
    unchecked: count((answer) => answer === undefined),
  };
}
