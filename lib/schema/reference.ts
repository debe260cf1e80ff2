import { z } from 'zod';
import { slug } from './text.ts';
import { wording } from './wording.ts';

/** Ids of sources declared in the same file. */
export const sourceIds = z
  .array(slug)
  .min(1, { error: wording('is empty', 'name at least one source of this file') })
  .meta({ description: "Ids of this file's sources." });
