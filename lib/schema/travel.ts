import { z } from 'zod';
import { article } from './article.ts';
import { headline } from './headline.ts';
import { sources } from './source.ts';

/** What is common to travel eSIMs; the file is `travel/index.md`, its prose may cite sources of the file as `[^id]`. */
export const travel = z.strictObject({ ...article, headline, sources: sources.optional() }).meta({
  title: 'Travel eSIMs',
  description: 'What is common to brands that sell eSIMs for many countries.',
});
export type Travel = z.output<typeof travel>;
