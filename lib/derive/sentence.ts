import type { CountryEntry } from '../catalogue/catalogue.ts';
import type { Format } from '../i18n/format.ts';
import type { Capability } from '../schema/vocabulary.ts';
import type { Carrier, CountryAnswer } from './country-answer.ts';
import { countryAnswer } from './country-answer.ts';

/** A country's answer as a person would say it: the first words stand out, the rest explains. */
export type Sentence = { readonly lead: string; readonly rest: string };

/** The one-sentence answer in a language: gift clause, best fallback, hotspot clause. */
export function sentenceOf(country: CountryEntry, format: Format): Sentence {
  const [lead = '', ...rest] = clausesOf(country, format);
  return { lead, rest: rest.reduce((first, second) => join(first, second, format), '') };
}

/** The same in its parts, each a sentence that stands on its own; the first is the verdict on gifts. */
export function clausesOf(country: CountryEntry, format: Format): string[] {
  const ask = (capability: Capability) => countryAnswer(country.operators, capability);
  return [
    ...giftClauses(ask('gift'), format),
    fallbackClause(ask('buy-for-other'), ask('shared-pool'), format),
    hotspotClause(ask('hotspot'), format),
  ].filter((clause) => clause !== '');
}

/** The whole sentence as one text, for descriptions. */
export function plainSentence({ lead, rest }: Sentence, format: Format): string {
  return join(lead, rest, format);
}

function join(first: string, second: string, { t }: Format): string {
  return first === '' || second === '' ? first + second : t('sentence.join', { first, second });
}

function giftClauses({ verdict, best, carriers, counts }: CountryAnswer, format: Format): string[] {
  const { t } = format;
  const [sure, conditional] = [named(carriers, 'yes', format), named(carriers, 'partly', format)];
  switch (verdict) {
    case 'yes':
      return [t('sentence.giftYes'), t('sentence.giftYesDetail', sure)];
    case 'partly':
      if (best !== 'yes')
        return [t('sentence.giftConditions', { names: named(carriers, undefined, format).names })];
      return [
        t('sentence.giftRightOperator'),
        t('sentence.giftRightOperatorDetail', sure),
        conditional.count > 0 ? t('sentence.giftAlsoConditions', conditional) : '',
      ];
    case 'no':
      return [t('sentence.giftNo'), t('sentence.giftNoDetail')];
    case 'unknown': {
      const looked = counts.covered - counts.unchecked;
      if (looked === 0) return [t('sentence.giftUnchecked')];
      return [
        counts.no > 0
          ? t('sentence.giftUnknownSomeNo', { no: counts.no, count: looked })
          : t('sentence.giftUnknown', { count: looked }),
      ];
    }
    default:
      return verdict satisfies never;
  }
}

/** The surest other way to give somebody data: buying it for them, else sharing one allowance. */
function fallbackClause(buy: CountryAnswer, pool: CountryAnswer, format: Format): string {
  const { t } = format;
  const sure = { buy: named(buy.carriers, 'yes', format), pool: named(pool.carriers, 'yes', format) };
  if (sure.buy.count > 0) return t('sentence.buyYes', { names: sure.buy.names });
  if (sure.pool.count > 0) return t('sentence.poolYes', { names: sure.pool.names });
  if (buy.carriers.length > 0)
    return t('sentence.buyPartly', { names: named(buy.carriers, 'partly', format).names });
  if (pool.carriers.length > 0)
    return t('sentence.poolPartly', { names: named(pool.carriers, 'partly', format).names });
  return '';
}

function hotspotClause({ verdict, carriers, counts }: CountryAnswer, format: Format): string {
  const { t } = format;
  switch (verdict) {
    case 'yes':
      return t('sentence.hotspotYes');
    case 'partly': {
      const sure = named(carriers, 'yes', format);
      if (sure.count > 0)
        return t('sentence.hotspotSome', { names: sure.names, more: counts.yes - sure.count });
      return t('sentence.hotspotPartly', {
        names: named(carriers, 'partly', format).names,
        more: counts.partly - carriers.length,
      });
    }
    case 'no':
      return t('sentence.hotspotNo');
    case 'unknown':
      if (counts.no > 0) return t('sentence.hotspotSomeNo', { no: counts.no });
      return counts.unknown > 0 ? t('sentence.hotspotUnknown') : '';
    default:
      return verdict satisfies never;
  }
}

function named(
  carriers: readonly Carrier[],
  verdict: 'yes' | 'partly' | undefined,
  { list, nameOf }: Format,
) {
  const chosen = carriers.filter((carrier) => verdict === undefined || carrier.verdict === verdict);
  return {
    names: list(chosen.map(({ operator: { data } }) => nameOf(data.names, data.name))),
    count: chosen.length,
  };
}
