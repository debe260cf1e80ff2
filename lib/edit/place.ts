import type { ContentDocument } from '../content/document.ts';
import { kindOf } from '../content/kind.ts';

/** Where a change stands: the file, and what it is about as a reader names it, such as Japan, au. */
export type Place = { readonly file: string; readonly about: readonly string[] };

/** Tells what files are about. Where several documents stand for one file, the last one has the name. */
export function placesIn(documents: Iterable<ContentDocument>): (file: string) => Place {
  const names = new Map([...documents].map((document) => [document.file, nameOf(document)]));
  return (file) => ({ file, about: aboutOf(file, names) });
}

const shelves = { travel: 'Travel eSIMs', way: 'Ways', guide: 'Guides', page: 'Pages' } as const;

function aboutOf(file: string, names: ReadonlyMap<string, string>): readonly string[] {
  const place = kindOf(file);
  switch (place.kind) {
    case 'country':
      return [names.get(file) ?? place.country];
    case 'operator':
      return [
        names.get(`content/countries/${place.country}/index.md`) ?? place.country,
        names.get(file) ?? place.slug,
      ];
    case 'travel':
      return [shelves.travel];
    case 'travel-brand':
      return [shelves.travel, names.get(file) ?? place.slug];
    case 'way':
    case 'guide':
    case 'page':
      return [shelves[place.kind], names.get(file) ?? place.slug];
    case 'translation':
      return aboutOf(place.twin, names);
    case 'distrusted':
      return ['Distrusted sites'];
    case 'link-exceptions':
      return ['Exceptions of the check of links'];
    case 'redirects':
      return ['Pages that have moved'];
    case 'misplaced':
      return [file];
    default:
      return place satisfies never;
  }
}

function nameOf(document: ContentDocument): string {
  switch (document.kind) {
    case 'country':
      return document.data.names.en ?? document.slug;
    case 'operator':
    case 'travel-brand':
      return document.data.name;
    case 'travel':
    case 'way':
    case 'guide':
    case 'page':
      return document.data.title;
    case 'translation':
    case 'distrusted':
    case 'link-exceptions':
    case 'redirects':
      return document.file;
    default:
      return document satisfies never;
  }
}
