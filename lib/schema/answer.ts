import { z } from 'zod';
import { day } from './date.ts';
import type { Feature } from './feature.ts';
import { feature, plans } from './feature.ts';
import { sourceIds } from './reference.ts';
import { sentence, slug } from './text.ts';
import type { Verdict } from './vocabulary.ts';
import { confidences } from './vocabulary.ts';
import { meaningsOf, word } from './word.ts';
import { wording } from './wording.ts';

const checked = day.meta({ description: 'The day on which we last looked.' });
const see = slug
  .optional()
  .meta({ description: 'An operator of the same country whose page says more.', examples: ['uq-mobile'] });
const note = sentence.optional().meta({
  description: 'What a reader must know about the answer as a whole; carried by its sources.',
});
const confidence = word('confidence', confidences).optional().meta({
  description: 'Only to lower the computed confidence: it comes from the sources and may never be raised.',
});
const verdict = <V extends Verdict>(one: V) =>
  z.literal(one).meta({
    title: 'word',
    description: 'What the evidence says to this question.',
    vocabulary: 'verdict',
    enumDescriptions: meaningsOf('verdict', [one]),
  });

const withFeatures = {
  checked,
  features: z
    .record(slug, feature)
    .refine((value) => Object.keys(value).length > 0, {
      error: wording('is empty', 'a yes or partly describes at least one feature'),
    })
    .meta({
      description:
        'What the operator has for it, by an id of your choice, with its status and its sources; the least restricted one decides.',
      minProperties: 1,
    }),
  confidence,
  see,
  note,
};

/**
 * One operator's evidence on one capability. `yes` and `partly` describe features; `no` names the source that
 * says so; `unknown` means that we looked on that day and found no page.
 */
export const answer = z
  .discriminatedUnion('verdict', [
    z.strictObject({ verdict: verdict('yes'), ...withFeatures }),
    z.strictObject({ verdict: verdict('partly'), ...withFeatures }),
    z.strictObject({
      verdict: verdict('no'),
      checked,
      sources: sourceIds.meta({ description: 'The pages that say no.' }),
      against: sourceIds.optional().meta({ description: 'Pages that say otherwise.' }),
      plans: plans.optional().meta({ description: 'The plans of which the source says no.' }),
      confidence,
      see,
      note,
    }),
    z.strictObject({ verdict: verdict('unknown'), checked, see, note }),
  ])
  .meta({ title: 'Answer', description: "One operator's evidence on one capability." });
export type Answer = z.output<typeof answer>;

/** The features of an answer that a new customer can get, or may: we could not always see. None for no and unknown. */
export function availableFeatures(answer: Answer): Feature[] {
  return 'features' in answer ? Object.values(answer.features).filter(isAvailable) : [];
}

/** Whether a new customer can get a feature, or may. */
export function isAvailable({ status }: Pick<Feature, 'status'>): boolean {
  return status === 'current' || status === 'unclear';
}
