/**
 * The query of an address as Next hands it over: texts, and lists of texts. Where somebody writes `__proto__`, whatever
 * objects inherit may be among them.
 */
export type RawQuery = Readonly<Record<string, unknown>>;

/** What a tool takes under a key of its query. */
export type Parameter = {
  /** How many values it takes; each stands in the address as `key=value`. */
  readonly most: number;
  /** How many characters a value may have. */
  readonly length: number;
};

/** Something in an address that a tool left out; its page says so. `key` and `value` are fit to be shown. */
export type Notice =
  | { readonly problem: 'unknown-key'; readonly key: string }
  /** Only the first `most` values were read. */
  | { readonly problem: 'too-many'; readonly key: string; readonly most: number }
  /** Only the first `length` characters were read. */
  | { readonly problem: 'too-long'; readonly key: string; readonly length: number }
  /** Control characters and halves of characters were taken out. */
  | { readonly problem: 'unreadable'; readonly key: string }
  | { readonly problem: 'repeated'; readonly key: string; readonly value: string }
  /** The value is none that the tool knows. */
  | { readonly problem: 'unknown-value'; readonly key: string; readonly value: string };

/** A query that can be relied on: for each key its values, clean, not empty and different; and what was left out. */
export type Query<Key extends string> = {
  readonly values: Readonly<Record<Key, readonly string[]>>;
  readonly notices: readonly Notice[];
};

/** More notices would not help anybody. */
const mostNotices = 8;

/** Marks that mail programs, networks and advertisers put onto any address; readers did not write them. */
const trackingKey = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id)$/;

/**
 * Reads the query of a tool's address: anything at all may come in, and what comes out keeps to the limits of
 * `parameters`. A tool itself decides which values it knows; see `pickKnown`.
 */
export function readQuery<Key extends string>(
  raw: RawQuery,
  parameters: Readonly<Record<Key, Parameter>>,
): Query<Key> {
  const notices: Notice[] = Object.keys(raw)
    .filter((key) => !Object.hasOwn(parameters, key) && !trackingKey.test(key))
    .map((key) => ({ problem: 'unknown-key', key: forShow(key) }));
  const values = {} as Record<Key, readonly string[]>;
  for (const key of keysOf(parameters)) {
    const given = Object.hasOwn(raw, key)
      ? [raw[key]].flat().filter((value) => typeof value === 'string')
      : [];
    values[key] = readValues(key, given, parameters[key], notices);
  }
  return { values, notices: notices.slice(0, mostNotices) };
}

function readValues(
  key: string,
  given: readonly string[],
  { most, length }: Parameter,
  notices: Notice[],
): readonly string[] {
  const filled = given.map((text) => beginning(text, roomFor(length))).filter((text) => text.trim() !== '');
  const cleaned = filled.slice(0, most).map(clean);
  const values = cleaned.map((text) => clean(firstCharacters(text, length)).trim());
  if (filled.length > most) notices.push({ problem: 'too-many', key, most });
  if (cleaned.some((text) => firstCharacters(text, length) !== text)) {
    notices.push({ problem: 'too-long', key, length });
  }
  if (cleaned.some((text, index) => text !== filled[index])) notices.push({ problem: 'unreadable', key });
  const different = [...new Set(values)].filter((value) => value !== '');
  for (const value of different) {
    if (values.filter((one) => one === value).length > 1) {
      notices.push({ problem: 'repeated', key, value: forShow(value) });
    }
  }
  return different;
}

/** Of some values those that a tool knows, as what they mean; a notice for each of the others. */
export function pickKnown<Meaning>(
  key: string,
  values: readonly string[],
  meaningOf: (value: string) => Meaning | undefined,
): { readonly known: readonly Meaning[]; readonly notices: readonly Notice[] } {
  const meanings = values.map((value) => ({ value, meaning: meaningOf(value) }));
  return {
    known: meanings.flatMap(({ meaning }) => (meaning === undefined ? [] : [meaning])),
    notices: meanings
      .filter(({ meaning }) => meaning === undefined)
      .map(({ value }) => ({ problem: 'unknown-value', key, value: forShow(value) })),
  };
}

/** Characters that are not for reading: control characters, line ends, halves and none, signs that reorder text. */
const notForReading = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}\uFEFF\uFFFD]+/gu;

/** Something to be seen: not only joints, hyphens and spaces of no width, which may stand between other characters. */
const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** A text without what nobody can read; runs of it become one space, so that words stay apart. */
function clean(text: string): string {
  const readable = text.replace(notForReading, ' ');
  return visible.test(readable) ? readable : '';
}

/** A character may take two places; more than these are never looked at, however long a text is. */
function roomFor(characters: number): number {
  return 2 * characters + 2;
}

/** The first places of a text, but no half of a character at their end. */
function beginning(text: string, places: number): string {
  return text.length <= places ? text : text.slice(0, places).replace(/[\uD800-\uDBFF]$/, '');
}

function firstCharacters(text: string, length: number): string {
  return text.length <= length ? text : Array.from(text).slice(0, length).join('');
}

/** How much of somebody's text a notice repeats. */
const shown = 40;

/** What somebody wrote, short and clean enough to be repeated on a page. */
export function forShow(text: string): string {
  const cleaned = clean(beginning(text, roomFor(shown))).trim();
  const start = firstCharacters(cleaned, shown);
  return start === cleaned && text.length <= roomFor(shown) ? start : `${start}…`;
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
