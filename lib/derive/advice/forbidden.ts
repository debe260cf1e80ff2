import type { CountryEntry, WayEntry } from '../../catalogue/catalogue.ts';
import type { Practice } from '../../schema/vocabulary.ts';
import type { Warning } from '../../schema/warning.ts';
import type { Exclusion } from './judgement.ts';
import type { Situation } from './situation.ts';
import { holdsTravelEsim } from './situation.ts';
import { usesMyLine } from './rules/rules.ts';

/** The warning that forbids a way, if any does: by its name, its capability or the practice that it would be here. */
export function forbiddenBy(situation: Situation, way: WayEntry): Exclusion | undefined {
  return findWarning(situation.country, [way.slug, way.data.capability, ...practicesOf(situation, way)]);
}

/** Why a way is not for somebody: it would be a practice that a warning forbids, or simply does not help. */
export function misfitOf({ country, who }: Situation, way: WayEntry): Exclusion {
  // A second SIM of mine is registered to me; with anybody else it would be lent.
  if (way.slug !== 'second-sim' || who === 'own-device') return { code: 'not-for-this' };
  return findWarning(country, ['lend-a-sim' satisfies Practice]) ?? { code: 'own-only' };
}

/** The warnings that a reader of a way must know, by their ids. */
export function warningsOn(country: CountryEntry | undefined, way: WayEntry): string[] {
  return Object.entries(country?.data.warnings ?? {}).flatMap(([id, { concerns }]) =>
    concerns?.includes(way.slug) ? [id] : [],
  );
}

function practicesOf(situation: Situation, { slug }: WayEntry): Practice[] {
  const isForeign = slug === 'roaming' || (holdsTravelEsim(situation) && usesMyLine(slug));
  return isForeign ? ['foreign-sim'] : [];
}

function findWarning(
  country: CountryEntry | undefined,
  names: readonly (string | undefined)[],
): Exclusion | undefined {
  const forbids = ([, warning]: [string, Warning]) => warning.forbids?.some((name) => names.includes(name));
  const found = Object.entries(country?.data.warnings ?? {}).find(forbids);
  return found && { code: 'forbidden', warning: found[0], kind: found[1].kind };
}
