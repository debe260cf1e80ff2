import type { Catalogue, ProfileEntry } from '../../catalogue/catalogue.ts';
import type { Edition } from '../../catalogue/store.ts';
import { changesOf } from '../../derive/changes.ts';
import { locales } from '../../i18n/locales.ts';
import { capabilities } from '../../schema/vocabulary.ts';
import { dataPage } from '../../site/routes.ts';
import { apiAddress, apiPaths } from '../../site/api-addresses.ts';
import { linksTo, pageAddresses } from './addresses.ts';
import { monthOf, publishChange } from './changes.ts';
import { publishCountry, publishTravel, summariseCountry } from './country.ts';
import { csvOf } from './csv.ts';
import { envelopeAround } from './envelope.ts';
import { openapiDocument } from './openapi.ts';
import { publishOperator, referToOperator } from './operator.ts';
import type { ContentOf, OperationId } from './operations.ts';
import type { Resource } from './resource.ts';
import { contentTypes, resource } from './resource.ts';
import type { ResponseKind, ResultOf } from './schema/responses.ts';
import { inEveryLanguage } from './texts.ts';

/** One address of the API: of which sort it is, and the file itself, made when it is first asked for. */
export type Entry = { readonly operation: OperationId; readonly read: () => Resource };

/** Everything in the API by its path below the root, in the order of the catalogue. */
export type Api = ReadonlyMap<string, Entry>;

const known = new WeakMap<Edition, Api>();

/** The API of an edition. Everything is worked out once, and only when it is asked for. */
export function apiOf(edition: Edition): Api {
  const api = known.get(edition) ?? createApi(edition);
  known.set(edition, api);
  return api;
}

/** How many changes stand in the list of the newest. */
const latestChanges = 50;

function createApi({ today, catalogue }: Edition): Api {
  const api = new Map<string, Entry>();
  const add = <I extends OperationId>(
    operation: I,
    path: string,
    result: () => ResultOf<Extract<ContentOf<I>, ResponseKind>>,
  ) => {
    const text = () => JSON.stringify(envelopeAround(path, today, result()));
    api.set(path, { operation, read: once(() => resource(contentTypes.json, text())) });
  };
  const { travel } = catalogue;
  const countries = catalogue.countries.map((country) => ({
    slug: country.slug,
    code: country.data.code,
    publish: once(() => publishCountry(country)),
    summarise: () => summariseCountry(country),
    operators: country.operators.map((profile) => published(profile)),
  }));
  const operators = countries.flatMap((country) => country.operators);
  const brands = (travel?.brands ?? []).map((profile) => published(profile));
  const changes = once(() => changesOf(catalogue).map(publishChange));
  const months = Map.groupBy(changesOf(catalogue), monthOf);

  add('index', apiPaths.index, () => indexOf(catalogue));
  add('countries', apiPaths.countries, () => countries.map(({ summarise }) => summarise()));
  for (const country of countries) {
    add('country', apiPaths.country(country.slug), country.publish);
    for (const { slug, publish } of country.operators)
      add('operator', apiPaths.operator(country.slug, slug), publish);
  }
  if (travel) {
    add('travel', apiPaths.travel, () => publishTravel(travel));
    for (const { slug, publish } of brands) add('travelBrand', apiPaths.travelBrand(slug), publish);
  }
  for (const capability of capabilities) {
    add('capability', apiPaths.capability(capability), () => ({
      capability,
      ...questionOf(capability),
      answers: [...operators, ...brands].flatMap(({ reference, publish }) => {
        const { answers, sources } = publish();
        const answer = answers[capability];
        if (answer === null) return [];
        const cited = new Set([...answer.sources, ...answer.against]);
        return [{ operator: reference, answer, sources: sources.filter(({ id }) => cited.has(id)) }];
      }),
    }));
  }
  add('changes', apiPaths.changes, () => ({
    latest: changes().slice(0, latestChanges),
    months: [...months].map(([month, { length }]) => ({
      month,
      changes: length,
      url: apiAddress(apiPaths.monthOfChanges(month)),
    })),
  }));
  for (const month of months.keys()) {
    add('monthOfChanges', apiPaths.monthOfChanges(month), () => ({
      month,
      changes: changes().filter((change) => monthOf(change) === month),
    }));
  }
  add('all', apiPaths.all, () => ({
    countries: countries.map(({ publish }) => publish()),
    operators: operators.map(({ publish }) => publish()),
    travel: travel ? publishTravel(travel) : null,
    travel_brands: brands.map(({ publish }) => publish()),
    changes: changes(),
  }));
  api.set(apiPaths.csv, {
    operation: 'csv',
    read: once(() => {
      const codes = Object.fromEntries(countries.map(({ slug, code }) => [slug, code]));
      const everybody = [...operators, ...brands].map(({ publish }) => publish());
      return resource(contentTypes.csv, csvOf(everybody, codes));
    }),
  });
  api.set(apiPaths.openapi, {
    operation: 'openapi',
    read: once(() => resource(contentTypes.json, JSON.stringify(openapiDocument()))),
  });
  return api;
}

function published(profile: ProfileEntry) {
  return {
    slug: profile.slug,
    publish: once(() => publishOperator(profile)),
    reference: referToOperator(profile),
  };
}

function indexOf({ countries, travel }: Catalogue): ResultOf<'index'> {
  return {
    documentation: pageAddresses(dataPage),
    openapi: apiAddress(apiPaths.openapi),
    countries: apiAddress(apiPaths.countries),
    travel: travel ? apiAddress(apiPaths.travel) : null,
    changes: apiAddress(apiPaths.changes),
    all: apiAddress(apiPaths.all),
    csv: apiAddress(apiPaths.csv),
    languages: locales.map(({ tag, label }) => ({ tag, name: label })),
    capabilities: capabilities.map((capability) => ({ id: capability, ...questionOf(capability) })),
    places: countries.map((country) => ({
      id: country.slug,
      code: country.data.code,
      names: { ...country.data.names },
      links: linksTo(apiPaths.country(country.slug), { to: 'country', country: country.slug }),
    })),
  };
}

function questionOf(capability: (typeof capabilities)[number]) {
  return {
    question: inEveryLanguage(({ t }) => t(`capability.${capability}.question`)),
    links: linksTo(apiPaths.capability(capability), { to: 'capability', capability }),
  };
}

/** What is costly is worked out at the first call. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
