import type { CountryEntry, ProfileEntry } from '../../catalogue/catalogue.ts';
import { isAvailable } from '../../schema/answer.ts';
import type { Feature } from '../../schema/feature.ts';
import type { Capability, Confidence } from '../../schema/vocabulary.ts';
import { operatorKinds } from '../../schema/vocabulary.ts';
import { featureConfidence, lower } from '../confidence.ts';

/** A feature of an operator that makes a way possible, and that a new customer can get, or may. */
export type Means = {
  readonly profile: ProfileEntry;
  readonly capability: Capability;
  readonly verdict: 'yes' | 'partly';
  /** The feature's id in the answer. */
  readonly id: string;
  readonly feature: Feature;
  readonly confidence: Confidence;
};

/** Which features serve a purpose. */
export type Serves = (feature: Feature) => boolean;
const always: Serves = () => true;

/** What an operator has for a capability, the least restricted first; nothing that is closed or ended. */
export function meansOf(profile: ProfileEntry, capability: Capability, serves: Serves = always): Means[] {
  const answer = profile.data.answers?.[capability];
  if (!answer || !('features' in answer)) return [];
  const stated = answer.confidence ?? 'high';
  return Object.entries(answer.features)
    .filter(([, feature]) => isAvailable(feature) && serves(feature))
    .map(([id, feature]) => ({
      profile,
      capability,
      verdict: answer.verdict,
      id,
      feature,
      confidence: lower(featureConfidence(feature, profile.data.sources ?? {}), stated),
    }))
    .sort(byMerit);
}

/** The best that each operator of a country has for a capability; those that promise most stand first. */
export function meansIn(
  country: CountryEntry | undefined,
  capability: Capability,
  serves: Serves = always,
): Means[] {
  return (country?.operators ?? [])
    .flatMap((operator) => openFirst(meansOf(operator, capability, serves)).slice(0, 1))
    .sort((a, b) => compare(a.verdict === 'yes' ? 0 : 1, b.verdict === 'yes' ? 0 : 1) || byMerit(a, b));
}

/** Those that any customer can reach stand first: as far as we know, the two people share no account, family or group. */
export function openFirst(means: readonly Means[]): readonly Means[] {
  return [...means.filter(isOpen), ...means.filter((each) => !isOpen(each))];
}

/** Whether it reaches any line of the operator, or of any. */
export function isOpen({ feature: { to } }: Means): boolean {
  return to === 'same-operator' || to === 'anyone';
}

/** Current before unclear, few conditions before many, networks before brands before others; then by name. */
function byMerit(a: Means, b: Means): number {
  return (
    compare(isCurrent(a) ? 0 : 1, isCurrent(b) ? 0 : 1) ||
    compare(a.feature.conditions?.length ?? 0, b.feature.conditions?.length ?? 0) ||
    compare(operatorKinds.indexOf(a.profile.data.kind), operatorKinds.indexOf(b.profile.data.kind)) ||
    (a.profile.slug < b.profile.slug ? -1 : a.profile.slug > b.profile.slug ? 1 : 0)
  );
}

function compare(a: number, b: number): number {
  return a - b;
}

/** Whether a new customer is known to get it. */
export function isCurrent({ feature }: Means): boolean {
  return feature.status === 'current';
}

/** Whether nothing narrows it: a `yes` that is on offer. */
export function isSure(means: Means): boolean {
  return means.verdict === 'yes' && isCurrent(means) && means.feature.conditions === undefined;
}

/** Whether a page states that it costs something. */
export function isPaid({ feature: { cost } }: Means): boolean {
  return cost?.every(({ pay }) => pay.value > 0) ?? false;
}

/** Why an operator has nothing that serves: it says no, we found no page, nobody looked, it is closed, or it reaches others only. */
export type Lack =
  'operator-no' | 'operator-unknown' | 'operator-unchecked' | 'operator-closed' | 'operator-narrow';

/** Why an operator has nothing for a capability that serves. */
export function lackOf(profile: ProfileEntry, capability: Capability): Lack {
  const answer = profile.data.answers?.[capability];
  if (!answer) return 'operator-unchecked';
  if (answer.verdict === 'no') return 'operator-no';
  if (answer.verdict === 'unknown') return 'operator-unknown';
  return Object.values(answer.features).some(isAvailable) ? 'operator-narrow' : 'operator-closed';
}
