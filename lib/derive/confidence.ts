import type { Answer } from '../schema/answer.ts';
import { availableFeatures } from '../schema/answer.ts';
import type { Feature } from '../schema/feature.ts';
import type { Source } from '../schema/source.ts';
import type { Confidence, Publisher } from '../schema/vocabulary.ts';
import { confidences } from '../schema/vocabulary.ts';

type Sources = Readonly<Record<string, Source>>;

/** What the best page of a publisher can carry alone. */
const publisherCaps = {
  operator: 'high',
  regulator: 'high',
  maker: 'high',
  press: 'medium',
  reseller: 'low',
  blog: 'low',
  forum: 'low',
} as const satisfies Record<Publisher, Confidence>;

/**
 * How sure we are of an answer: the confidence of its best feature that can be had (or, if none can, of its best
 * feature), or of the sources of a `no`. `undefined` for `unknown`: there is nothing to be sure of.
 * A `confidence` in the file may only lower it.
 */
export function confidenceOf(answer: Answer, sources: Sources): Confidence | undefined {
  const computed = computeConfidence(answer, sources);
  const stated = 'confidence' in answer ? answer.confidence : undefined;
  return computed && stated ? lower(computed, stated) : computed;
}

/** The confidence that the evidence alone gives; see DESIGN, "confidence". */
export function computeConfidence(answer: Answer, sources: Sources): Confidence | undefined {
  if (answer.verdict === 'unknown') return undefined;
  if (answer.verdict === 'no') return confidenceIn(answer.sources, answer.against, sources);
  const available = availableFeatures(answer);
  return (available.length > 0 ? available : Object.values(answer.features))
    .map((feature) => featureConfidence(feature, sources))
    .reduce(higher);
}

/** How sure we are of one feature. A status that we could not see keeps it at medium. */
export function featureConfidence(feature: Feature, sources: Sources): Confidence {
  const evidence = confidenceIn(feature.sources, feature.against, sources);
  return feature.status === 'unclear' ? lower(evidence, 'medium') : evidence;
}

function confidenceIn(
  ids: readonly string[],
  against: readonly string[] | undefined,
  sources: Sources,
): Confidence {
  const together = evidenceConfidence(ids.flatMap((id) => sources[id] ?? []));
  return against ? lower(together, 'medium') : together;
}

/** How sure some pages make us that say the same; low when there is none. */
export function evidenceConfidence(pages: readonly Source[]): Confidence {
  const alone = pages.map((page) => lower(publisherCaps[page.publisher], ageCap(page))).reduce(higher, 'low');
  const agreeing = new Set(
    pages
      .filter((page) => ageCap(page) !== 'low')
      .map(({ url }) => new URL(url).hostname.replace(/^www\./, '')),
  );
  return agreeing.size > 1 ? higher(alone, 'medium') : alone;
}

/** An undated page carries at most medium; so does one over 3 years old when read, and one over 6 years old low. */
function ageCap({ dated, read }: Source): Confidence {
  if (dated === undefined) return 'medium';
  const years = yearsBetween(lastDayOf(dated), read);
  return years > 6 ? 'low' : years > 3 ? 'medium' : 'high';
}

/** The last day that a partial date can mean: a page dated 2023 is not held to be older than it must be. */
function lastDayOf(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

function yearsBetween(earlier: string, later: string): number {
  const part = (date: string, from: number, to: number) => Number(date.slice(from, to));
  const months = (date: string) => part(date, 0, 4) * 12 + part(date, 5, 7) + part(date, 8, 10) / 32;
  return (months(later) - months(earlier)) / 12;
}

/** The less sure of two. */
export function lower(a: Confidence, b: Confidence): Confidence {
  return confidences.indexOf(a) < confidences.indexOf(b) ? a : b;
}

function higher(a: Confidence, b: Confidence): Confidence {
  return confidences.indexOf(a) > confidences.indexOf(b) ? a : b;
}
