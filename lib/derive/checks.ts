import type { Place } from '../content/diagnostic.ts';
import type { CountryDocument, ProfileDocument, SourceDocument } from '../content/document.ts';
import type { Answer } from '../schema/answer.ts';
import { availableFeatures } from '../schema/answer.ts';
import type { Source } from '../schema/source.ts';
import { freshnessOf, goodUntil } from './freshness.ts';

/**
 * How many days a check holds before somebody should look again, by what was checked. Of the kinds of answers, the
 * first that fits counts.
 */
export const shelfLives = {
  /** An answer `unknown`: the page that we did not find may be there by now. */
  unknown: 120,
  /** An answer whose best feature is `unclear`: we could not see whether new customers get it. */
  unclear: 150,
  /** A feature with a price or an amount: they change with every season's plans. */
  priced: 180,
  /** Another `partly`: its conditions are loosened and tightened. */
  conditional: 270,
  /** A `yes` on eSIM: what an operator has once set up for it stays. */
  lasting: 540,
  /** Any other yes or no. */
  settled: 365,
  /** A statement of a country: a way, a warning, a claim, what a visitor must know … */
  statement: 365,
  /** A way's guide, an article, what is common to travel eSIMs, a page on the site. */
  article: 540,
} as const;
export type ShelfKind = keyof typeof shelfLives;

/** Something that was looked at on a day. */
export type Check = Extract<Place, { readonly path: unknown }> & {
  /** The slug of its country; absent for travel eSIMs, ways, guides and pages. */
  readonly country?: string;
  /** Whose it is: the operator, the country or the title of the article. */
  readonly subject: string;
  /** What it is, as its file calls it: `gift`, `claims.povo-codes`, `updated`. */
  readonly what: string;
  readonly kind: ShelfKind;
  readonly checked: string;
  /** The last day on which the check holds. */
  readonly until: string;
};

/** What somebody should look at again as of `today`, oldest first; `days` holds for every kind instead of its own shelf life. */
export function staleChecks(documents: readonly SourceDocument[], today: string, days?: number): Check[] {
  return documents
    .flatMap((document) => checksOf(document, days))
    .filter(
      ({ checked, kind }) =>
        checked <= today && freshnessOf(checked, today, days ?? shelfLives[kind]) === 'stale',
    )
    .sort((a, b) => compare(a.checked, b.checked) || compare(a.file, b.file) || compare(a.what, b.what));
}

/** Everything in a file that says on which day it was looked at; `days` as in `staleChecks`. */
export function checksOf(document: SourceDocument, days?: number): Check[] {
  return dated(document).map((check) => ({
    ...check,
    file: document.file,
    until: goodUntil(check.checked, days ?? shelfLives[check.kind]),
  }));
}

type Dated = Omit<Check, 'file' | 'until'>;

function dated(document: SourceDocument): Dated[] {
  switch (document.kind) {
    case 'operator':
      return datedAnswers(document).map((check) => ({ ...check, country: document.country }));
    case 'travel-brand':
      return datedAnswers(document);
    case 'country':
      return datedStatements(document);
    case 'travel':
    case 'way':
    case 'guide':
    case 'page': {
      const { title, updated } = document.data;
      return [
        {
          at: 'value',
          path: ['updated'],
          subject: title,
          what: 'updated',
          kind: 'article',
          checked: updated,
        },
      ];
    }
    default:
      return document satisfies never;
  }
}

function datedAnswers({ data }: ProfileDocument): Dated[] {
  return Object.entries(data.answers ?? {}).map(([capability, answer]) => ({
    at: 'value',
    path: ['answers', capability, 'checked'],
    subject: data.name,
    what: capability,
    kind: kindOfAnswer(capability, answer),
    checked: answer.checked,
  }));
}

/** The kind of an answer, and so how long its check holds. */
export function kindOfAnswer(capability: string, answer: Answer): ShelfKind {
  if (answer.verdict === 'unknown') return 'unknown';
  const features = availableFeatures(answer);
  if (features.length > 0 && features.every(({ status }) => status === 'unclear')) return 'unclear';
  if (features.some(({ cost, amount }) => cost !== undefined || amount !== undefined)) return 'priced';
  if (answer.verdict === 'partly') return 'conditional';
  return capability === 'esim' && answer.verdict === 'yes' ? 'lasting' : 'settled';
}

/** A statement has no day of its own: it was last looked at when the latest of its sources was read. */
function datedStatements({ slug, data }: CountryDocument): Dated[] {
  const { names, ways, warnings, visitors, refusals, claims, questions, sources = {} } = data;
  const groups: Readonly<Record<string, Readonly<Record<string, Citing>> | undefined>> = {
    ways,
    warnings,
    visitors,
    refusals,
    claims,
    questions,
  };
  return Object.entries(groups).flatMap(([group, entries]) =>
    Object.entries(entries ?? {}).flatMap(([id, entry]): Dated[] => {
      const checked = lastReading(entry, sources);
      if (checked === undefined) return [];
      const subject = names.en ?? slug;
      return [
        {
          at: 'key',
          path: [group, id],
          country: slug,
          subject,
          what: `${group}.${id}`,
          kind: 'statement',
          checked,
        },
      ];
    }),
  );
}

type Citing = { readonly sources?: readonly string[] | undefined };

function lastReading(
  { sources: ids }: Citing,
  sources: Readonly<Record<string, Source>>,
): string | undefined {
  return (ids ?? [])
    .flatMap((id) => sources[id]?.read ?? [])
    .sort()
    .at(-1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
