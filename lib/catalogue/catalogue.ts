import type {
  ContentDocument,
  CountryDocument,
  GuideDocument,
  OperatorDocument,
  PageDocument,
  SourceDocument,
  TranslationDocument,
  TravelBrandDocument,
  TravelDocument,
  WayDocument,
} from '../content/document.ts';
import type { Redirects } from '../schema/redirects.ts';

/** A document with its translations by locale slug. */
type Translated<D extends SourceDocument> = D & {
  readonly translations: ReadonlyMap<string, TranslationDocument>;
};

export type OperatorEntry = Translated<OperatorDocument> & {
  /** Brands of this network, in order of their names. */
  readonly brands: readonly OperatorDocument[];
};
export type CountryEntry = Translated<CountryDocument> & {
  /** Networks first, then brands, mvnos and visitor products; by name within each. */
  readonly operators: readonly OperatorEntry[];
};
export type TravelBrandEntry = Translated<TravelBrandDocument>;
export type TravelEntry = Translated<TravelDocument> & {
  /** By name. */
  readonly brands: readonly TravelBrandEntry[];
};
/** Whoever issues a SIM, with answers and evidence. */
export type ProfileEntry = OperatorEntry | TravelBrandEntry;
export type WayEntry = Translated<WayDocument>;
export type GuideEntry = Translated<GuideDocument>;
export type PageEntry = Translated<PageDocument>;
/** Anything that has prose in several languages. */
export type Entry = CountryEntry | ProfileEntry | TravelEntry | WayEntry | GuideEntry | PageEntry;

/** All content, indexed and frozen. Lists stand in the order in which pages show them. */
export type Catalogue = {
  readonly countries: readonly CountryEntry[];
  /** Travel eSIMs and their brands; `undefined` before anybody wrote of them. */
  readonly travel: TravelEntry | undefined;
  readonly ways: readonly WayEntry[];
  readonly guides: readonly GuideEntry[];
  readonly pages: readonly PageEntry[];
  /** Where what had another address is now, by the old path below the language. */
  readonly redirects: Redirects;
};

const kindOrder = ['network', 'brand', 'mvno', 'visitor', 'travel'] as const;

/** Builds the catalogue from checked documents. */
export function buildCatalogue(documents: readonly ContentDocument[]): Catalogue {
  const translations = new Map<string, Map<string, TranslationDocument>>();
  for (const document of documents) {
    if (document.kind !== 'translation') continue;
    const ofTwin = translations.get(document.twin) ?? new Map<string, TranslationDocument>();
    translations.set(document.twin, ofTwin.set(document.locale, document));
  }
  const translated = <D extends SourceDocument>(document: D): Translated<D> => ({
    ...document,
    translations: translations.get(document.file) ?? new Map<string, TranslationDocument>(),
  });
  const ofKind = <K extends SourceDocument['kind']>(kind: K) =>
    documents.filter((document): document is Extract<SourceDocument, { kind: K }> => document.kind === kind);

  const operators = ofKind('operator').sort(
    (a, b) =>
      kindOrder.indexOf(a.data.kind) - kindOrder.indexOf(b.data.kind) || byText(a.data.name, b.data.name),
  );
  const byCountry = Map.groupBy(operators, ({ country }) => country);
  const entriesOf = (country: string): OperatorEntry[] => {
    const siblings = byCountry.get(country) ?? [];
    return siblings.map((document) => ({
      ...translated(document),
      brands: siblings.filter(({ data }) => data.parent === document.slug),
    }));
  };
  const [travel] = ofKind('travel');
  return deepFreeze({
    countries: ofKind('country')
      .map((document) => ({ ...translated(document), operators: entriesOf(document.slug) }))
      .sort((a, b) => byText(a.data.names.en ?? a.slug, b.data.names.en ?? b.slug)),
    travel: travel && {
      ...translated(travel),
      brands: ofKind('travel-brand')
        .map(translated)
        .sort((a, b) => byText(a.data.name, b.data.name)),
    },
    ways: ofKind('way')
      .map(translated)
      .sort((a, b) => a.data.rank - b.data.rank || byText(a.slug, b.slug)),
    guides: ofKind('guide')
      .map(translated)
      .sort((a, b) => byText(a.data.title, b.data.title)),
    pages: ofKind('page')
      .map(translated)
      .sort((a, b) => byText(a.slug, b.slug)),
    redirects: documents.find((document) => document.kind === 'redirects')?.data ?? {},
  });
}

/** The country with this slug. */
export function findCountry(catalogue: Catalogue, slug: string): CountryEntry | undefined {
  return catalogue.countries.find((country) => country.slug === slug);
}

/** The operator with this slug in a country. */
export function findOperator(country: CountryEntry | undefined, slug: string): OperatorEntry | undefined {
  return country?.operators.find((operator) => operator.slug === slug);
}

/** The travel brand with this slug. */
export function findTravelBrand(catalogue: Catalogue, slug: string): TravelBrandEntry | undefined {
  return catalogue.travel?.brands.find((brand) => brand.slug === slug);
}

function byText(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(inner);
  }
  return value;
}
