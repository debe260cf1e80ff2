import type { CountryEntry, ProfileEntry } from '../../catalogue/catalogue.ts';
import { closeUp } from '../../i18n/close-up.ts';
import type { Format } from '../../i18n/format.ts';
import type { Situation as SituationWord } from '../../schema/vocabulary.ts';
import type { AdvisedWay } from './advise.ts';
import { mostNamed } from './evidence.ts';
import type { Exclusion, Reason, ReasonCode } from './judgement.ts';
import type { Means } from './means.ts';

/** A piece of a sentence: words, or an operator whose name stands there, so that a page can make it a link. */
export type SentencePart = string | ProfileEntry;

/** One of the situations of a page, as its reader would say it: in a country, or wherever a travel eSIM is used. */
export function situationIn(
  situation: SituationWord,
  country: CountryEntry | undefined,
  { t, nameOf }: Format,
): string {
  if (!country && situation === 'elsewhere') return t('situation.anywhere-else');
  return t(`situation.${situation}`, { country: nameOf(country?.data.names, country?.slug ?? '') });
}

/** Why a way fits, as a sentence. */
export function reasonIn(reason: Reason, format: Format): string {
  return written(reasonParts(reason, format), format);
}

/** The same in pieces. */
export function reasonParts({ code, operators }: Reason, format: Format): SentencePart[] {
  const join = theirs.has(code) ? format.either : format.list;
  return partsOf(operators, join, format, (names) =>
    format.t(`advice.reason.${code}`, { names, count: operators.length }),
  );
}

/** Reasons that fit whoever is with one of the operators; the others hold for each of them. */
const theirs: ReadonlySet<ReasonCode> = new Set(['gift-if-same', 'buy-data', 'buy-credit', 'buy-either']);

/** Why a way was left out, as a sentence. */
export function exclusionIn(because: Exclusion, format: Format): string {
  const { t, list } = format;
  const about = (operators: readonly ProfileEntry[], say: (names: string) => string) =>
    written(partsOf(operators, list, format, say), format);
  switch (because.code) {
    case 'forbidden':
      return t(`advice.leftOut.forbidden-${because.kind}`);
    case 'different-operators':
      return about(because.operators, (names) => t('advice.leftOut.different-operators', { names }));
    case 'operator-no':
    case 'operator-unknown':
    case 'operator-unchecked':
    case 'operator-closed':
    case 'operator-narrow':
      return about([because.operator], (names) => t(`advice.leftOut.${because.code}`, { names }));
    default:
      return t(`advice.leftOut.${because.code}`);
  }
}

/** What a way costs: the prices of the one operator it rests on, or in a word. */
export function costIn(
  { cost, means }: Pick<AdvisedWay, 'cost' | 'means'>,
  { t, terms, price }: Format,
): string {
  return cost === 'stated' ? terms((means[0]?.feature.cost ?? []).map(price)) : t(`advice.cost.${cost}`);
}

/** The terms of the one operator that a way rests on, in a few words: how much, only for whom, for how long. */
export function limitsIn(means: readonly Means[], { t, terms, amount, lifetime }: Format): string {
  const [only, another] = means;
  if (!only || another) return '';
  const { feature } = only;
  return terms([
    ...(feature.amount ? [amount(feature.amount)] : []),
    ...(feature.conditions ?? []).map((condition) => t(`condition.${condition}`)),
    ...(feature.lasts ? [lifetime(feature.lasts)] : []),
  ]);
}

/** What a traveller should know besides the reason: what it costs where that is known, and what makes it uncertain. */
export function asidesIn(advised: AdvisedWay, format: Format): string[] {
  const { cost, doubts } = advised;
  return [
    ...(cost === 'free' || cost === 'stated' ? [costIn(advised, format)] : []),
    ...(doubts.length > 0 ? [doubtsIn(advised, format)] : []),
  ];
}

/** What a customer should know besides the reason: what it costs, its terms, and what makes it uncertain. */
export function termsIn(advised: AdvisedWay, format: Format): string[] {
  const limits = limitsIn(advised.means, format);
  return [
    costIn(advised, format),
    ...(limits === '' ? [] : [limits]),
    ...(advised.doubts.length > 0 ? [doubtsIn(advised, format)] : []),
  ];
}

/** What makes a way less certain, in a few words; empty when nothing does. */
export function doubtsIn({ doubts }: Pick<AdvisedWay, 'doubts'>, { t, terms }: Format): string {
  return terms(doubts.map((doubt) => t(`advice.doubt.${doubt}`)));
}

/** A sentence about some operators in pieces: at most a few of them, and how many more there are. */
function partsOf(
  operators: readonly ProfileEntry[],
  join: Format['list'],
  format: Format,
  say: (names: string) => string,
): SentencePart[] {
  // "And one more" is no shorter than its name.
  const shown = operators.length === mostNamed + 1 ? operators : operators.slice(0, mostNamed);
  const more = operators.length - shown.length;
  const marks = shown.map((_, index) => String.fromCharCode(firstMark + index));
  const names = join([...marks, ...(more > 0 ? [format.t('advice.more', { count: more })] : [])]);
  const parts = say(names)
    .split(/([\u{e000}-\u{f8ff}])/u)
    .map((part) => shown[part.charCodeAt(0) - firstMark] ?? part);
  return parts
    .map((part, index) =>
      typeof part === 'string'
        ? closedUp(part, nameOf(parts[index - 1], format), nameOf(parts[index + 1], format))
        : part,
    )
    .filter((part) => part !== '');
}

/** The first letter for private use, which no message contains. */
const firstMark = 0xe000;

/** Words between two names, as they stand there in Chinese; see `closeUp`. */
function closedUp(words: string, before: string, after: string): string {
  const [start, end] = [before.slice(-1), after.slice(0, 1)];
  const closed = closeUp(`${start}${words}${end}`);
  return closed.slice(start.length, closed.length - end.length);
}

function written(parts: readonly SentencePart[], format: Format): string {
  return parts.map((part) => (typeof part === 'string' ? part : nameOf(part, format))).join('');
}

function nameOf(part: SentencePart | undefined, format: Format): string {
  return typeof part === 'object' ? format.nameOf(part.data.names, part.data.name) : '';
}
