import type { CountryEntry, ProfileEntry } from '../../catalogue/catalogue.ts';

/** Who ran out: somebody beside me, somebody elsewhere in the country, somebody abroad, or a device of my own. */
export const receivers = ['together', 'elsewhere', 'abroad', 'own-device'] as const;
export type Receiver = (typeof receivers)[number];

/** What I have left: data to give but no money to spend, money but no data, neither; `unknown` supposes both. */
export const leftovers = ['data', 'money', 'neither', 'unknown'] as const;
export type Leftover = (typeof leftovers)[number];

/** The mark of a travel eSIM whose brand is not known. */
export const someTravelEsim = 'some-travel-esim';

/** Somebody's situation, as far as it is known. */
export type Situation = {
  /** The country whose SIMs are meant; absent when a travel eSIM is asked about wherever its holder may be. */
  readonly country: CountryEntry | undefined;
  readonly who: Receiver;
  readonly left: Leftover;
  /** Whose SIM I use; absent when I did not say. */
  readonly mine?: ProfileEntry | typeof someTravelEsim | undefined;
  /** Whose SIM the other person uses; absent when nobody knows. Not asked about a device of my own. */
  readonly theirs?: ProfileEntry | undefined;
};

/** A situation with only what can decide something: an operator that sells through brands alone is none. */
export function decisive(situation: Situation): Situation {
  const { mine, theirs, who } = situation;
  return {
    ...situation,
    mine: mine === someTravelEsim || hasAnswers(mine) ? mine : undefined,
    theirs: who !== 'own-device' && hasAnswers(theirs) ? theirs : undefined,
  };
}

function hasAnswers(profile: ProfileEntry | undefined): profile is ProfileEntry {
  return profile?.data.answers !== undefined || profile?.data.kind === 'travel';
}

/** My operator or travel brand, if I named one. */
export function myProfile({ mine }: Situation): ProfileEntry | undefined {
  return mine === someTravelEsim ? undefined : mine;
}

/** Whether my data is from a travel eSIM. */
export function holdsTravelEsim({ mine }: Situation): boolean {
  return mine === someTravelEsim || mine?.data.kind === 'travel';
}

/** The operator that both lines have; `undefined` unless both are known and the same. */
export function sharedProfile(situation: Situation): ProfileEntry | undefined {
  const mine = myProfile(situation);
  return mine && situation.theirs && isSame(mine, situation.theirs) ? mine : undefined;
}

/** The operators of both lines, as far as they are known. */
export function knownProfiles(situation: Situation): ProfileEntry[] {
  return [myProfile(situation), situation.theirs].filter((profile) => profile !== undefined);
}

/** Whether both lines are known to have different operators. */
export function differ(situation: Situation): boolean {
  return situation.mine !== undefined && situation.theirs !== undefined && !sharedProfile(situation);
}

function isSame(one: ProfileEntry, other: ProfileEntry): boolean {
  return one.file === other.file;
}

/** Whether I may have data to give. */
export function mayHaveData({ left }: Situation): boolean {
  return left === 'data' || left === 'unknown';
}

/** Whether I may have money to spend. */
export function mayHaveMoney({ left }: Situation): boolean {
  return left === 'money' || left === 'unknown';
}
