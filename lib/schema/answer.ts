import { z } from 'zod';
import { day } from './date.ts';
import type { Feature } from './feature.ts';
import { feature, plans } from './feature.ts';
import { sourceIds } from './reference.ts';
import { sentence, slug } from './text.ts';
import { confidences } from './vocabulary.ts';
import { wording } from './wording.ts';

const checked = day.meta({ description: 'The day on which we last looked.' });
const see = slug.optional().meta({ description: 'An operator of the same country whose page says more.' });
const note = sentence.optional();
const confidence = z
  .enum(confidences)
  .optional()
  .meta({ description: 'Only to lower the computed confidence.' });

const withFeatures = {
  checked,
  features: z.record(slug, feature).refine((value) => Object.keys(value).length > 0, {
    error: wording('is empty', 'a yes or partly describes at least one feature'),
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
    z.strictObject({ verdict: z.literal('yes'), ...withFeatures }),
    z.strictObject({ verdict: z.literal('partly'), ...withFeatures }),
    z.strictObject({
      verdict: z.literal('no'),
      checked,
      sources: sourceIds,
      against: sourceIds.optional(),
      plans: plans.optional().meta({ description: 'The plans of which the source says no.' }),
      confidence,
      see,
      note,
    }),
    z.strictObject({ verdict: z.literal('unknown'), checked, see, note }),
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
