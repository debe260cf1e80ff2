import { z } from 'zod';
import { wording } from './wording.ts';

/** The pattern of a text of at most `limit` characters between blanks that are trimmed away, for editors' windows. */
const trimmed = (limit: number, character: string) =>
  String.raw`^\s*\S(?:${character}{0,${String(limit - 2)}}\S)?\s*$`;

const oneLine = (limit: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'is empty' })
    .max(limit, {
      error: wording(`is longer than ${String(limit)} characters`, 'shorten it, or say the rest in a note'),
    })
    .regex(/^.*$/, { error: wording('has several lines', 'write one line, or fold longer text after >-') })
    .meta({
      pattern: trimmed(limit, '.'),
      patternErrorMessage: `write one line of at most ${String(limit)} characters, or fold longer text after >-`,
    });

/** A name of a thing or of a plan, at most 80 characters, so that tables and pictures hold it. */
export const name = oneLine(80)
  .refine((value) => !/^[“”„].*[“”]$/.test(value), {
    error: wording('stands between curly quotes', 'a name needs no quotes'),
  })
  .meta({
    title: 'name',
    description: 'A name as its owner writes it.',
    examples: ['Data Gift'],
    pattern: trimmed(80, '.').replace(String.raw`^\s*`, String.raw`^\s*(?![“”„].*[“”]\s*$)`),
  });

/** A title of a page or source, at most 200 characters. */
export const title = oneLine(200).meta({
  title: 'title',
  description: 'A title on one line.',
  examples: ['Data Gift'],
});

/** One or a few plain sentences for a reader; no Markdown. */
export const sentence = oneLine(700).meta({
  title: 'text',
  description: 'Plain sentences for a tired traveller; no Markdown.',
  examples: ['Any customer can pass on data that is left this month.'],
});

/** What somebody typed into a search engine. */
export const query = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .meta({
    title: 'search text',
    description: 'One query, as it was typed.',
    examples: ['au データギフト 贈れる 上限'],
    pattern: trimmed(300, String.raw`[\s\S]`),
    patternErrorMessage: 'write what you searched for, at most 300 characters',
  });

/** Short instructions, one action each. */
export const steps = z
  .array(
    oneLine(240).meta({
      title: 'step',
      description: 'One action.',
      examples: ['Open the app and choose Data Gift'],
    }),
  )
  .min(1, { error: 'is empty' })
  .max(12, { error: 'has more than 12 steps' })
  .meta({ description: 'What to do, one action a line, at most 12.' });

/** Lower-case words joined by hyphens: the form of every id and file name. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: wording('is no slug', 'use lower-case letters, digits and single hyphens, such as data-gift'),
  })
  .max(60, { error: 'is longer than 60 characters' })
  .meta({
    title: 'id',
    description: 'Lower-case letters, digits and single hyphens, at most 60.',
    examples: ['data-gift'],
    patternErrorMessage: 'use lower-case letters, digits and single hyphens, such as data-gift',
  });

/** Countries that are taken for languages; no language has these codes. */
const countries = 'jp|cn|hk|us|gb';

/** A BCP 47 tag: language, then script or region where they matter. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, {
    error: wording('is no language tag', 'write a BCP 47 tag such as en, ja, ru or zh-Hans'),
    abort: true,
  })
  .refine((tag) => !new RegExp(`^(?:${countries})\\b`).test(tag), {
    error: wording(
      'is no language',
      'write the language, not the country: ja for Japanese, zh for Chinese, en for English',
    ),
  })
  .meta({
    title: 'language tag',
    description: 'BCP 47 language tag.',
    pattern: String.raw`^(?!(?:${countries})\b)[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$`,
    examples: ['ja', 'zh-Hant'],
    patternErrorMessage: 'write a BCP 47 tag such as en, ja, ru or zh-Hans',
  });

/** One name in several languages: BCP 47 tag → name. */
export const names = z
  .record(languageTag, name)
  .refine((value) => Object.keys(value).length > 0, { error: 'holds no name' })
  .meta({
    description: 'A name by language tag.',
    examples: ['{ ja: データギフト, en: Data Gift }'],
    minProperties: 1,
  });
export type Names = z.output<typeof names>;
