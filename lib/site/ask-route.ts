import type { Question } from '../derive/advice/question.ts';
import { simId } from '../derive/advice/question.ts';
import type { Parameter } from './query.ts';
import type { Route } from './routes.ts';

/** What the tool that asks takes, in the order in which its addresses hold it. */
export const askParameters = {
  in: { most: 1, length: 80 },
  who: { most: 1, length: 20 },
  left: { most: 1, length: 20 },
  mine: { most: 1, length: 80 },
  theirs: { most: 1, length: 80 },
} as const satisfies Readonly<Record<string, Parameter>>;
export type AskKey = keyof typeof askParameters;

/** The address of an answer: the same for everybody who told the same, so that it can be kept and sent. */
export function askRoute({ country, who, left, mine, theirs }: Question): Route {
  const told = {
    in: country?.slug,
    who,
    left,
    mine: mine && simId(mine),
    theirs: theirs && simId(theirs),
  } satisfies Record<AskKey, string | undefined>;
  const query = Object.entries(told).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return { to: 'ask', query: Object.fromEntries(query) as Readonly<Record<string, string>> };
}
