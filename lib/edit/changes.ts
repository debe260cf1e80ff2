import type { ContentDocument, ProfileDocument, TranslationDocument } from '../content/document.ts';
import { isProfile } from '../content/document.ts';
import { isSource } from '../content/document.ts';
import { fingerprintOf } from '../content/fingerprint.ts';
import { kindOf } from '../content/kind.ts';
import { translatableTexts } from '../content/texts.ts';
import { confidenceOf } from '../derive/confidence.ts';
import type { Capability, ChangeReason, Confidence, Verdict } from '../schema/vocabulary.ts';
import { capabilities } from '../schema/vocabulary.ts';
import type { DerivedChange } from './derived-changes.ts';
import { derivedChanges } from './derived-changes.ts';
import type { Entries, Entry, FactualDocument } from './facts.ts';
import { describeEntry, entriesOf } from './facts.ts';
import { newlyRecorded } from './history.ts';
import type { Place } from './place.ts';
import { placesIn } from './place.ts';

/** Something that came or went. */
type Action = 'added' | 'removed';

/** What changed in one file. `null` stands for what was not there, or is not there any more. */
type FileChange =
  /** A whole file: its own facts, without its sources, features and so on. */
  | { readonly type: 'document'; readonly action: Action; readonly facts: string }
  | {
      readonly type: 'verdict';
      readonly capability: Capability;
      readonly from: Verdict | null;
      readonly to: Verdict | null;
      /** The reason that the history gives. */
      readonly why: ChangeReason | null;
    }
  /** The computed confidence of an answer. */
  | {
      readonly type: 'confidence';
      readonly capability: Capability;
      readonly from: Confidence | null;
      readonly to: Confidence | null;
    }
  /** A feature, source, way, warning, claim …; `path` leads to it in the file. */
  | {
      readonly type: 'entry';
      readonly action: Action;
      readonly path: readonly string[];
      readonly facts: string;
    }
  /** One field, the last part of the `path`. */
  | {
      readonly type: 'fact';
      readonly path: readonly string[];
      readonly from: string | null;
      readonly to: string | null;
    }
  /** How many English texts of a file came, went or were written anew. */
  | { readonly type: 'prose'; readonly texts: number }
  /** How many texts of a translation changed, and how many more translate an English wording that is no longer there. */
  | {
      readonly type: 'translation';
      readonly locale: string;
      readonly changed: number;
      readonly outdated: number;
    };

/** One change between two states of the content. */
export type Change = Place & (FileChange | DerivedChange);

/** Two states of the content. Files that could not be read in one of them are left out of both. */
export type Comparison = {
  readonly before: readonly ContentDocument[];
  readonly after: readonly ContentDocument[];
  readonly unreadable: ReadonlySet<string>;
};

/** A document in both states. */
type Twice<D> = { readonly was: D | undefined; readonly is: D | undefined };

/**
 * Every change between two states of the content: what follows for the countries, then file by file.
 * A document that is the very same object in both has not changed.
 */
export function changesBetween({ before, after, unreadable }: Comparison): Change[] {
  const [old, now] = [readable(before, unreadable), readable(after, unreadable)];
  const placeOf = placesIn([...old.values(), ...now.values()]);
  const pairOf = (file: string) => ({ was: old.get(file), is: now.get(file) });
  const isSame = ({ was, is }: Twice<ContentDocument>) => was === is;

  const countries = new Set<string>();
  const inFiles: Change[] = [];
  for (const file of [...new Set([...old.keys(), ...now.keys()])].sort(countryFirst)) {
    const pair = pairOf(file);
    const document = pair.is ?? pair.was;
    if (document?.kind === 'translation') {
      const twin = pairOf(document.twin);
      // A translation that stays as it is may fall behind its English file.
      if (isSame(pair) && isSame(twin)) continue;
      const changes = translationChanges(document.locale, pair, twin);
      inFiles.push(...changes.map((change) => ({ ...placeOf(file), ...change })));
    } else if (document && !isSame(pair)) {
      inFiles.push(...changesOfFile(pair).map((change) => ({ ...placeOf(file), ...change })));
      if (document.kind === 'country') countries.add(document.slug);
      if (document.kind === 'operator') countries.add(document.country);
    }
  }
  // A country of which not every file can be read has no answer to compare.
  for (const file of unreadable) countries.delete(countryOf(file));
  const derived = derivedChanges([...old.values()], [...now.values()], countries).map(
    ({ country, change }) => ({ ...placeOf(countryFile(country)), ...change }),
  );
  return [...derived, ...inFiles];
}

/** Whether a change alters what the site states, and not only its words. */
export function isFactual({ type }: Change): boolean {
  return type !== 'prose' && type !== 'translation';
}

function readable(
  documents: readonly ContentDocument[],
  unreadable: ReadonlySet<string>,
): ReadonlyMap<string, ContentDocument> {
  return new Map(
    documents.filter(({ file }) => !unreadable.has(file)).map((document) => [document.file, document]),
  );
}

function changesOfFile({ was, is }: Twice<ContentDocument>): FileChange[] {
  const [old, now] = [factual(was), factual(is)];
  const entries = { was: old && entriesOf(old), is: now && entriesOf(now) };
  const verdicts = verdictChanges(profile(was), profile(is));
  if (!entries.was || !entries.is) {
    const own = (entries.is ?? entries.was)?.get('');
    const facts = own ? describeEntry(own) : '';
    return [{ type: 'document', action: now ? 'added' : 'removed', facts }, ...verdicts];
  }
  return [...verdicts, ...factChanges(entries.was, entries.is), ...proseChanges(old, now)];
}

function verdictChanges(was: ProfileDocument | undefined, is: ProfileDocument | undefined): FileChange[] {
  const recorded = was && is ? newlyRecorded(was.data, is.data) : [];
  return capabilities.flatMap((capability): FileChange[] => {
    const [old, now] = [was, is].map((document) => stateOf(document, capability));
    const [from, to] = [old?.verdict ?? null, now?.verdict ?? null];
    const [less, more] = [old?.confidence ?? null, now?.confidence ?? null];
    const why =
      recorded.findLast((change) => change.capability === capability && change.to === to)?.why ?? null;
    return [
      ...(from === to ? [] : [{ type: 'verdict', capability, from, to, why } as const]),
      ...(less === more || from === null || to === null
        ? []
        : [{ type: 'confidence', capability, from: less, to: more } as const]),
    ];
  });
}

function stateOf(document: ProfileDocument | undefined, capability: Capability) {
  const answer = document?.data.answers?.[capability];
  return answer && { verdict: answer.verdict, confidence: confidenceOf(answer, document.data.sources ?? {}) };
}

function factChanges(before: Entries, after: Entries): FileChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): FileChange[] => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was && is) return fieldChanges(was, is);
    const entry = is ?? was;
    // An answer that came or went is a change of its verdict.
    if (!entry || isAnswer(entry)) return [];
    const action = is ? 'added' : 'removed';
    return [{ type: 'entry', action, path: entry.path, facts: describeEntry(entry) }];
  });
}

function isAnswer({ path }: Entry): boolean {
  return path.length === 2 && path[0] === 'answers';
}

/** The verdict has a change of its own type, and the history is the reason of it. */
const toldElsewhere = new Set(['verdict', 'history']);

function fieldChanges(was: Entry, is: Entry): FileChange[] {
  return [...new Set([...was.facts.keys(), ...is.facts.keys()])].flatMap((key): FileChange[] => {
    const [from, to] = [was.facts.get(key) ?? null, is.facts.get(key) ?? null];
    return from === to || toldElsewhere.has(key) ? [] : [{ type: 'fact', path: [...is.path, key], from, to }];
  });
}

function proseChanges(was: FactualDocument | undefined, is: FactualDocument | undefined): FileChange[] {
  const texts = differences(wordingsOf(was), wordingsOf(is));
  return texts === 0 ? [] : [{ type: 'prose', texts }];
}

function translationChanges(
  locale: string,
  { was, is }: Twice<ContentDocument>,
  twin: Twice<ContentDocument>,
): FileChange[] {
  const [old, now] = [translated(was), translated(is)];
  const changed = differences(translatedWordings(old), translatedWordings(now));
  const outdated = Math.max(0, outdatedTexts(now, twin.is) - outdatedTexts(old, twin.was));
  return changed === 0 && outdated === 0 ? [] : [{ type: 'translation', locale, changed, outdated }];
}

/** The English texts of a document by key, as fingerprints: a line folded elsewhere is no change. */
function wordingsOf(document: ContentDocument | undefined): ReadonlyMap<string, string> {
  const source = factual(document);
  if (!source || !isSource(source)) return new Map();
  return withBody(
    translatableTexts(source).map(({ key, text }) => [key, fingerprintOf(text)]),
    source.body,
  );
}

function translatedWordings(document: TranslationDocument | undefined): ReadonlyMap<string, string> {
  const texts = Object.entries(document?.data.texts ?? {});
  return withBody(
    texts.map(([key, { text }]) => [key, fingerprintOf(text)]),
    document?.body ?? '',
  );
}

function withBody(texts: readonly (readonly [string, string])[], body: string): ReadonlyMap<string, string> {
  return new Map([...texts, ...(body === '' ? [] : [['', fingerprintOf(body)] as const])]);
}

/** How many texts of a translation translate an English wording that is not the present one. */
function outdatedTexts(document: TranslationDocument | undefined, twin: ContentDocument | undefined): number {
  const wordings = wordingsOf(twin);
  const { texts = {}, body } = document?.data ?? {};
  const stated = Object.entries(texts).map(([key, { of }]) => [key, of] as const);
  return [...stated, ...(body === undefined ? [] : [['', body] as const])].filter(
    ([key, of]) => wordings.has(key) && wordings.get(key) !== of,
  ).length;
}

/** How many keys have another value in two maps, or none in one of them. */
function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): number {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key)).length;
}

function factual(document: ContentDocument | undefined): FactualDocument | undefined {
  return document?.kind === 'translation' ? undefined : document;
}

function translated(document: ContentDocument | undefined): TranslationDocument | undefined {
  return document?.kind === 'translation' ? document : undefined;
}

function profile(document: ContentDocument | undefined): ProfileDocument | undefined {
  return document && isProfile(document) ? document : undefined;
}

/** Orders files by their paths, but a country's own file before those of its operators. */
function countryFirst(a: string, b: string): number {
  const rank = (file: string) => file.replace('/index.', '/.');
  return rank(a) < rank(b) ? -1 : 1;
}

function countryOf(file: string): string {
  const place = kindOf(file);
  return 'country' in place ? place.country : '';
}

function countryFile(slug: string): string {
  return `content/countries/${slug}/index.md`;
}
