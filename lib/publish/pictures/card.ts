import type { Tone } from '../../derive/words.ts';
import type { LocaleSlug } from '../../i18n/locales.ts';

/** One answer on a picture: what is asked, the verdict, and what a reader should know beside it. */
export type Tile = {
  readonly tone: Tone;
  /** Empty where the tile stands for the verdict itself. */
  readonly heading: string;
  readonly words: string;
  readonly detail: string;
};

/** Everything that a picture says, in words, before it is drawn. */
export type Card = {
  readonly locale: LocaleSlug;
  readonly site: string;
  /** Where an answer holds: a short code in a badge, and a name. */
  readonly place: { readonly code: string; readonly name: string } | undefined;
  readonly title: string;
  /** A line or two below the title; may be empty. */
  readonly text: string;
  readonly tiles: readonly Tile[];
  /** Codes that stand in a row where there are no answers. */
  readonly codes: readonly string[];
  /** Since when this holds, or how much the site covers; may be empty. */
  readonly foot: string;
};
