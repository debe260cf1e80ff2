import type { Format } from '../i18n/format.ts';
import type { Answer } from '../schema/answer.ts';
import { availableFeatures } from '../schema/answer.ts';
import type { Feature } from '../schema/feature.ts';
import type { Situation, Verdict } from '../schema/vocabulary.ts';
import type { Counts } from './country-answer.ts';

/** How an answer looks: its sign and colour. */
export type Tone = Verdict | 'unchecked';

/** The tone of an answer; of none, that nobody has looked yet. */
export function toneOf(answer: Answer | undefined): Tone {
  return answer?.verdict ?? 'unchecked';
}

/** An operator's answer in a few words: the reason itself where it is only partly. */
export function wordsOf(answer: Answer | undefined, { t, terms }: Format): string {
  if (answer === undefined) return t('verdict.unchecked');
  if (!('features' in answer)) return t(answer.verdict === 'no' ? 'verdict.no' : 'verdict.unknownShort');
  const available = availableFeatures(answer);
  if (available.length === 0) return t('verdict.closed');
  if (answer.verdict === 'yes') {
    return t(available.some(({ status }) => status === 'current') ? 'verdict.yes' : 'verdict.yesUnclear');
  }
  const conditions = leastRestricted(answer)?.conditions ?? [];
  return terms(conditions.slice(0, 2).map((condition) => t(`condition.${condition}`)));
}

/** The feature that decides an answer: of those that can be had, the one with the fewest conditions. */
export function leastRestricted(answer: Answer): Feature | undefined {
  return availableFeatures(answer)
    .toSorted((a, b) => (a.conditions?.length ?? 0) - (b.conditions?.length ?? 0))
    .at(0);
}

/** The verdict alone, where there is no room for the reason: "With conditions". */
export function verdictWordOf(answer: Answer | undefined, format: Format): string {
  const isConditional = answer?.verdict === 'partly' && availableFeatures(answer).length > 0;
  return isConditional ? format.t('verdict.partly') : wordsOf(answer, format);
}

/** An operator's answer with the verdict before the reason: "With conditions: family only". */
export function fullWordsOf(answer: Answer, format: Format): string {
  const words = wordsOf(answer, format);
  const isConditional = answer.verdict === 'partly' && availableFeatures(answer).length > 0;
  return isConditional ? format.t('verdict.partlyBecause', { reasons: words }) : words;
}

/** The verdict alone: the word of `wordsOf`, but "With conditions" where that would name them. */
export function verdictWordsOf(answer: Answer | undefined, format: Format): string {
  const isConditional = answer?.verdict === 'partly' && availableFeatures(answer).length > 0;
  return isConditional ? format.t('verdict.partly') : wordsOf(answer, format);
}

/** "4 of 11 · 1 no · 6 unknown": what is not there is not said. */
export function countsIn(
  { covered, yes, partly, no, unknown, closed, unchecked }: Counts,
  { t }: Format,
): string {
  return [
    t('country.headlineOf', { usable: yes + partly, covered }),
    ...(no > 0 ? [t('country.headlineNo', { no })] : []),
    ...(closed > 0 ? [t('country.headlineClosed', { closed })] : []),
    ...(unknown > 0 ? [t('country.headlineUnknown', { unknown })] : []),
    ...(unchecked > 0 ? [t('country.headlineUnchecked', { unchecked })] : []),
  ].join(' · ');
}

const fitWords = {
  together: 'way.fitsTogether',
  elsewhere: 'way.fitsElsewhere',
  abroad: 'way.fitsAbroad',
  'own-device': 'way.fitsOwnDevice',
  'travel-esim': 'way.fitsTravelEsim',
} as const satisfies Record<Situation, string>;

/** "Fits when: you are together and it is your own second device". */
export function fitsWhen(situations: readonly Situation[], { t, list }: Format): string {
  return `${t('way.fits')}: ${list(situations.map((situation) => t(fitWords[situation])))}`;
}
