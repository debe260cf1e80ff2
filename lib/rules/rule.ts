import type { Problem } from '../content/diagnostic.ts';
import type {
  CountryDocument,
  DistrustedDocument,
  ContentDocument,
  GuideDocument,
  OperatorDocument,
  PageDocument,
  RedirectsDocument,
  ProfileDocument,
  SourceDocument,
  TranslationDocument,
  WayDocument,
} from '../content/document.ts';

/** All documents that parsed, sorted by kind, with the day of the check. */
export type Subject = {
  readonly today: string;
  /** Files that exist but could not be read: what points at them is not a second mistake. */
  readonly broken: ReadonlySet<string>;
  /** The operators of countries. */
  readonly operators: readonly OperatorDocument[];
  /** Everything that has answers: the operators of countries and the travel brands. */
  readonly profiles: readonly ProfileDocument[];
  readonly countries: ReadonlyMap<string, CountryDocument>;
  readonly ways: ReadonlyMap<string, WayDocument>;
  readonly guides: ReadonlyMap<string, GuideDocument>;
  readonly pages: ReadonlyMap<string, PageDocument>;
  readonly translations: readonly TranslationDocument[];
  readonly distrusted: DistrustedDocument['data'];
  readonly redirects: RedirectsDocument | undefined;
  /** Every English file by its path. */
  readonly sources: ReadonlyMap<string, SourceDocument>;
};

/** One thing that must hold across fields or files. Pure: no clock, no file system. */
export type Rule = {
  readonly name: string;
  /** What must hold, as a sentence. */
  readonly description: string;
  readonly check: (subject: Subject) => Iterable<Problem>;
};

/** Sorts documents for the rules. */
export function toSubject(
  documents: readonly ContentDocument[],
  broken: ReadonlySet<string>,
  today: string,
): Subject {
  const ofKind = <K extends ContentDocument['kind']>(kind: K) =>
    documents.filter((document): document is Extract<ContentDocument, { kind: K }> => document.kind === kind);
  const bySlug = <T extends { readonly slug: string }>(list: readonly T[]) =>
    new Map(list.map((item) => [item.slug, item]));
  const operators = ofKind('operator');
  const profiles = [...operators, ...ofKind('travel-brand')];
  const countries = ofKind('country');
  const ways = ofKind('way');
  const guides = ofKind('guide');
  const pages = ofKind('page');
  return {
    today,
    broken,
    operators,
    profiles,
    countries: bySlug(countries),
    ways: bySlug(ways),
    guides: bySlug(guides),
    pages: bySlug(pages),
    translations: ofKind('translation'),
    distrusted: ofKind('distrusted')[0]?.data ?? {},
    redirects: ofKind('redirects')[0],
    sources: new Map(
      [...countries, ...profiles, ...ofKind('travel'), ...ways, ...guides, ...pages].map((document) => [
        document.file,
        document,
      ]),
    ),
  };
}
