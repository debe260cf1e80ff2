import { z } from 'zod';
import { codesWithNames, countryCodes, isCountryCode } from './claim.ts';
import { partialDate } from './date.ts';
import { amount, count, lifetime, price, speed } from './quantity.ts';
import { sourceIds } from './reference.ts';
import { name, names, sentence, steps } from './text.ts';
import { conditions, esimScopes, recipients, statuses } from './vocabulary.ts';
import { word } from './word.ts';
import { wording } from './wording.ts';

const planName = name.meta({ description: 'A plan, as the operator names it.', examples: ['au Flat Plan'] });

/** Which plans a feature covers, by their names: `only` these, or all but these (`not`). */
export const plans = z
  .strictObject({
    only: z
      .array(planName)
      .min(1)
      .optional()
      .meta({ description: 'The plans that have it; leave out the key not.' }),
    not: z
      .array(planName)
      .min(1)
      .optional()
      .meta({ description: 'The plans that lack it; leave out the key only.' }),
  })
  .refine((value) => (value.only === undefined) !== (value.not === undefined), {
    error: wording(
      'needs either only or not',
      'only: [plan, …] for the plans that have it, or not: [plan, …] for those that lack it',
    ),
  })
  .meta({
    description: 'Which plans it holds for, by their names: either only these, or all but these.',
    minProperties: 1,
    maxProperties: 1,
  });
export type Plans = z.output<typeof plans>;

const place = z
  .string()
  .refine((code) => code === 'EU' || isCountryCode(code), {
    error: wording('is no country code', 'write an ISO 3166-1 code such as HK, or EU'),
  })
  .meta({
    title: 'country code',
    description: 'An ISO 3166-1 code, or EU for the European Union.',
    examples: ['HK', 'EU'],
    ...codesWithNames(['EU', ...countryCodes]),
  });

/** A thing with a name that an operator has for a capability (au: Data Gift). */
export const feature = z
  .strictObject({
    name: names.optional().meta({ description: 'The operator’s own name for it, by language tag.' }),
    to: word('recipient', recipients).optional().meta({
      description: 'Whom it reaches; required for gift, buy-for-other and shared-pool.',
    }),
    conditions: z
      .array(word('condition', conditions).meta({ description: 'One reason why it is only partly.' }))
      .min(1, { error: 'is empty' })
      .optional()
      .meta({
        description: 'Why it is only partly; never on a yes. Each condition fits some questions only.',
      }),
    plans: plans.optional(),
    places: z.array(place).min(1).optional().meta({ description: 'Where it works, as country codes.' }),
    members: count
      .optional()
      .meta({ description: 'How many lines or devices take part at most, the first included.' }),
    amount: amount.optional().meta({ description: 'How much can be moved or shared.' }),
    after: speed.optional().meta({ description: 'The speed once the allowance is used up.' }),
    cost: z
      .array(price)
      .min(1)
      .optional()
      .meta({ description: 'Every price; 0 JPY means free; absent means that no page states it.' }),
    lasts: lifetime.optional().meta({ description: 'How long the data stays usable.' }),
    since: partialDate.optional().meta({ description: 'When it began, as exactly as the source says.' }),
    until: partialDate.optional().meta({ description: 'When it ends or ended.' }),
    status: word('status', statuses).meta({ description: 'Whether a new customer can get it.' }),
    esim: word('esim', esimScopes).optional().meta({
      description: 'Whether it differs on an eSIM; absent means that no page says so.',
    }),
    sources: sourceIds,
    against: sourceIds
      .optional()
      .meta({ description: 'Pages that say otherwise; they lower the confidence.' }),
    note: sentence.optional().meta({
      description: 'What a reader must know and no field says; carried by the sources.',
    }),
    steps: steps.optional(),
  })
  .meta({ title: 'Feature', description: 'A thing with a name that an operator has for a capability.' });
export type Feature = z.output<typeof feature>;
