import type { OperatorEntry, ProfileEntry } from '../catalogue/catalogue.ts';
import type { Answer } from '../schema/answer.ts';
import { availableFeatures } from '../schema/answer.ts';
import type { Feature } from '../schema/feature.ts';
import type { Source } from '../schema/source.ts';
import type { Capability, Confidence } from '../schema/vocabulary.ts';
import { capabilitiesOf } from '../schema/vocabulary.ts';
import { confidenceOf } from './confidence.ts';
import type { CountryAnswer } from './country-answer.ts';
import { countedFor, countryAnswer } from './country-answer.ts';
import type { Subject } from './subjects.ts';
import { leastRestricted } from './words.ts';

/** What one subject says to one question. */
export type Cell =
  /** An operator's own answer; `undefined` when nobody has looked. */
  | {
      readonly kind: 'answer';
      readonly profile: ProfileEntry;
      readonly answer: Answer | undefined;
      readonly confidence: Confidence | undefined;
      /** The feature that decides the answer, and how many more there are to be had. */
      readonly feature: Feature | undefined;
      readonly furtherFeatures: number;
    }
  /** The answer of a country, or of all travel eSIMs, from those that count there. */
  | { readonly kind: 'derived'; readonly answer: CountryAnswer }
  /** A travel eSIM is an eSIM and is sold to visitors: nobody needs to ask. */
  | { readonly kind: 'by-nature' }
  /** A network that sells nothing under its own name. */
  | { readonly kind: 'through-brands'; readonly network: OperatorEntry };

/** Whether a question makes sense for a subject. */
export function isAsked(subject: Subject, capability: Capability): boolean {
  if (subject.kind === 'country') return true;
  return capabilitiesOf(subject.kind === 'travel' ? 'travel' : subject.profile.data.kind).includes(
    capability,
  );
}

/** What a subject says to a question. */
export function cellOf(subject: Subject, capability: Capability): Cell {
  if (!isAsked(subject, capability)) return { kind: 'by-nature' };
  switch (subject.kind) {
    case 'country':
      return { kind: 'derived', answer: countryAnswer(subject.country.operators, capability) };
    case 'travel':
      return { kind: 'derived', answer: countryAnswer(subject.travel.brands, capability, 'travellers') };
    case 'profile':
      return profileCell(subject.profile, capability);
    default:
      return subject satisfies never;
  }
}

function profileCell(profile: ProfileEntry, capability: Capability): Cell {
  const { answers, sources } = profile.data;
  if (profile.kind === 'operator' && answers === undefined)
    return { kind: 'through-brands', network: profile };
  const answer = answers?.[capability];
  return {
    kind: 'answer',
    profile,
    answer,
    confidence: answer && confidenceOf(answer, sources ?? {}),
    feature: answer && leastRestricted(answer),
    furtherFeatures: answer ? Math.max(0, availableFeatures(answer).length - 1) : 0,
  };
}

/** The terms that a cell shows besides its verdict: whom it reaches, how much, for what, and what is in doubt. */
export function shownTerms({ to, members, amount, cost, lasts, after, status }: Feature): Partial<Feature> {
  return {
    ...(to && { to }),
    ...(members && { members }),
    ...(amount && { amount }),
    ...(cost && { cost }),
    ...(lasts && { lasts }),
    ...(after && { after }),
    ...(status === 'current' ? {} : { status }),
  };
}

/** The pages that carry a cell. A derived answer stands on those that it names, or on those that say no. */
export function sourcesBehind(subject: Subject, cell: Cell | undefined): Source[] {
  if (cell?.kind === 'answer') return sourcesOf(cell.profile, cell.answer);
  if (cell?.kind !== 'derived' || subject.kind === 'profile') return [];
  const { capability, carriers } = cell.answer;
  const counted =
    subject.kind === 'country'
      ? countedFor('residents', subject.country.operators)
      : countedFor('travellers', subject.travel.brands);
  const behind =
    carriers.length > 0
      ? carriers.map(({ operator }) => operator)
      : counted.filter(({ data }) => data.answers?.[capability]?.verdict === 'no');
  return behind.flatMap((profile) => sourcesOf(profile, profile.data.answers?.[capability]));
}

/** The sources of what an answer shows: its deciding feature, all that is closed where nothing is open, or its no. */
function sourcesOf({ data }: ProfileEntry, answer: Answer | undefined): Source[] {
  if (answer === undefined || answer.verdict === 'unknown') return [];
  const deciding = leastRestricted(answer);
  const carrying = !('features' in answer)
    ? [answer]
    : deciding
      ? [deciding]
      : Object.values(answer.features);
  return carrying
    .flatMap(({ sources, against }) => [...sources, ...(against ?? [])])
    .flatMap((id) => data.sources?.[id] ?? []);
}
