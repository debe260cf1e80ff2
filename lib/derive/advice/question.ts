import type { CountryEntry, ProfileEntry } from '../../catalogue/catalogue.ts';
import { subjectId } from '../subjects.ts';
import type { Leftover, Receiver, Situation } from './situation.ts';
import { someTravelEsim } from './situation.ts';

/** What somebody told of their situation; absent is what they left open. */
export type Question = {
  readonly country?: CountryEntry | undefined;
  readonly who?: Receiver | undefined;
  readonly left?: Exclude<Leftover, 'unknown'> | undefined;
  readonly mine?: ProfileEntry | typeof someTravelEsim | undefined;
  readonly theirs?: ProfileEntry | undefined;
};

/** A question that can be answered: what was left open is supposed to be what is so most often. */
export function situationOf({ country, who, left, mine, theirs }: Question): Situation {
  return { country, who: who ?? 'together', left: left ?? 'unknown', mine, theirs };
}

/** The same without the country, and without the operators that belong to it. */
export function withoutCountry({ who, left, mine, theirs }: Question): Question {
  const isEverywhere = (sim: Question['mine']) => sim === someTravelEsim || sim?.kind === 'travel-brand';
  return {
    who,
    left,
    mine: isEverywhere(mine) ? mine : undefined,
    theirs: isEverywhere(theirs) ? theirs : undefined,
  };
}

/**
 * How an address names a SIM: an operator by its slug, because the country stands beside it; a travel brand as
 * `travel/airalo`, and `travel` where the brand is not known.
 */
export function simId(sim: ProfileEntry | typeof someTravelEsim): string {
  if (sim === someTravelEsim) return 'travel';
  return sim.kind === 'operator' ? sim.slug : subjectId(sim);
}
