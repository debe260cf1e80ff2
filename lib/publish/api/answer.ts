import type { ProfileEntry } from '../../catalogue/catalogue.ts';
import { kindOfAnswer, shelfLives } from '../../derive/checks.ts';
import { confidenceOf, featureConfidence } from '../../derive/confidence.ts';
import type { CountryAnswer } from '../../derive/country-answer.ts';
import { isUsable } from '../../derive/country-answer.ts';
import { goodUntil } from '../../derive/freshness.ts';
import type { Answer } from '../../schema/answer.ts';
import type { Feature, Plans } from '../../schema/feature.ts';
import type { Amount, DataSize, Duration, Money, Price, Speed } from '../../schema/quantity.ts';
import type { Capability } from '../../schema/vocabulary.ts';
import type { PublishedAnswer, PublishedDerivedAnswer, PublishedFeature } from './schema/answer.ts';
import type { Quantity } from './schema/values.ts';
import { optionalTexts, textsOf } from './texts.ts';

/** An operator's answer as the API tells it: every field is there, whatever the verdict. */
export function publishAnswer(
  profile: ProfileEntry,
  capability: Capability,
  answer: Answer,
): PublishedAnswer {
  const features = 'features' in answer ? Object.entries(answer.features) : [];
  const own = answer.verdict === 'no' ? answer : undefined;
  const cited = [...(own?.sources ?? []), ...features.flatMap(([, { sources }]) => sources)];
  const against = [...(own?.against ?? []), ...features.flatMap(([, { against: ids = [] }]) => ids)];
  return {
    capability,
    verdict: answer.verdict,
    usable: isUsable(answer),
    confidence: confidenceOf(answer, profile.data.sources ?? {}) ?? null,
    checked: answer.checked,
    good_until: goodUntil(answer.checked, shelfLives[kindOfAnswer(capability, answer)]),
    features: features.map(([id, feature]) => publishFeature(profile, capability, id, feature)),
    plans: publishPlans(own?.plans),
    sources: [...new Set(cited)],
    against: [...new Set(against)],
    see: answer.see ?? null,
    note: optionalTexts(profile, `${capability}.note`, answer.note),
  };
}

function publishFeature(
  profile: ProfileEntry,
  capability: Capability,
  id: string,
  feature: Feature,
): PublishedFeature {
  const { lasts, steps } = feature;
  const key = `${capability}.${id}`;
  return {
    id,
    names: { ...feature.name },
    to: feature.to ?? null,
    conditions: [...(feature.conditions ?? [])],
    plans: publishPlans(feature.plans),
    places: [...(feature.places ?? [])],
    members: feature.members ?? null,
    amount: publishAmount(feature.amount ?? {}),
    after: feature.after ? publishQuantity(feature.after) : null,
    cost: (feature.cost ?? []).map(publishPrice),
    lasts:
      lasts === undefined
        ? null
        : typeof lasts === 'string'
          ? { end: lasts, duration: null }
          : { end: null, duration: publishQuantity(lasts) },
    since: feature.since ?? null,
    until: feature.until ?? null,
    status: feature.status,
    esim: feature.esim ?? null,
    confidence: featureConfidence(feature, profile.data.sources ?? {}),
    sources: [...feature.sources],
    against: [...(feature.against ?? [])],
    note: optionalTexts(profile, `${key}.note`, feature.note),
    steps: steps === undefined ? {} : textsOf(profile, `${key}.steps`, steps),
  };
}

function publishPlans(plans: Plans | undefined) {
  return { only: [...(plans?.only ?? [])], not: [...(plans?.not ?? [])] };
}

function publishAmount({ min, max, step, day, month }: Amount) {
  const orNull = (value: DataSize | Money | undefined) => (value ? publishQuantity(value) : null);
  return { min: orNull(min), max: orNull(max), step: orNull(step), day: orNull(day), month: orNull(month) };
}

function publishPrice({ pay, per, get, if: when }: Price) {
  return {
    pay: publishQuantity(pay),
    per: per ?? null,
    get: get ? publishQuantity(get) : null,
    case: when ?? null,
  };
}

/** Money has its currency as its unit, so that every quantity has the same three fields. */
function publishQuantity(quantity: DataSize | Money | Speed | Duration): Quantity {
  const { kind, value } = quantity;
  return { kind, value, unit: quantity.kind === 'money' ? quantity.currency : quantity.unit };
}

/** A country's derived answer, with operators by their ids. */
export function publishDerived({
  carriers,
  confidence,
  checked,
  ...answer
}: CountryAnswer): PublishedDerivedAnswer {
  return {
    ...answer,
    confidence: confidence ?? null,
    checked: checked ?? null,
    carriers: carriers.map(({ operator, verdict, marks }) => ({
      operator: operator.slug,
      verdict,
      marks: [...marks],
    })),
  };
}
