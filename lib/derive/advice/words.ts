import type { CountryEntry, ProfileEntry } from '../../catalogue/catalogue.ts';
import type { Format } from '../../i18n/format.ts';
import type { Situation as SituationWord } from '../../schema/vocabulary.ts';
import type { AdvisedWay } from './advise.ts';
import { mostNamed } from './evidence.ts';
import type { Exclusion, Reason } from './judgement.ts';
import type { Means } from './means.ts';

/** Text around the names of operators, so that a page can make each a link. */
export type AroundNames = { readonly before: string; readonly after: string };

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
  return say(reason, namesIn(reason.operators, format), format);
}

/** The same around the names of the operators; `undefined` when it names none. */
export function reasonAround(reason: Reason, format: Format): AroundNames | undefined {
  // A letter for private use, which no message contains.
  const [before, after] = say(reason, '\u{e000}', format).split('\u{e000}');
  return before !== undefined && after !== undefined ? { before, after } : undefined;
}

/** The operators that a sentence names, and how many more there are. */
export function named(operators: readonly ProfileEntry[]): {
  readonly shown: readonly ProfileEntry[];
  readonly more: number;
} {
  // "And one more" is no shorter than its name.
  const shown = operators.length === mostNamed + 1 ? operators : operators.slice(0, mostNamed);
  return { shown, more: operators.length - shown.length };
}

/** Why a way was left out, as a sentence. */
export function exclusionIn(because: Exclusion, format: Format): string {
  const { t } = format;
  switch (because.code) {
    case 'forbidden':
      return t(`advice.leftOut.forbidden-${because.kind}`);
    case 'different-operators':
      return t('advice.leftOut.different-operators', { names: namesIn(because.operators, format) });
    case 'operator-no':
    case 'operator-unknown':
    case 'operator-unchecked':
    case 'operator-closed':
    case 'operator-narrow':
      return t(`advice.leftOut.${because.code}`, { names: namesIn([because.operator], format) });
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

function say({ code, operators }: Reason, names: string, { t }: Format): string {
  return t(`advice.reason.${code}`, { names, count: operators.length });
}

function namesIn(operators: readonly ProfileEntry[], { t, list, nameOf }: Format): string {
  const { shown, more } = named(operators);
  return list([
    ...shown.map(({ data }) => nameOf(data.names, data.name)),
    ...(more > 0 ? [t('advice.more', { count: more })] : []),
  ]);
}
