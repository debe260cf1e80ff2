import type { Catalogue, CountryEntry, OperatorEntry, ProfileEntry } from '../catalogue/catalogue.ts';
import { findCountry } from '../catalogue/catalogue.ts';
import type { Question } from '../derive/advice/question.ts';
import { simId } from '../derive/advice/question.ts';
import type { Leftover } from '../derive/advice/situation.ts';
import { leftovers, receivers, someTravelEsim } from '../derive/advice/situation.ts';
import { findSim } from '../derive/advice/sims.ts';
import { askParameters } from './ask-route.ts';
import type { Notice, RawQuery } from './query.ts';
import { pickKnown, readQuery } from './query.ts';

/** Whose SIM is meant: mine, or the other person's. */
export type Side = 'mine' | 'theirs';

/** Something told that the answer does not rest on, and what may be told instead. */
export type Unheeded =
  | { readonly why: 'uncovered'; readonly text: string }
  | { readonly why: 'own-device'; readonly theirs: ProfileEntry }
  | { readonly why: 'network'; readonly side: Side; readonly network: OperatorEntry }
  | { readonly why: 'elsewhere'; readonly side: Side; readonly operators: readonly OperatorEntry[] };

/** What an address asks, and everything in it that could not be asked. */
export type AskQuery = {
  readonly question: Question;
  readonly unheeded: readonly Unheeded[];
  readonly notices: readonly Notice[];
};

/** Reads the query of the tool that asks. Anything at all may come in. */
export function readAskQuery(raw: RawQuery, catalogue: Catalogue): AskQuery {
  const { values, notices } = readQuery(raw, askParameters);
  const [place] = values.in;
  const country = place === undefined ? undefined : findCountry(catalogue, place);
  const who = pickKnown('who', values.who, (value) => receivers.find((one) => one === value));
  const left = pickKnown('left', values.left, (value) => leftovers.find((one) => one === value));
  const isTravel = values.mine[0] === simId(someTravelEsim);
  const mine = readSim('mine', isTravel ? [] : values.mine, country, catalogue);
  const theirs = readSim('theirs', values.theirs, country, catalogue);
  const isOwn = who.known[0] === 'own-device';
  return {
    question: {
      country,
      who: who.known[0],
      left: told(left.known[0]),
      mine: isTravel ? someTravelEsim : mine.sim,
      theirs: isOwn ? undefined : theirs.sim,
    },
    unheeded: [
      ...(place !== undefined && !country ? [{ why: 'uncovered' as const, text: place }] : []),
      ...mine.unheeded,
      ...theirs.unheeded,
      ...(isOwn && theirs.sim ? [{ why: 'own-device' as const, theirs: theirs.sim }] : []),
    ],
    notices: [notices, who.notices, left.notices, mine.notices, theirs.notices].flat(),
  };
}

/** Whose SIM it is, if it is one that somebody in the country can have. */
function readSim(
  side: Side,
  values: readonly string[],
  country: CountryEntry | undefined,
  catalogue: Catalogue,
): { readonly sim?: ProfileEntry } & Pick<AskQuery, 'unheeded' | 'notices'> {
  const { known, notices } = pickKnown(side, values, (id) => findSim(id, country, catalogue));
  const [named] = known;
  switch (named?.is) {
    case undefined:
      return { unheeded: [], notices };
    case 'sim':
      return { sim: named.sim, unheeded: [], notices };
    case 'network':
      return { unheeded: [{ why: 'network', side, network: named.network }], notices };
    case 'elsewhere':
      return { unheeded: [{ why: 'elsewhere', side, operators: named.operators }], notices };
    default:
      return named satisfies never;
  }
}

/** Whoever says that they are not sure has told nothing. */
function told(left: Leftover | undefined): Question['left'] {
  return left === 'unknown' ? undefined : left;
}
