import { z } from 'zod';
import { day } from './date.ts';
import { sources } from './source.ts';
import { sentence, title } from './text.ts';

/** What every article has. */
export const article = {
  title: title.meta({
    description: 'The heading of the page.',
    examples: ['What an eSIM is, and why it is tied to a phone'],
  }),
  summary: sentence.meta({
    description: 'What the reader learns, in one or two sentences.',
    examples: ['What an eSIM is, and why it cannot simply be sent to a friend.'],
  }),
  added: day.meta({ description: 'The day on which the page was added.' }),
  updated: day.meta({ description: 'The day on which somebody last read it through or changed it.' }),
};

/** A background article; its prose may cite sources of the file as `[^id]`. */
export const guide = z
  .strictObject({ ...article, sources: sources.optional() })
  .meta({ title: 'Guide', description: 'A background article.' });
export type Guide = z.output<typeof guide>;

/** A page about the site itself. */
export const page = z
  .strictObject(article)
  .meta({ title: 'Page', description: 'A page about the site itself.' });
export type Page = z.output<typeof page>;
