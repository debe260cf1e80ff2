import type { Guide, Page } from '../schema/article.ts';
import type { Country } from '../schema/country.ts';
import type { Distrusted } from '../schema/distrusted.ts';
import type { LinkExceptions } from '../schema/link-exceptions.ts';
import type { Operator } from '../schema/operator.ts';
import type { Redirects } from '../schema/redirects.ts';
import type { Translation } from '../schema/translation.ts';
import type { Travel } from '../schema/travel.ts';
import type { Way } from '../schema/way.ts';

type Prose = { readonly file: string; readonly body: string; readonly bodyLine: number };

export type OperatorDocument = Prose & {
  readonly kind: 'operator';
  readonly country: string;
  readonly slug: string;
  readonly data: Operator;
};
export type CountryDocument = Prose & {
  readonly kind: 'country';
  readonly slug: string;
  readonly data: Country;
};
/** What is common to all travel eSIMs. There is one. */
export type TravelDocument = Prose & { readonly kind: 'travel'; readonly data: Travel };
export type TravelBrandDocument = Prose & {
  readonly kind: 'travel-brand';
  readonly slug: string;
  readonly data: Operator;
};
/** Whoever issues a SIM: an operator of a country, or a brand that sells to travellers in many. */
export type ProfileDocument = OperatorDocument | TravelBrandDocument;
export type WayDocument = Prose & { readonly kind: 'way'; readonly slug: string; readonly data: Way };
export type GuideDocument = Prose & { readonly kind: 'guide'; readonly slug: string; readonly data: Guide };
export type PageDocument = Prose & { readonly kind: 'page'; readonly slug: string; readonly data: Page };
/** `twin` is the path of the English file. */
export type TranslationDocument = Prose & {
  readonly kind: 'translation';
  readonly twin: string;
  readonly locale: string;
  readonly data: Translation;
};
export type DistrustedDocument = {
  readonly kind: 'distrusted';
  readonly file: string;
  readonly data: Distrusted;
};

export type LinkExceptionsDocument = {
  readonly kind: 'link-exceptions';
  readonly file: string;
  readonly data: LinkExceptions;
};

export type RedirectsDocument = {
  readonly kind: 'redirects';
  readonly file: string;
  readonly data: Redirects;
};

/** A file written in English, with facts; every one may have translations. */
export type SourceDocument =
  ProfileDocument | CountryDocument | TravelDocument | WayDocument | GuideDocument | PageDocument;
/** A file without prose: a list of sites or addresses. */
export type ListDocument = DistrustedDocument | LinkExceptionsDocument | RedirectsDocument;
/** Everything that a content file can become. */
export type ContentDocument = SourceDocument | TranslationDocument | ListDocument;

/** Tells the files that facts and English prose stand in from lists and, where they may come, translations. */
export function isSource(document: ContentDocument): document is SourceDocument {
  return (
    document.kind !== 'translation' &&
    document.kind !== 'distrusted' &&
    document.kind !== 'link-exceptions' &&
    document.kind !== 'redirects'
  );
}

/** Whether a document is the profile of somebody who issues a SIM. */
export function isProfile(document: ContentDocument): document is ProfileDocument {
  return document.kind === 'operator' || document.kind === 'travel-brand';
}
