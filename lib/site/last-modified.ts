import type { Catalogue, CountryEntry, ProfileEntry, TravelEntry } from '../catalogue/catalogue.ts';
import { findCountry } from '../catalogue/catalogue.ts';
import { changesOf } from '../derive/changes.ts';
import { newsOf } from '../derive/news.ts';
import { pagesOf } from '../derive/news-pages.ts';
import type { Source } from '../schema/source.ts';
import type { Capability } from '../schema/vocabulary.ts';
import { entryOf } from './documents.ts';
import type { Route } from './routes.ts';

/**
 * The newest day in what a document shows, year-month-day: when a fact was added, checked, read at its source or
 * changed. Never the day of a build. `undefined` for a document without dated content.
 */
export function lastModified(catalogue: Catalogue, route: Route): string | undefined {
  switch (route.to) {
    case 'home':
    case 'help':
      return newest(ofEverything(catalogue));
    case 'capability':
      return newest(profilesOf(catalogue).flatMap((profile) => ofAnswer(profile, route.capability)));
    case 'country-help': {
      const country = findCountry(catalogue, route.country);
      return country && newest(ofCountry(country));
    }
    case 'changes':
      return newest(changesOf(catalogue).map(({ date }) => date));
    case 'changes-of':
      return newest(
        pagesOf(newsOf(changesOf(catalogue)))
          .archive.filter(({ slug }) => slug === route.period)
          .flatMap(({ news }) => news.map(({ date }) => date)),
      );
    case 'fields':
      return undefined;
    default:
      return ofEntry(catalogue, route);
  }
}

function ofEntry(catalogue: Catalogue, route: Route): string | undefined {
  const entry = entryOf(catalogue, route);
  switch (entry?.kind) {
    case 'country':
      return newest(ofCountry(entry));
    case 'operator':
    case 'travel-brand':
      return newest(ofProfile(entry));
    case 'travel':
      return newest(ofTravel(entry));
    case 'way':
    case 'guide':
    case 'page':
      return entry.data.updated;
    case undefined:
      return undefined;
    default:
      return entry satisfies never;
  }
}

function ofEverything({ countries, travel, ways, guides, pages }: Catalogue): string[] {
  return [
    ...countries.flatMap(ofCountry),
    ...(travel ? ofTravel(travel) : []),
    ...[...ways, ...guides, ...pages].map(({ data }) => data.updated),
  ];
}

function ofCountry({ data, operators }: CountryEntry): string[] {
  return [data.added, ...readDays(data.sources), ...operators.flatMap(ofProfile)];
}

function ofTravel({ data, brands }: TravelEntry): string[] {
  return [data.updated, ...brands.flatMap(ofProfile)];
}

function ofProfile({ data }: ProfileEntry): string[] {
  return [
    data.added,
    ...Object.values(data.answers ?? {}).map(({ checked }) => checked),
    ...(data.history ?? []).map(({ date }) => date),
    ...readDays(data.sources),
  ];
}

function ofAnswer({ data }: ProfileEntry, capability: Capability): string[] {
  const changes = (data.history ?? []).filter((change) => change.capability === capability);
  const checked = data.answers?.[capability]?.checked;
  return [...changes.map(({ date }) => date), ...(checked === undefined ? [] : [checked])];
}

function profilesOf({ countries, travel }: Catalogue): ProfileEntry[] {
  return [...countries.flatMap(({ operators }) => operators), ...(travel?.brands ?? [])];
}

function readDays(sources: Readonly<Record<string, Source>> | undefined): string[] {
  return Object.values(sources ?? {}).map(({ read }) => read);
}

function newest(days: readonly string[]): string | undefined {
  return [...days].sort().at(-1);
}
