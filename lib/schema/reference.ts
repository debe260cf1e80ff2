import { z } from 'zod';
import { slug } from './text.ts';
import { wording } from './wording.ts';

/** Ids of sources declared in the same file. */
export const sourceIds = z
  .array(slug.meta({ description: 'The id of a source of this file.', examples: ['data-gift-page'] }))
  .min(1, { error: wording('is empty', 'name at least one source of this file') })
  .meta({ description: 'The pages that say so, by their ids under this file’s sources.' });
