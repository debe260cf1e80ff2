import { distance } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import type { EntryNames, SearchEntry, SearchIndex } from './entry.ts';
import { foundKinds } from './entry.ts';
import { keyOf, wordsOf } from './fold.ts';

/** A page that fits what was searched for. */
export type Hit = {
  readonly entry: SearchEntry;
  /** Whether one of its names is exactly what was searched for. */
  readonly isExact: boolean;
};

/** What a search found. */
export type Found = {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** Whether more fit than these. */
  readonly isCut: boolean;
  /** The code of a country or region with exactly this name that the site does not cover. */
  readonly uncovered: string | undefined;
  /** Pages with names that look most like what was searched for; only when nothing fits. */
  readonly nearest: readonly SearchEntry[];
};

export type Search = (text: string) => Found;

/** More would be a list to read through rather than an answer. */
const mostHits = 20;
const mostNearest = 5;
/** The part of its letters in which a name may differ and still look like another. */
const farthest = 0.6;
/** Words of a query that are looked up; who writes more does not name anything. */
const mostWords = 16;

/** How much a word counts by where it stands. */
const boost = { own: 6, other: 5, spelled: 3, around: 2, text: 1 } as const;
type Field = keyof typeof boost;

/** How sure an exact name is: 3 for a page's own, 2 for another of its names, 1 for a code or spelling, 0 for none. */
type Exactness = 0 | 1 | 2 | 3;

/**
 * Makes the search through an index. What it finds is ranked in four steps:
 *
 * 1. pages with exactly this name: their own before another before a code or spelling, then in the order of `foundKinds`;
 * 2. pages of which a name stands in the question, as "Canada" does in "gift data in Canada";
 * 3. pages in which more of the words stand, whole, as beginnings, or with a slip or two in a longer word;
 * 4. the score of BM25, in which names count more than what a page is about, and whole words more than parts and slips.
 */
export function createSearch({ entries, uncovered }: SearchIndex): Search {
  const engine = new MiniSearch({
    fields: Object.keys(boost),
    idField: 'id',
    tokenize: wordsOf,
    processTerm: (word) => word,
  });
  engine.addAll(entries.map((entry, id) => ({ id, ...fieldsOf(entry) })));
  const order = entries.map(({ kind }) => foundKinds.indexOf(kind));
  const exact = exactNames(entries);
  const elsewhere = new Map(uncovered.flatMap(({ code, names }) => names.map((name) => [keyOf(name), code])));

  return (text) => {
    const key = keyOf(text);
    const words = [...new Set(wordsOf(text))].slice(0, mostWords);
    if (words.length === 0) return { hits: [], isCut: false, uncovered: undefined, nearest: [] };
    const named = exact.get(key) ?? new Map<number, Exactness>();
    const look = (fuzzy: (word: string) => number | false) =>
      engine.search(
        { queries: words, combineWith: 'OR' },
        {
          boost,
          prefix: (word) => words.length === 1 || !/^.$/u.test(word),
          fuzzy,
          weights: { prefix: 0.5, fuzzy: 0.3 },
        },
      );
    const code = named.size > 0 ? undefined : elsewhere.get(key);
    // Whoever wrote a name exactly made no slip.
    const isNamed = named.size > 0 || code !== undefined;
    const strict = look(isNamed ? noSlips : slips);
    const found = strict.length > 0 || isNamed ? strict : look(moreSlips);
    const mentions = mentionsIn(text);
    const ranked = found.map(({ id, score, queryTerms }) => ({
      id: Number(id),
      exactness: named.get(Number(id)) ?? 0,
      isMentioned: mentions(entries[Number(id)]),
      words: new Set(queryTerms).size,
      score,
    }));
    // A name of which no word is looked up, such as one of a single sign, is still exact.
    for (const [id, exactness] of named) {
      if (!ranked.some((one) => one.id === id))
        ranked.push({ id, exactness, isMentioned: true, words: 0, score: 0 });
    }
    const hits = ranked
      .sort(
        (a, b) =>
          b.exactness - a.exactness ||
          (a.exactness > 0 ? (order[a.id] ?? 0) - (order[b.id] ?? 0) : 0) ||
          Number(b.isMentioned) - Number(a.isMentioned) ||
          b.words - a.words ||
          b.score - a.score ||
          a.id - b.id,
      )
      .slice(0, mostHits)
      .flatMap(({ id, exactness }) => {
        const entry = entries[id];
        return entry ? [{ entry, isExact: exactness > 0 }] : [];
      });
    return {
      hits,
      isCut: ranked.length > mostHits,
      uncovered: code,
      nearest: hits.length > 0 || isNamed ? [] : nearestTo(key, entries),
    };
  };
}

function fieldsOf({ names, around, text }: SearchEntry): Record<Field, string> {
  const withKeys = (list: readonly string[]) => list.flatMap((name) => [name, keyOf(name)]).join('\n');
  return {
    own: withKeys(names.own),
    other: withKeys(names.other),
    spelled: names.spelled.join('\n'),
    around: around.join('\n'),
    text,
  };
}

/** How many letters of a word may be wrong. Short words and Chinese ones are too close to each other for any. */
function slips(word: string): number | false {
  if (!/^\p{Script=Latin}+$|^\p{Script=Cyrillic}+$|^[\p{Script=Hiragana}ー]+$/u.test(word)) return false;
  if (word.length < 4) return false;
  return word.length < 6 ? 1 : 2;
}

function noSlips(): false {
  return false;
}

/** When nothing fits: two swapped letters are two slips, also in a word of five ("Japna"); in one of four they are half. */
function moreSlips(word: string): number | false {
  return word.length < 5 ? slips(word) : slips(word) && 2;
}

/** For every name without its spaces and signs, the entries that have it. */
function exactNames(entries: readonly SearchEntry[]): ReadonlyMap<string, ReadonlyMap<number, Exactness>> {
  const found = new Map<string, Map<number, Exactness>>();
  const note = (names: EntryNames[keyof EntryNames], exactness: Exactness, id: number) => {
    for (const key of names.map(keyOf)) {
      const ofName = found.get(key) ?? new Map<number, Exactness>();
      if ((ofName.get(id) ?? 0) < exactness) ofName.set(id, exactness);
      found.set(key, ofName);
    }
  };
  entries.forEach(({ names }, id) => {
    note(names.own, 3, id);
    note(names.other, 2, id);
    note(names.spelled, 1, id);
  });
  return found;
}

/** Tells whether a text holds a name of an entry: between other words, or among characters that need no spaces. */
function mentionsIn(text: string): (entry: SearchEntry | undefined) => boolean {
  const key = keyOf(text);
  const words = spaced(text);
  return (entry) =>
    [...(entry?.names.own ?? []), ...(entry?.names.other ?? [])].some((name) =>
      unspaced.test(name) ? key.includes(keyOf(name)) : words.includes(spaced(name)),
    );
}

/** Names that may stand in a sentence without spaces; one sign alone would stand in many. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}$/u;

function spaced(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

/** The entries of which a name is most like a text. */
function nearestTo(key: string, entries: readonly SearchEntry[]): SearchEntry[] {
  return entries
    .filter(({ kind }) => kind === 'country' || kind === 'operator' || kind === 'travel-brand')
    .map((entry) => ({
      entry,
      // Against the longer of the two, so that short names are not near to everything.
      far: Math.min(
        ...[...entry.names.own, ...entry.names.other].map(keyOf).map((name) => {
          const longer = Math.max(name.length, key.length);
          return longer === 0 ? 1 : distance(key, name) / longer;
        }),
      ),
    }))
    .filter(({ far }) => far <= farthest)
    .sort((a, b) => a.far - b.far)
    .slice(0, mostNearest)
    .map(({ entry }) => entry);
}
