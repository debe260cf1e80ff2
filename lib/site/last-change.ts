import type { Catalogue, CountryEntry, ProfileEntry } from '../catalogue/catalogue.ts';
import { findCountry } from '../catalogue/catalogue.ts';
import { changesOf } from '../derive/changes.ts';
import { newsOf } from '../derive/news.ts';
import { pagesOf } from '../derive/news-pages.ts';
import type { Source } from '../schema/source.ts';
import { entryOf } from './documents.ts';
import type { DocumentRoute } from './routes.ts';

/**
 * The day on which what a document says last changed, as its own dates tell, year-month-day:
 *
 * - a profile: when it was added, searched for, its answers checked or changed, or a source of it read;
 * - a country: its own sources, and all of its operators, because its page compares them;
 * - travel eSIMs: when they were updated, and all brands;
 * - a capability: the checks and changes of that answer everywhere;
 * - a way: when it was updated, and the countries that have notes on it;
 * - an article: when it was updated;
 * - what changed: the latest news there;
 * - home and what is still wanted: the newest of all countries and brands, or of the one country.
 *
 * `undefined` for the field reference, which comes from the code, and for a catalogue without content.
 */
export function lastChange(catalogue: Catalogue, route: DocumentRoute): string | undefined {
  return datesOf(catalogue, route)
    .filter((date) => date !== undefined)
    .reduce<string | undefined>(
      (newest, date) => (newest === undefined || date > newest ? date : newest),
      undefined,
    );
}

type Dates = readonly (string | undefined)[];

function datesOf(catalogue: Catalogue, route: DocumentRoute): Dates {
  const { countries, travel } = catalogue;
  const everybody = [...countries.flatMap(({ operators }) => operators), ...(travel?.brands ?? [])];
  switch (route.to) {
    case 'home':
    case 'help':
      return [...countries.flatMap(ownDates), ...everybody.flatMap(profileDates)];
    case 'country':
    case 'country-help': {
      const country = findCountry(catalogue, route.country);
      return country ? [...ownDates(country), ...country.operators.flatMap(profileDates)] : [];
    }
    case 'capability':
      return everybody.flatMap(({ data }) => [
        data.answers?.[route.capability]?.checked,
        ...(data.history ?? [])
          .filter(({ capability }) => capability === route.capability)
          .map(({ date }) => date),
      ]);
    case 'changes':
      return changesOf(catalogue).map(({ date }) => date);
    case 'changes-of':
      return pagesOf(newsOf(changesOf(catalogue)))
        .archive.filter(({ slug }) => slug === route.period)
        .flatMap(({ news }) => news.map(({ date }) => date));
    case 'travel':
    case 'travel-brand':
    case 'operator':
    case 'way':
    case 'guide':
    case 'page':
      return datesOfEntry(catalogue, route);
    case 'fields':
      return [];
    default:
      return route satisfies never;
  }
}

function datesOfEntry(catalogue: Catalogue, route: DocumentRoute): Dates {
  const entry = entryOf(catalogue, route);
  switch (entry?.kind) {
    case 'operator':
      return [...profileDates(entry), ...entry.brands.map(({ data }) => data.added)];
    case 'travel-brand':
      return profileDates(entry);
    case 'travel':
      return [entry.data.updated, ...readings(entry.data.sources), ...entry.brands.flatMap(profileDates)];
    case 'way':
      return [
        entry.data.updated,
        ...catalogue.countries.filter(({ data }) => data.ways[entry.slug] !== undefined).flatMap(ownDates),
      ];
    case 'guide':
    case 'page':
      return [entry.data.updated];
    default:
      return [];
  }
}

function ownDates({ data }: CountryEntry): string[] {
  return [data.added, ...readings(data.sources)];
}

function profileDates({ data }: ProfileEntry): Dates {
  return [
    data.added,
    data.searched?.date,
    ...Object.values(data.answers ?? {}).map(({ checked }) => checked),
    ...(data.history ?? []).map(({ date }) => date),
    ...readings(data.sources),
  ];
}

function readings(sources: Readonly<Record<string, Source>> | undefined): string[] {
  return Object.values(sources ?? {}).map(({ read }) => read);
}
