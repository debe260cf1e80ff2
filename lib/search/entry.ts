import type { LocalText } from '../catalogue/text.ts';
import type { Route } from '../site/routes.ts';

/** What can be found, in the order in which pages stand whose names fit a query equally well. */
export const foundKinds = [
  'country',
  'operator',
  'travel-brand',
  'travel',
  'way',
  'capability',
  'guide',
  'page',
  'tool',
] as const;
export type FoundKind = (typeof foundKinds)[number];

/**
 * The names of a page, by how surely who writes one means this page: `own` before `other` before `spelled`.
 * - own: its name in every language;
 * - other: aliases, slugs, names in the other Chinese script;
 * - spelled: codes and pinyin.
 */
export type EntryNames = {
  readonly own: readonly string[];
  readonly other: readonly string[];
  readonly spelled: readonly string[];
};

/** A page that can be found. */
export type SearchEntry = {
  readonly kind: FoundKind;
  readonly route: Route;
  /** Its name by locale slug. */
  readonly labels: Readonly<Record<string, LocalText>>;
  /** Of an operator: its country's name by locale slug. */
  readonly places: Readonly<Record<string, string>>;
  readonly names: EntryNames;
  /** Names of what it belongs to, in every language: people write "docomo Japan". */
  readonly around: readonly string[];
  /** What it is about, in every language. */
  readonly text: string;
};

/** A country or region that the site does not cover, with its names. */
export type Uncovered = { readonly code: string; readonly names: readonly string[] };

/** Everything that a search looks through. */
export type SearchIndex = {
  readonly entries: readonly SearchEntry[];
  readonly uncovered: readonly Uncovered[];
};
