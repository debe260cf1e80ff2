import { z } from 'zod';
import { day } from './date.ts';
import { source } from './source.ts';
import { sentence, slug, title } from './text.ts';

const article = {
  title,
  summary: sentence.meta({ description: 'What the reader learns, in one or two sentences.' }),
  added: day,
  updated: day,
};

/** A background article; its prose may cite sources of the file as `[^id]`. */
export const guide = z
  .strictObject({ ...article, sources: z.record(slug, source).optional() })
  .meta({ title: 'Guide', description: 'A background article.' });
export type Guide = z.output<typeof guide>;

/** A page about the site itself. */
export const page = z
  .strictObject(article)
  .meta({ title: 'Page', description: 'A page about the site itself.' });
export type Page = z.output<typeof page>;
