import type {
  Catalogue,
  CountryEntry,
  OperatorEntry,
  ProfileEntry,
  TravelBrandEntry,
} from '../catalogue/catalogue.ts';
import type { ArticleEntry } from '../catalogue/find-article.ts';
import type { Edition } from '../catalogue/store.ts';
import { findCountry } from '../catalogue/catalogue.ts';
import { localText } from '../catalogue/text.ts';
import { countryAnswer } from '../derive/country-answer.ts';
import { knownAnswers } from '../derive/coverage.ts';
import type { Need } from '../derive/help-wanted.ts';
import { helpWanted } from '../derive/help-wanted.ts';
import { changesOf } from '../derive/changes.ts';
import { newsOf } from '../derive/news.ts';
import { pagesOf } from '../derive/news-pages.ts';
import { wordsOfPeriod } from '../derive/news-words.ts';
import { clausesOf } from '../derive/sentence.ts';
import { verdictWordOf } from '../derive/words.ts';
import type { Format } from '../i18n/format.ts';
import type { Capability } from '../schema/vocabulary.ts';
import { verdicts } from '../schema/vocabulary.ts';
import { entryOf } from './documents.ts';
import { cutToFit, descriptionColumns, firstThatFits, sentencesThatFit, titleColumns } from './fit.ts';
import type { DocumentRoute } from './routes.ts';

/** What a search engine shows of a page. */
export type PageWords = { readonly title: string; readonly description: string };

/**
 * The title and the description of every document: formulas, because people choose among results by them. They hold
 * the verdict, the words that people type in the language (`result` in content/messages: gift, send and share data,
 * hotspot, eSIM; 流量转赠, 送流量, 共享流量, 热点), and the name that tells the page from all others.
 *
 * - country: verdicts on gift, shared plan and hotspot, as many as fit · the sentences of its answer, how many compared
 * - operator, travel brand: the same of its own answers · verdicts on what is asked most
 * - question: at how many operators it is possible · how many answer what
 * - way, guide, page, travel eSIMs: their title and summary, cut between sentences or words
 *
 * The site's name stands behind a title that leaves room for it; search engines show it anyway.
 */
export function wordsOfPage(edition: Edition, route: DocumentRoute, format: Format): PageWords {
  const { title, description } = formulas(edition, route, format);
  return { title: titleWithName(title, format), description };
}

/** A title with the site's name behind it, if there is room for both. */
export function titleWithName(title: string, { t }: Format): string {
  return firstThatFits([`${title} · ${t('site.name')}`, title], titleColumns);
}

function formulas({ catalogue, today }: Edition, route: DocumentRoute, format: Format): PageWords {
  const { t, nameOf } = format;
  switch (route.to) {
    case 'home':
      return { title: t('home.title'), description: t('result.home', sizeOf(catalogue)) };
    case 'capability':
      return capabilityWords(catalogue, route.capability, format);
    case 'help': {
      const help = helpWanted(catalogue.countries, today);
      const sum = (need: Need) => help.reduce((total, { counts }) => total + counts[need], 0);
      return {
        title: t('help.title', { count: help.flatMap(({ open }) => open).length }),
        description: t('help.description', {
          unknown: sum('unknown'),
          weak: sum('weak'),
          stale: sum('stale'),
        }),
      };
    }
    case 'country-help': {
      const country = findCountry(catalogue, route.country);
      const [help] = helpWanted(country ? [country] : [], today);
      if (!help) throw new Error(`No country has the address /${route.country}.`);
      const name = nameOf(help.country.data.names, route.country);
      return {
        title: t('help.countryTitle', { country: name, count: help.open.length }),
        description: t('help.countryDescription', { country: name, ...help.counts }),
      };
    }
    case 'changes':
      return { title: t('changes.title'), description: cut(t('changes.description'), format) };
    case 'changes-of': {
      const period = pagesOf(newsOf(changesOf(catalogue))).archive.find(({ slug }) => slug === route.period);
      if (!period) throw new Error(`No page of changes has the address /changes/${route.period}.`);
      const words = wordsOfPeriod(period, format);
      return {
        title: t('changes.of', { period: words }),
        description: cut(t('changes.ofDescription', { period: words, count: period.news.length }), format),
      };
    }
    case 'fields':
      return { title: t('fields.title'), description: cut(t('fields.summary'), format) };
    default:
      return entryWords(catalogue, route, format);
  }
}

function entryWords(catalogue: Catalogue, route: DocumentRoute, format: Format): PageWords {
  const entry = entryOf(catalogue, route);
  switch (entry?.kind) {
    case 'country':
      return countryWords(entry, format);
    case 'operator':
      return operatorWords(entry, findCountry(catalogue, entry.country), format);
    case 'travel-brand':
      return brandWords(entry, format);
    case 'way':
    case 'guide':
    case 'page':
    case 'travel':
      return articleWords(entry, format);
    case undefined:
      throw new Error(`The document "${route.to}" has no title.`);
    default:
      return entry satisfies never;
  }
}

function countryWords(country: CountryEntry, format: Format): PageWords {
  const { t, nameOf } = format;
  const name = nameOf(country.data.names, country.slug);
  const word = (capability: Capability) =>
    t(`countryVerdict.${countryAnswer(country.operators, capability).verdict}`);
  const words = { country: name, gift: word('gift'), pool: word('shared-pool'), hotspot: word('hotspot') };
  const covered = country.operators.filter(({ data }) => data.answers !== undefined).length;
  return {
    title: firstThatFits(
      [t('result.country.long', words), t('result.country.medium', words), t('result.country.short', words)],
      titleColumns,
    ),
    description: told(
      [...clausesOf(country, format), t('result.country.compared', { country: name, covered })],
      format,
    ),
  };
}

function operatorWords(
  operator: OperatorEntry,
  country: CountryEntry | undefined,
  format: Format,
): PageWords {
  const { t, nameOf, list } = format;
  const { data } = operator;
  const names = {
    operator: nameOf(data.names, data.name),
    country: nameOf(country?.data.names, operator.country),
  };
  if (data.answers === undefined) {
    const brands = operator.brands.map((brand) => nameOf(brand.data.names, brand.data.name));
    return {
      title: t('result.operator.brands', names),
      description: told([t('operator.brands', names), list(brands)], format),
    };
  }
  const word = (capability: Capability) => verdictWordOf(data.answers?.[capability], format);
  const words = { ...names, gift: word('gift'), pool: word('shared-pool'), hotspot: word('hotspot') };
  return {
    title: titleSaying(
      operator,
      ['shared-pool', 'hotspot'],
      [
        t('result.operator.long', words),
        t('result.operator.medium', words),
        t('result.operator.short', words),
      ],
    ),
    description: told(
      [
        t('result.operator.lead', names),
        ...verdictsOn(operator, ['gift', 'shared-pool', 'hotspot', 'esim'], format),
        t('result.operator.terms'),
      ],
      format,
    ),
  };
}

function brandWords(entry: TravelBrandEntry, format: Format): PageWords {
  const { t, nameOf } = format;
  const { data } = entry;
  const brand = nameOf(data.names, data.name);
  const word = (capability: Capability) => verdictWordOf(data.answers?.[capability], format);
  const words = { brand, gift: word('gift'), buy: word('buy-for-other'), hotspot: word('hotspot') };
  return {
    title: titleSaying(
      entry,
      ['buy-for-other', 'hotspot'],
      [t('result.brand.long', words), t('result.brand.medium', words), t('result.brand.short', words)],
    ),
    description: told(
      [
        t('result.brand.lead', { brand }),
        ...verdictsOn(entry, ['gift', 'hotspot', 'buy-for-other', 'shared-pool'], format),
        t('result.operator.terms'),
      ],
      format,
    ),
  };
}

/**
 * The longest wording that fits and whose verdicts are known: the long one speaks of gifts and both further questions,
 * the medium one of gifts and the second, the short one of gifts alone.
 */
function titleSaying(
  profile: ProfileEntry,
  [second, third]: readonly [Capability, Capability],
  [long, medium, short]: readonly [string, string, string],
): string {
  const known = knownAnswers(profile);
  const isSecondKnown = known.includes(second);
  const isThirdKnown = known.includes(third);
  return firstThatFits(
    [...(isSecondKnown && isThirdKnown ? [long] : []), ...(isThirdKnown ? [medium] : []), short],
    titleColumns,
  );
}

/** "Gift or send data: Unknown.", then the other questions, known answers first; of what nobody looked up nothing. */
function verdictsOn(
  profile: ProfileEntry,
  [gift, ...others]: readonly [Capability, ...Capability[]],
  format: Format,
): string[] {
  const { t } = format;
  const known = knownAnswers(profile);
  const looked = others.filter((capability) => profile.data.answers?.[capability] !== undefined);
  const ordered = [gift, ...looked.toSorted((a, b) => Number(known.includes(b)) - Number(known.includes(a)))];
  return ordered.map((capability) =>
    t('result.topicVerdict', {
      topic: t(`result.topic.${capability}`),
      verdict: verdictWordOf(profile.data.answers?.[capability], format),
    }),
  );
}

/** How many operators answer a question with each verdict, a short sentence each. */
export function operatorsByVerdict(
  countries: Catalogue['countries'],
  capability: Capability,
  { t }: Format,
): string[] {
  const answers = countries.map(({ operators }) => countryAnswer(operators, capability).counts);
  return verdicts
    .map((verdict) => ({ verdict, count: answers.reduce((total, counts) => total + counts[verdict], 0) }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => t(`result.capability.${verdict}`, { count }));
}

function capabilityWords({ countries }: Catalogue, capability: Capability, format: Format): PageWords {
  const { t } = format;
  const topic = t(`result.topic.${capability}`);
  const answers = countries.map(({ operators }) => countryAnswer(operators, capability).counts);
  const sum = (key: 'yes' | 'partly' | 'covered') =>
    answers.reduce((total, counts) => total + counts[key], 0);
  return {
    title: t('result.capability.title', {
      topic,
      usable: sum('yes') + sum('partly'),
      covered: sum('covered'),
    }),
    description: told(
      [
        t(`capability.${capability}.question`),
        ...operatorsByVerdict(countries, capability, format),
        t('result.capability.where', { countries: countries.length }),
      ],
      format,
    ),
  };
}

function articleWords(entry: ArticleEntry | NonNullable<Catalogue['travel']>, format: Format): PageWords {
  const { t, locale } = format;
  const title = localText(entry, locale, 'title', entry.data.title).text;
  return {
    title: entry.kind === 'way' ? firstThatFits([t('result.way', { title }), title], titleColumns) : title,
    description: cut(localText(entry, locale, 'summary', entry.data.summary).text, format),
  };
}

function sizeOf({ countries }: Catalogue): { readonly countries: number; readonly operators: number } {
  const operators = countries.flatMap((country) => country.operators);
  return {
    countries: countries.length,
    operators: operators.filter(({ data }) => data.answers !== undefined).length,
  };
}

function told(sentences: readonly string[], { t }: Format): string {
  return sentencesThatFit(sentences, descriptionColumns, (first, second) =>
    t('sentence.join', { first, second }),
  );
}

function cut(text: string, { locale }: Format): string {
  return cutToFit(text, descriptionColumns, locale.tag);
}
