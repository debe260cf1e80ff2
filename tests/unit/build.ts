import type { CountryEntry, OperatorEntry, TravelBrandEntry, TravelEntry } from '#lib/catalogue/catalogue.ts';
import type {
  CountryDocument,
  GuideDocument,
  OperatorDocument,
  PageDocument,
  TranslationDocument,
  TravelBrandDocument,
  TravelDocument,
  WayDocument,
} from '#lib/content/document.ts';
import { fingerprintOf } from '#lib/content/fingerprint.ts';
import type { Answer } from '#lib/schema/answer.ts';
import type { Country } from '#lib/schema/country.ts';
import type { Feature } from '#lib/schema/feature.ts';
import type { Operator } from '#lib/schema/operator.ts';
import type { Source } from '#lib/schema/source.ts';
import type { Capability, OperatorKind, Status } from '#lib/schema/vocabulary.ts';

/** Small valid documents; a test states only what it is about. */

const checked = '2026-11-20';

/** An operator's own page, dated this year: it alone makes an answer sure. */
export function source(changes: Partial<Source> = {}): Source {
  return {
    title: 'Packet Gift',
    url: 'https://mineo.jp/service/packet-gift/',
    publisher: 'operator',
    language: 'ja',
    dated: '2026-10-01',
    read: checked,
    copy: 'live',
    ...changes,
  };
}

export function feature(status: Status = 'current', changes: Partial<Feature> = {}): Feature {
  return { status, sources: ['page'], ...changes };
}

/** A yes or partly whose features have these statuses. */
export function answer(
  verdict: 'yes' | 'partly',
  statuses: readonly Status[] = ['current'],
  changes: Partial<Omit<Extract<Answer, { verdict: 'yes' }>, 'verdict'>> = {},
): Answer {
  const features = Object.fromEntries(
    statuses.map((status, index) => [`feature-${String(index + 1)}`, feature(status)]),
  );
  return { verdict, checked, features, ...changes };
}

export const no = { verdict: 'no', checked, sources: ['page'] } satisfies Answer;
export const unknown = { verdict: 'unknown', checked } satisfies Answer;

export function operatorDocument(
  slug: string,
  kind: OperatorKind,
  answers?: Partial<Record<Capability, Answer>>,
  changes: Partial<Operator> = {},
): OperatorDocument {
  return {
    kind: 'operator',
    country: 'japan',
    slug,
    file: `content/countries/japan/${slug}.md`,
    body: '',
    bodyLine: 1,
    data: {
      name: slug,
      kind,
      added: '2026-11-01',
      sources: { page: source() },
      ...(answers ? { answers } : {}),
      ...changes,
    },
  };
}

/** An operator as the catalogue holds it. */
export function operator(...parts: Parameters<typeof operatorDocument>): OperatorEntry {
  return { ...operatorDocument(...parts), translations: new Map(), brands: [] };
}

export function countryDocument(slug: string, changes: Partial<Country> = {}): CountryDocument {
  return {
    kind: 'country',
    slug,
    file: `content/countries/${slug}/index.md`,
    body: '',
    bodyLine: 1,
    data: {
      code: 'JP',
      names: { en: 'Japan' },
      headline: ['gift', 'shared-pool', 'hotspot'],
      added: '2026-11-01',
      ways: {},
      ...changes,
    },
  };
}

/** A country as the catalogue holds it. */
export function country(slug: string, operators: readonly OperatorEntry[]): CountryEntry {
  return { ...countryDocument(slug), translations: new Map(), operators };
}

const article = { title: 'How it works', summary: 'In short.', added: '2026-11-01', updated: checked };

/** The file that is common to all travel eSIMs. */
export function travelDocument(): TravelDocument {
  return {
    kind: 'travel',
    file: 'content/travel/index.md',
    body: '',
    bodyLine: 1,
    data: { ...article, headline: ['gift', 'buy-for-other', 'hotspot'] },
  };
}

/** Travel eSIMs as the catalogue holds them. */
export function travel(brands: readonly TravelBrandEntry[]): TravelEntry {
  return { ...travelDocument(), translations: new Map(), brands };
}

export function travelBrandDocument(
  slug: string,
  answers?: Partial<Record<Capability, Answer>>,
  changes: Partial<Operator> = {},
): TravelBrandDocument {
  const { data } = operatorDocument(slug, 'travel', answers, changes);
  return { kind: 'travel-brand', slug, file: `content/travel/${slug}.md`, body: '', bodyLine: 1, data };
}

/** A travel brand as the catalogue holds it. */
export function travelBrand(...parts: Parameters<typeof travelBrandDocument>): TravelBrandEntry {
  return { ...travelBrandDocument(...parts), translations: new Map() };
}

export function wayDocument(slug: string, rank: number): WayDocument {
  const file = `content/ways/${slug}.md`;
  return {
    kind: 'way',
    slug,
    file,
    body: '',
    bodyLine: 1,
    data: { ...article, situations: ['together'], rank },
  };
}

export function guideDocument(slug: string, title: string, body = ''): GuideDocument {
  const file = `content/guides/${slug}.md`;
  return { kind: 'guide', slug, file, body, bodyLine: 7, data: { ...article, title } };
}

export function pageDocument(slug: string): PageDocument {
  return { kind: 'page', slug, file: `content/pages/${slug}.md`, body: '', bodyLine: 1, data: article };
}

/** A translation into Chinese: English text → [key, Chinese text]. */
export function translationDocument(
  twin: string,
  texts: Readonly<
    Record<string, { readonly english: string | readonly string[]; readonly text: string | string[] }>
  >,
  prose?: { readonly english: string; readonly text: string },
): TranslationDocument {
  return {
    kind: 'translation',
    twin,
    locale: 'zh-hans',
    file: twin.replace(/\.md$/, '.zh-hans.md'),
    body: prose?.text ?? '',
    bodyLine: 1,
    data: {
      texts: Object.fromEntries(
        Object.entries(texts).map(([key, { english, text }]) => [key, { of: fingerprintOf(english), text }]),
      ),
      ...(prose ? { body: fingerprintOf(prose.english) } : {}),
    },
  };
}

/** The text of a page's file. */
export function pageText(title: string): string {
  return `---
title: ${title}
summary: What we look at, and how sure we are.
added: 2026-11-01
updated: 2026-11-20
---
`;
}
