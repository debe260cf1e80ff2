import type { Edition } from '../../catalogue/store.ts';
import type { Catalogue, ProfileEntry } from '../../catalogue/catalogue.ts';
import { findCountry, findOperator, findTravelBrand } from '../../catalogue/catalogue.ts';
import type { CountryAnswer } from '../../derive/country-answer.ts';
import { countryAnswer } from '../../derive/country-answer.ts';
import type { Tone } from '../../derive/words.ts';
import { toneOf, verdictWordsOf } from '../../derive/words.ts';
import type { Format } from '../../i18n/format.ts';
import type { Capability } from '../../schema/vocabulary.ts';
import { capabilitiesOf } from '../../schema/vocabulary.ts';
import { siteConfig } from '../../site/config.ts';
import type { AnsweringRoute } from '../../site/routes.ts';
import { hrefOf } from '../../site/routes.ts';

/** One answer in a line, to be shown on other sites. */
export type Badge = {
  /** Whose answer to what: "au: Gift". */
  readonly label: string;
  /** The answer with its date: "With conditions · 20 Nov 2026". */
  readonly message: string;
  readonly tone: Tone;
  /** The same as sentences, for who cannot see it. */
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
};

type Answered = {
  readonly name: string;
  readonly tone: Tone;
  readonly verdict: string;
  /** The day behind the answer, year-month-day; none when nobody has looked. */
  readonly checked: string | undefined;
};

/** The badge of a country, an operator or travel eSIMs for a question; `undefined` where the catalogue has none. */
export function badgeOf(
  route: AnsweringRoute,
  capability: Capability,
  { catalogue, today }: Edition,
  format: Format,
): Badge | undefined {
  const { t, shortDate, locale } = format;
  const answered = answerAt(route, capability, catalogue, format);
  if (!answered) return undefined;
  const { name, tone, verdict, checked } = answered;
  const date = shortDate(checked ?? today);
  const page = `${siteConfig.address}${hrefOf(locale.slug, route)}`;
  return {
    label: t('embed.label', { name, capability: t(`capability.${capability}.short`) }),
    message: `${verdict} · ${date}`,
    tone,
    title: t('embed.badgeTitle', { name, question: t(`capability.${capability}.question`), verdict }),
    description: `${t('embed.dated', { site: t('site.name'), date })} · ${page}`,
    lang: locale.tag,
  };
}

function answerAt(
  route: AnsweringRoute,
  capability: Capability,
  catalogue: Catalogue,
  format: Format,
): Answered | undefined {
  const { t, nameOf } = format;
  switch (route.to) {
    case 'country': {
      const country = findCountry(catalogue, route.country);
      if (!country) return undefined;
      const answer = countryAnswer(country.operators, capability);
      const verdict = t(`countryVerdict.${answer.verdict}`);
      return ofMany(answer, nameOf(country.data.names, country.slug), verdict);
    }
    case 'travel': {
      if (!catalogue.travel || !capabilitiesOf('travel').includes(capability)) return undefined;
      const answer = countryAnswer(catalogue.travel.brands, capability, 'travellers');
      const { verdict } = answer;
      const said = t(verdict === 'partly' ? 'travel.depends' : `countryVerdict.${verdict}`);
      return ofMany(answer, t('travel.name'), said);
    }
    case 'operator':
      return ofOne(findOperator(findCountry(catalogue, route.country), route.operator), capability, format);
    case 'travel-brand':
      return ofOne(findTravelBrand(catalogue, route.brand), capability, format);
    default:
      return route satisfies never;
  }
}

function ofMany({ verdict: tone, checked }: CountryAnswer, name: string, verdict: string): Answered {
  return { name, tone, verdict, checked };
}

/** A network whose brands sell everything answers nothing, and a travel eSIM is not asked everything. */
function ofOne(
  operator: ProfileEntry | undefined,
  capability: Capability,
  format: Format,
): Answered | undefined {
  if (!operator?.data.answers || !capabilitiesOf(operator.data.kind).includes(capability)) return undefined;
  const { name, names, answers } = operator.data;
  const answer = answers[capability];
  return {
    name: format.nameOf(names, name),
    tone: toneOf(answer),
    verdict: verdictWordsOf(answer, format),
    checked: answer?.checked,
  };
}
