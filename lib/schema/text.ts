import { z } from 'zod';
import { wording } from './wording.ts';

const oneLine = (limit: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'is empty' })
    .max(limit, { error: `is longer than ${String(limit)} characters` })
    .regex(/^.*$/, { error: wording('has several lines', 'write one line, or fold longer text after >-') });

/** A name of a thing or of a plan, at most 80 characters, so that tables and pictures hold it. */
export const name = oneLine(80).meta({ description: 'A name as its owner writes it.' });

/** A title of a page or source, at most 200 characters. */
export const title = oneLine(200).meta({ description: 'A title on one line.' });

/** One or a few plain sentences for a reader; no Markdown. */
export const sentence = oneLine(700).meta({
  description: 'Plain sentences for a tired traveller; no Markdown.',
});

/** Short instructions, one action each. */
export const steps = z
  .array(oneLine(240))
  .min(1, { error: 'is empty' })
  .max(12, { error: 'has more than 12 steps' })
  .meta({ description: 'What to do, one action a line.' });

/** Lower-case words joined by hyphens: the form of every id and file name. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: wording('is no slug', 'use lower-case letters, digits and single hyphens, such as data-gift'),
  })
  .max(60, { error: 'is longer than 60 characters' });

/** A BCP 47 tag: language, then script or region where they matter. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, {
    error: wording('is no language tag', 'write a BCP 47 tag such as en, ja, ru or zh-Hans'),
  })
  .meta({ description: 'BCP 47 language tag.', examples: ['ja', 'zh-Hant'] });

/** One name in several languages: BCP 47 tag → name. */
export const names = z
  .record(languageTag, name)
  .refine((value) => Object.keys(value).length > 0, { error: 'holds no name' });
export type Names = z.output<typeof names>;
