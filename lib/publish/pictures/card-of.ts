import type { Catalogue, CountryEntry, ProfileEntry, TravelEntry } from '../../catalogue/catalogue.ts';
import { findCountry, findOperator, findTravelBrand } from '../../catalogue/catalogue.ts';
import { localText } from '../../catalogue/text.ts';
import type { CountryAnswer } from '../../derive/country-answer.ts';
import { countryAnswer } from '../../derive/country-answer.ts';
import { toneOf, wordsOf } from '../../derive/words.ts';
import type { Format } from '../../i18n/format.ts';
import type { Answer } from '../../schema/answer.ts';
import { availableFeatures } from '../../schema/answer.ts';
import type { Capability, Verdict } from '../../schema/vocabulary.ts';
import { capabilities, verdicts } from '../../schema/vocabulary.ts';
import type { DocumentRoute } from '../../site/routes.ts';
import type { Card, Tile } from './card.ts';

/** The pages that have a picture of their own; all others show that of the home page. */
export function picturedRoutes({ countries, travel }: Catalogue): DocumentRoute[] {
  return [
    { to: 'home' },
    ...countries.flatMap(({ slug: country, operators }): DocumentRoute[] => [
      { to: 'country', country },
      ...operators.map(({ slug: operator }): DocumentRoute => ({ to: 'operator', country, operator })),
    ]),
    ...capabilities.map((capability): DocumentRoute => ({ to: 'capability', capability })),
    ...(travel ? ([{ to: 'travel' }] as const) : []),
    ...(travel?.brands ?? []).map(({ slug: brand }): DocumentRoute => ({ to: 'travel-brand', brand })),
  ];
}

/** The page whose picture a page shows: itself, where it has one, else the home page. */
export function picturedBy(route: DocumentRoute): DocumentRoute {
  switch (route.to) {
    case 'country':
    case 'operator':
    case 'travel':
    case 'travel-brand':
    case 'capability':
      return route;
    default:
      return { to: 'home' };
  }
}

/** What the picture of a page says. Throws when the catalogue has no such page. */
export function cardOf(route: DocumentRoute, catalogue: Catalogue, format: Format): Card {
  switch (route.to) {
    case 'country':
      return countryCard(found(findCountry(catalogue, route.country), route), format);
    case 'operator': {
      const country = found(findCountry(catalogue, route.country), route);
      const operator = found(findOperator(country, route.operator), route);
      return profileCard(operator, placeOf(country, format), country.data.headline, format);
    }
    case 'travel':
      return travelCard(found(catalogue.travel, route), format);
    case 'travel-brand': {
      const travel = found(catalogue.travel, route);
      const brand = found(findTravelBrand(catalogue, route.brand), route);
      return profileCard(brand, travelPlace(format), travel.data.headline, format);
    }
    case 'capability':
      return capabilityCard(route.capability, catalogue, format);
    default:
      return homeCard(catalogue, format);
  }
}

function found<T>(entry: T | undefined, route: DocumentRoute): T {
  if (entry === undefined) throw new Error(`There is no page for a picture of ${JSON.stringify(route)}.`);
  return entry;
}

function countryCard(country: CountryEntry, format: Format): Card {
  const { t } = format;
  const place = placeOf(country, format);
  const answers = country.data.headline.map((capability) => countryAnswer(country.operators, capability));
  return {
    ...emptyCard(format),
    place,
    title: t('country.title', { country: place.name }),
    ...answered(
      answers,
      (verdict) => t(`countryVerdict.${verdict}`),
      (counts) => t('picture.ofOperators', counts),
      format,
    ),
  };
}

function travelCard(travel: TravelEntry, format: Format): Card {
  const { t, locale } = format;
  const words = (verdict: Verdict) =>
    t(verdict === 'partly' ? 'travel.depends' : `countryVerdict.${verdict}`);
  const answers = travel.data.headline.map((capability) =>
    countryAnswer(travel.brands, capability, 'travellers'),
  );
  return {
    ...emptyCard(format),
    place: travelPlace(format),
    title: localText(travel, locale, 'title', travel.data.title).text,
    ...answered(answers, words, (counts) => t('picture.ofBrands', counts), format),
  };
}

/** The answers of many operators taken together, and the oldest check behind them. */
function answered(
  answers: readonly CountryAnswer[],
  wordsFor: (verdict: Verdict) => string,
  detailFor: (counts: { readonly usable: number; readonly covered: number }) => string,
  format: Format,
): Pick<Card, 'tiles' | 'foot'> {
  return {
    tiles: answers.map(({ capability, verdict, counts }) => ({
      tone: verdict,
      heading: format.t(`capability.${capability}.name`),
      words: wordsFor(verdict),
      detail: detailFor({ usable: counts.yes + counts.partly, covered: counts.covered }),
    })),
    foot: oldestCheck(
      answers.flatMap(({ checked }) => checked ?? []),
      format,
    ),
  };
}

/** The card of whoever issues a SIM: an operator or a travel brand. */
function profileCard(
  { data }: ProfileEntry,
  place: Card['place'],
  headline: readonly Capability[],
  format: Format,
): Card {
  const { t, nameOf } = format;
  const name = nameOf(data.names, data.name);
  const shared = { ...emptyCard(format), place, title: name };
  const { answers } = data;
  if (answers === undefined) return { ...shared, text: t('operator.brands', { operator: name }) };
  return {
    ...shared,
    text: t('home.title'),
    tiles: headline.map((capability) => answerTile(capability, answers[capability], format)),
    foot: oldestCheck(
      headline.flatMap((capability) => answers[capability]?.checked ?? []),
      format,
    ),
  };
}

function answerTile(capability: Capability, answer: Answer | undefined, format: Format): Tile {
  const { t } = format;
  const shared = { tone: toneOf(answer), heading: t(`capability.${capability}.name`) };
  if (answer?.verdict === 'unknown') return { ...shared, words: t('verdict.unknown'), detail: '' };
  const words = wordsOf(answer, format);
  const isConditional = answer?.verdict === 'partly' && availableFeatures(answer).length > 0;
  return isConditional
    ? { ...shared, words: t('verdict.partly'), detail: words }
    : { ...shared, words, detail: '' };
}

function capabilityCard(capability: Capability, { countries }: Catalogue, format: Format): Card {
  const { t } = format;
  const operators = countries.flatMap((country) => country.operators);
  const answers = operators.flatMap(({ data }) => data.answers?.[capability] ?? []);
  return {
    ...emptyCard(format),
    title: t(`capability.${capability}.question`),
    tiles: verdicts.map((verdict) => ({
      tone: verdict,
      heading: '',
      words: t(`verdict.${verdict}`),
      detail: t('picture.operators', {
        count: answers.filter((answer) => answer.verdict === verdict).length,
      }),
    })),
    foot: oldestCheck(
      answers.map(({ checked }) => checked),
      format,
    ),
  };
}

/** Codes that fit into a row. */
const mostCodes = 12;

function homeCard({ countries }: Catalogue, format: Format): Card {
  const { t, number } = format;
  const codes = countries.map(({ data }) => data.code);
  const more = codes.length - mostCodes;
  const operators = countries.flatMap((country) => country.operators).length;
  return {
    ...emptyCard(format),
    title: t('home.title'),
    text: t('home.description'),
    codes: more > 0 ? [...codes.slice(0, mostCodes), `+${number(more)}`] : codes,
    foot: t('picture.covered', { countries: codes.length, operators }),
  };
}

function emptyCard({ t, locale }: Format): Omit<Card, 'title'> {
  return {
    locale: locale.slug,
    site: t('site.name'),
    place: undefined,
    text: '',
    tiles: [],
    codes: [],
    foot: '',
  };
}

function placeOf({ slug, data }: CountryEntry, { nameOf }: Format) {
  return { code: data.code, name: nameOf(data.names, slug) };
}

function travelPlace({ t }: Format) {
  return { code: 'eSIM', name: t('travel.name') };
}

function oldestCheck(days: readonly string[], { t, date }: Format): string {
  const oldest = days.toSorted().at(0);
  return oldest === undefined ? '' : t('picture.checked', { date: date(oldest) });
}
