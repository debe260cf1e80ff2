import type { CountryEntry, TravelEntry } from '../../catalogue/catalogue.ts';
import { countryAnswer } from '../../derive/country-answer.ts';
import { plainSentence, sentenceOf } from '../../derive/sentence.ts';
import { capabilitiesOf } from '../../schema/vocabulary.ts';
import { apiPaths } from '../../site/api-addresses.ts';
import { linksTo } from './addresses.ts';
import { publishDerived } from './answer.ts';
import { eachCapability, summariseOperator } from './operator.ts';
import type { PublishedCountry, PublishedCountrySummary, PublishedTravel } from './schema/country.ts';
import { sourcesOf } from './sources.ts';
import { inEveryLanguage, proseOf, textsOf } from './texts.ts';

/** A country or region with its derived answers and everything that is common to its operators. */
export function publishCountry(country: CountryEntry): PublishedCountry {
  const { data, operators } = country;
  const { ways, warnings, visitors, refusals, claims, questions } = data;
  const text = (key: string, english: string) => textsOf(country, key, english);
  const statements = (group: 'visitors' | 'refusals', held: typeof visitors) =>
    Object.entries(held ?? {}).map(([id, statement]) => ({
      id,
      text: text(`${group}.${id}.text`, statement.text),
      sources: [...statement.sources],
    }));
  const hasVisitorOperators = operators.some(({ data: { kind } }) => kind === 'visitor');
  return {
    ...identityOf(country),
    position: data.position ?? null,
    regulator: data.regulator ?? null,
    added: data.added,
    answers: eachCapability((capability) => publishDerived(countryAnswer(operators, capability))),
    visitor_answers: hasVisitorOperators
      ? eachCapability((capability) => publishDerived(countryAnswer(operators, capability, 'visitors')))
      : null,
    operators: operators.map(summariseOperator),
    ways: Object.entries(ways).map(([id, { note, sources }]) => ({
      id,
      note: text(`ways.${id}.note`, note),
      sources: [...(sources ?? [])],
    })),
    warnings: Object.entries(warnings ?? {}).map(([id, warning]) => ({
      id,
      kind: warning.kind,
      forbids: [...(warning.forbids ?? [])],
      text: text(`warnings.${id}.text`, warning.text),
      sources: [...warning.sources],
    })),
    visitors: statements('visitors', visitors),
    refusals: statements('refusals', refusals),
    claims: Object.entries(claims ?? {}).map(([id, claim]) => ({
      id,
      about: claim.about,
      operators: [...(claim.operators ?? [])],
      claim: text(`claims.${id}.claim`, claim.claim),
      result: claim.result,
      finding: text(`claims.${id}.finding`, claim.finding),
      sources: [...(claim.sources ?? [])],
    })),
    questions: Object.entries(questions ?? {}).map(([id, { question, answer, sources }]) => ({
      id,
      question: text(`questions.${id}.question`, question),
      answer: text(`questions.${id}.answer`, answer),
      sources: [...(sources ?? [])],
    })),
    prose: proseOf(country),
    sources: sourcesOf(data.sources),
  };
}

/** A country in the list of all: its sentence, and its answers to the questions of its headline. */
export function summariseCountry(country: CountryEntry): PublishedCountrySummary {
  const { data, operators } = country;
  return {
    ...identityOf(country),
    operators: operators.length,
    answers: data.headline.map((capability) => publishDerived(countryAnswer(operators, capability))),
  };
}

function identityOf(country: CountryEntry) {
  const { slug, data } = country;
  return {
    id: slug,
    code: data.code,
    names: { ...data.names },
    sentence: inEveryLanguage((format) => plainSentence(sentenceOf(country, format), format)),
    headline: [...data.headline],
    links: linksTo(apiPaths.country(slug), { to: 'country', country: slug }),
  };
}

/** Travel eSIMs: what holds for all, and the brands. */
export function publishTravel(travel: TravelEntry): PublishedTravel {
  const { data, brands } = travel;
  const asked = capabilitiesOf('travel');
  return {
    title: textsOf(travel, 'title', data.title),
    summary: textsOf(travel, 'summary', data.summary),
    headline: [...data.headline],
    added: data.added,
    updated: data.updated,
    answers: eachCapability((capability) =>
      asked.includes(capability) ? publishDerived(countryAnswer(brands, capability, 'travellers')) : null,
    ),
    brands: brands.map(summariseOperator),
    prose: proseOf(travel),
    sources: sourcesOf(data.sources),
    links: linksTo(apiPaths.travel, { to: 'travel' }),
  };
}
