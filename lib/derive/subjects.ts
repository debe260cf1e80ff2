import type {
  Catalogue,
  CountryEntry,
  OperatorEntry,
  ProfileEntry,
  TravelBrandEntry,
  TravelEntry,
} from '../catalogue/catalogue.ts';
import type { Format } from '../i18n/format.ts';

/**
 * What can be compared: an operator or a travel brand, a country or region by its derived answers, or all travel
 * eSIMs by theirs. The id is the path of its page below the language: `japan/kddi-au`, `japan`, `travel`.
 */
export type Subject =
  | {
      readonly kind: 'profile';
      readonly id: string;
      readonly profile: ProfileEntry;
      /** Where it belongs. */
      readonly home: CountryEntry | TravelEntry;
    }
  | { readonly kind: 'country'; readonly id: string; readonly country: CountryEntry }
  | { readonly kind: 'travel'; readonly id: string; readonly travel: TravelEntry };

/** Subjects that belong together: a country or region, or travel eSIMs, first as a whole, then one by one. */
export type SubjectGroup = readonly [whole: Subject, ...single: Subject[]];

/** Everything that can be compared, in the order of the catalogue. */
export function subjectGroups({ countries, travel }: Catalogue): SubjectGroup[] {
  const profiles = (home: CountryEntry | TravelEntry) =>
    (home.kind === 'country' ? home.operators : home.brands).map((profile): Subject => ({
      kind: 'profile',
      id: subjectId(profile),
      profile,
      home,
    }));
  return [
    ...countries.map((country): SubjectGroup => [
      { kind: 'country', id: subjectId(country), country },
      ...profiles(country),
    ]),
    ...(travel
      ? [[{ kind: 'travel', id: subjectId(travel), travel }, ...profiles(travel)] satisfies SubjectGroup]
      : []),
  ];
}

type Comparable =
  | Pick<CountryEntry | TravelBrandEntry, 'kind' | 'slug'>
  | Pick<OperatorEntry, 'kind' | 'country' | 'slug'>
  | Pick<TravelEntry, 'kind'>;

/** By which id something is compared. */
export function subjectId(entry: Comparable): string {
  switch (entry.kind) {
    case 'country':
      return entry.slug;
    case 'operator':
      return `${entry.country}/${entry.slug}`;
    case 'travel':
      return 'travel';
    case 'travel-brand':
      return `travel/${entry.slug}`;
    default:
      return entry satisfies never;
  }
}

/** What a subject is called. */
export function subjectName(subject: Subject, { t, nameOf }: Format): string {
  switch (subject.kind) {
    case 'country':
      return nameOf(subject.country.data.names, subject.country.slug);
    case 'travel':
      return t('travel.name');
    case 'profile':
      return nameOf(subject.profile.data.names, subject.profile.data.name);
    default:
      return subject satisfies never;
  }
}

/** Where a subject belongs, in words; a whole belongs nowhere. */
export function subjectHome(subject: Subject, { t, nameOf }: Format): string | undefined {
  if (subject.kind !== 'profile') return undefined;
  const { home } = subject;
  return home.kind === 'country' ? nameOf(home.data.names, home.slug) : t('travel.name');
}

/** Every name by which a reader may know a subject, in any language. */
export function namesOfSubject(subject: Subject): string[] {
  switch (subject.kind) {
    case 'country': {
      const { slug, data } = subject.country;
      return [slug, data.code, ...Object.values(data.names)];
    }
    case 'travel':
      return ['travel', subject.travel.data.title];
    case 'profile': {
      const { slug, data } = subject.profile;
      return [slug, data.name, ...Object.values(data.names ?? {}), ...(data.aliases ?? [])];
    }
    default:
      return subject satisfies never;
  }
}

/** The ids of the brands through which a network sells everything; empty for whatever has answers of its own. */
export function brandIdsOf(subject: Subject): string[] {
  if (subject.kind !== 'profile' || subject.profile.kind !== 'operator' || subject.profile.data.answers)
    return [];
  return subject.profile.brands.map((brand) => subjectId(brand));
}
