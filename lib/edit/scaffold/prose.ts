import { z } from 'zod';
import { wording } from '../../schema/wording.ts';

/** The prose below the front matter, as far as it can be checked before the file is there. */
export const prose = z
  .string()
  .trim()
  .min(1, { error: wording('is empty', 'write a first paragraph; you can go on in the file') })
  .meta({ description: 'Markdown; a first paragraph is enough to begin with.' });
