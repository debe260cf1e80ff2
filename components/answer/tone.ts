import type { Answer } from '#lib/schema/answer.ts';
import { availableFeatures } from '#lib/schema/answer.ts';
import type { Verdict } from '#lib/schema/vocabulary.ts';
import type { Format } from '#lib/i18n/format.ts';

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
  const [least] = available.toSorted((a, b) => (a.conditions?.length ?? 0) - (b.conditions?.length ?? 0));
  return terms((least?.conditions ?? []).slice(0, 2).map((condition) => t(`condition.${condition}`)));
}
