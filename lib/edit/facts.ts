import type { DataPath } from '../content/diagnostic.ts';
import type { ContentDocument, TranslationDocument } from '../content/document.ts';
import { isSource } from '../content/document.ts';
import { translatableTexts } from '../content/texts.ts';

/** A document that states facts. A translation states none. */
export type FactualDocument = Exclude<ContentDocument, TranslationDocument>;

/**
 * A part of a document that has an id of its own, and the document itself: an answer, a feature, a source, a warning …
 * Its facts are its fields as an editor would write them on one line; prose is no fact.
 */
export type Entry = {
  readonly path: readonly string[];
  readonly facts: ReadonlyMap<string, string>;
};

/** The entries of a document by their paths, joined with slashes; the document itself has the path ''. */
export type Entries = ReadonlyMap<string, Entry>;

/** Keys whose values are entries by id. What a list of ids has under the same key, such as `sources`, is a fact. */
const groups = new Set([
  'answers',
  'features',
  'sources',
  'ways',
  'warnings',
  'visitors',
  'refusals',
  'claims',
  'questions',
]);

/** Lists and groups whose order says something: what comes first is shown first. */
const ordered = new Set(['headline', 'ways']);

/** Takes a document apart. */
export function entriesOf(document: FactualDocument): Entries {
  const entries = new Map<string, Entry>();
  const prose = proseOf(document);
  const visit = (path: readonly string[], data: object) => {
    const facts = new Map<string, string>();
    entries.set(keyOf(path), { path, facts });
    for (const [key, value] of Object.entries(data) as [string, unknown][]) {
      const inner = [...path, key];
      if (value === undefined || prose.has(keyOf(inner))) continue;
      if (groups.has(key) && isMap(value)) {
        for (const [id, entry] of Object.entries(value)) if (isMap(entry)) visit([...inner, id], entry);
        if (ordered.has(key)) facts.set(`order of ${key}`, Object.keys(value).join(', '));
      } else facts.set(key, say(value, ordered.has(key)));
    }
  };
  if (isSource(document)) visit([], document.data);
  else for (const [key, entry] of Object.entries<object>(document.data)) visit([key], entry);
  return entries;
}

/** The facts of an entry in one line: "to family, conditions family-only". */
export function describeEntry({ facts }: Entry): string {
  return [...facts].map(([key, value]) => `${key} ${value}`).join(', ');
}

/** A value as a file writes it, on one line; the order of a list counts only where it says something. */
function say(value: unknown, inOrder = false): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => say(item));
    return (inOrder ? items : items.sort()).join(value.some(isMap) ? '; ' : ', ');
  }
  if (!isMap(value)) return String(value);
  if ('kind' in value && 'value' in value) return sayQuantity(value);
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => `${key} ${say(inner)}`)
    .join(', ');
}

/** "0.5 GB", "550 JPY", "62 days". */
function sayQuantity(quantity: Readonly<Record<string, unknown>>): string {
  const { kind, value, unit, currency } = quantity;
  const plural = kind === 'duration' && value !== 1 ? 's' : '';
  return `${String(value)} ${String(unit ?? currency)}${plural}`;
}

function proseOf(document: FactualDocument): ReadonlySet<string> {
  return new Set(isSource(document) ? translatableTexts(document).map(({ path }) => keyOf(path)) : []);
}

function keyOf(path: DataPath): string {
  return path.join('/');
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
