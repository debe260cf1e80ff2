import { z } from 'zod';
import { isCountryCode } from './claim.ts';
import { partialDate } from './date.ts';
import { amount, count, lifetime, price, speed } from './quantity.ts';
import { sourceIds } from './reference.ts';
import { name, names, sentence, steps } from './text.ts';
import { conditions, recipients, statuses } from './vocabulary.ts';
import { wording } from './wording.ts';

/** Which plans a feature covers, by their names: `only` these, or all but these (`not`). */
export const plans = z
  .strictObject({ only: z.array(name).min(1).optional(), not: z.array(name).min(1).optional() })
  .refine((value) => (value.only === undefined) !== (value.not === undefined), {
    error: wording(
      'needs either only or not',
      'only: [plan, …] for the plans that have it, or not: [plan, …] for those that lack it',
    ),
  });
export type Plans = z.output<typeof plans>;

const place = z.string().refine((code) => code === 'EU' || isCountryCode(code), {
  error: wording('is no country code', 'write an ISO 3166-1 code such as HK, or EU'),
});

/** A thing with a name that an operator has for a capability (au: Data Gift). */
export const feature = z
  .strictObject({
    name: names.optional().meta({ description: "The operator's own name for it, language → text." }),
    to: z.enum(recipients).optional().meta({ description: 'Whom it reaches.' }),
    conditions: z
      .array(z.enum(conditions))
      .min(1, { error: 'is empty' })
      .optional()
      .meta({ description: 'Why it is only partly; never on a yes.' }),
    plans: plans.optional(),
    places: z.array(place).min(1).optional().meta({ description: 'Where it works, as ISO 3166-1 codes.' }),
    members: count
      .optional()
      .meta({ description: 'How many lines or devices take part at most, the first included.' }),
    amount: amount.optional(),
    after: speed.optional().meta({ description: 'The speed when the allowance is used up.' }),
    cost: z
      .array(price)
      .min(1)
      .optional()
      .meta({ description: 'Every price; 0 = free; absent = not stated.' }),
    lasts: lifetime.optional().meta({ description: 'How long the data stays usable.' }),
    since: partialDate.optional(),
    until: partialDate.optional(),
    status: z.enum(statuses).meta({ description: 'Whether new customers can get it.' }),
    esim: z
      .enum(['same', 'only', 'excluded'])
      .optional()
      .meta({ description: 'Whether it differs for an eSIM; absent = not stated.' }),
    sources: sourceIds,
    against: sourceIds.optional().meta({ description: 'Sources that say otherwise.' }),
    note: sentence.optional(),
    steps: steps.optional(),
  })
  .meta({ title: 'Feature', description: 'A thing with a name that an operator has for a capability.' });
export type Feature = z.output<typeof feature>;
