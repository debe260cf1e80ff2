import type { CountryEntry, OperatorEntry } from '../catalogue/catalogue.ts';
import type { Answer } from '../schema/answer.ts';
import type { Capability } from '../schema/vocabulary.ts';
import { capabilities } from '../schema/vocabulary.ts';
import { confidenceOf } from './confidence.ts';
import { kindOfAnswer, shelfLives } from './checks.ts';
import { freshnessOf } from './freshness.ts';

/**
 * Why an answer waits for somebody: we looked and found no page, its sources are weak, or its check is old. An answer
 * has one reason, the first of these that holds, so that counts add up.
 */
export const needs = ['unknown', 'weak', 'stale'] as const;
export type Need = (typeof needs)[number];

/** An answer that somebody with ten minutes could make better. */
export type OpenAnswer = {
  readonly country: CountryEntry;
  readonly operator: OperatorEntry;
  readonly capability: Capability;
  readonly need: Need;
  /** The day on which we last looked, year-month-day. */
  readonly checked: string;
};

/** What is still wanted of one operator. */
export type OperatorHelp = {
  readonly operator: OperatorEntry;
  readonly open: readonly OpenAnswer[];
  /** Questions that nobody has looked up yet: they are no answers and never count as open. */
  readonly unchecked: readonly Capability[];
};

/** What is still wanted in a country. */
export type CountryHelp = {
  readonly country: CountryEntry;
  /** The operators of which something is wanted, in the catalogue's order. */
  readonly operators: readonly OperatorHelp[];
  /** All their open answers, what helps most readers first; see `helpWanted`. */
  readonly open: readonly OpenAnswer[];
  readonly counts: Readonly<Record<Need | 'unchecked', number>>;
};

/**
 * What is still wanted in each country as of `today` (year-month-day), in the order of `countries`.
 *
 * What most readers ask stands first: the country's headline questions in their order, then the others; within a
 * question operators in the catalogue's order, networks first.
 */
export function helpWanted(countries: readonly CountryEntry[], today: string): CountryHelp[] {
  return countries.map((country) => {
    const { headline } = country.data;
    const asked = [...headline, ...capabilities.filter((capability) => !headline.includes(capability))];
    const operators = country.operators
      .map((operator) => operatorHelp(country, operator, asked, today))
      .filter(({ open, unchecked }) => open.length + unchecked.length > 0);
    const open = operators
      .flatMap((help) => help.open)
      .sort((a, b) => asked.indexOf(a.capability) - asked.indexOf(b.capability));
    const count = (need: Need) => open.filter((answer) => answer.need === need).length;
    return {
      country,
      operators,
      open,
      counts: {
        unknown: count('unknown'),
        weak: count('weak'),
        stale: count('stale'),
        unchecked: operators.flatMap(({ unchecked }) => unchecked).length,
      },
    };
  });
}

function operatorHelp(
  country: CountryEntry,
  operator: OperatorEntry,
  asked: readonly Capability[],
  today: string,
): OperatorHelp {
  const { answers } = operator.data;
  // A network whose brands sell everything is not asked.
  if (answers === undefined) return { operator, open: [], unchecked: [] };
  return {
    operator,
    open: asked.flatMap((capability): OpenAnswer[] => {
      const answer = answers[capability];
      const need = answer && needOf(capability, answer, operator, today);
      return answer && need ? [{ country, operator, capability, need, checked: answer.checked }] : [];
    }),
    unchecked: asked.filter((capability) => answers[capability] === undefined),
  };
}

function needOf(
  capability: Capability,
  answer: Answer,
  { data }: OperatorEntry,
  today: string,
): Need | undefined {
  if (answer.verdict === 'unknown') return 'unknown';
  if (confidenceOf(answer, data.sources ?? {}) === 'low') return 'weak';
  const shelfLife = shelfLives[kindOfAnswer(capability, answer)];
  return freshnessOf(answer.checked, today, shelfLife) === 'stale' ? 'stale' : undefined;
}

/** With more to begin with, a page would be a list to admire rather than a place to begin. */
export const toBeginWith = 10;

/**
 * At most `most` answers to begin with, from all countries in turn, so that a large one does not hide the others.
 * Within a turn the answer that was checked longest ago stands first.
 */
export function mostWanted(help: readonly CountryHelp[], most: number): OpenAnswer[] {
  const inTurn = help.flatMap(({ open }) => open.slice(0, most).map((answer, turn) => ({ answer, turn })));
  return inTurn
    .sort((a, b) => a.turn - b.turn || byDay(a.answer.checked, b.answer.checked))
    .slice(0, most)
    .map(({ answer }) => answer);
}

function byDay(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
