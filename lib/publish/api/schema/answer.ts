import { z } from 'zod';
import { capabilities } from '../../../schema/vocabulary.ts';
import { component } from './component.ts';
import {
  amount,
  day,
  id,
  lifetime,
  names,
  partialDate,
  plans,
  price,
  quantity,
  sourceIds,
  steps,
  texts,
} from './values.ts';
import { mark, words } from './words.ts';

export const feature = component(
  'Feature',
  'A thing with a name that an operator has for a capability.',
  z.strictObject({
    id,
    names: names.meta({ description: 'The operator’s own name for it, by language tag; may be empty.' }),
    to: words.recipient.nullable(),
    conditions: z.array(words.condition).meta({ description: 'Empty on a yes.' }),
    plans,
    places: z.array(z.string()).meta({
      description: 'ISO 3166-1 codes, or EU; empty: not stated.',
    }),
    members: z.int().nullable().meta({ description: 'How many lines or devices take part at most.' }),
    amount,
    after: quantity.nullable().meta({ description: 'The speed once the allowance is used up.' }),
    cost: z.array(price).meta({ description: 'Every price that a page states; empty: none is stated.' }),
    lasts: lifetime.nullable(),
    since: partialDate.nullable(),
    until: partialDate.nullable(),
    status: words.status,
    esim: words.esim.nullable().meta({ description: 'Null: no page says.' }),
    confidence: words.confidence,
    sources: sourceIds,
    against: sourceIds.meta({ description: 'Sources that say otherwise.' }),
    note: texts.nullable(),
    steps,
  }),
);
export type PublishedFeature = z.infer<typeof feature>;

export const answer = component(
  'Answer',
  'One operator’s evidence on one capability.',
  z.strictObject({
    capability: words.capability,
    verdict: words.verdict,
    usable: z
      .boolean()
      .meta({ description: 'Whether a new customer can get it, or may: yes or partly, and not closed.' }),
    confidence: words.confidence
      .nullable()
      .meta({ description: 'Computed from the sources; null on unknown.' }),
    checked: day.meta({ description: 'The day on which we last looked.' }),
    good_until: day.meta({ description: 'The last day on which the check holds; look again after it.' }),
    features: z.array(feature).meta({ description: 'Empty for no and unknown.' }),
    plans: plans.meta({ description: 'The plans of which a source says no.' }),
    sources: sourceIds.meta({ description: 'Every source that carries it, those of its features included.' }),
    against: sourceIds.meta({ description: 'Sources that say otherwise.' }),
    see: id.nullable().meta({ description: 'An operator of the same country whose page says more.' }),
    note: texts.nullable(),
  }),
);
export type PublishedAnswer = z.infer<typeof answer>;

/** An object with an entry for every capability. */
export function byCapability<S extends z.ZodType>(schema: S) {
  return z.record(z.enum(capabilities), schema);
}

const count = z.int().nonnegative();

export const derivedAnswer = component(
  'DerivedAnswer',
  'The answer of a country, derived from the answers of its operators.',
  z.strictObject({
    capability: words.capability,
    verdict: words.verdict.meta({ description: 'yes: every network; partly: it depends on the operator.' }),
    best: words.verdict.meta({ description: 'yes where anyone is a yes that can be had today.' }),
    confidence: words.confidence.nullable(),
    checked: day.nullable().meta({ description: 'The oldest check behind it; null: nobody has looked.' }),
    counts: component(
      'Counts',
      'How the covered operators answer; the other six add up to covered.',
      z.strictObject({
        covered: count,
        yes: count,
        partly: count,
        closed: count.meta({ description: 'Yes or partly, but not for new customers.' }),
        no: count,
        unknown: count.meta({ description: 'We looked and found no page.' }),
        unchecked: count.meta({ description: 'Nobody has looked yet.' }),
      }),
    ),
    carriers: z
      .array(
        component(
          'Carrier',
          'An operator that carries the answer.',
          z.strictObject({ operator: id, verdict: words.verdict, marks: z.array(mark) }),
        ),
      )
      .meta({ description: 'At most three, the best first.' }),
  }),
);
export type PublishedDerivedAnswer = z.infer<typeof derivedAnswer>;
