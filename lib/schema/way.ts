import { z } from 'zod';
import { day } from './date.ts';
import { source } from './source.ts';
import { sentence, slug, steps, title } from './text.ts';
import { capabilities, phoneSystems, situations } from './vocabulary.ts';
import { wording } from './wording.ts';

/** A way out, told once for all countries; the file's name is its slug, its prose the guide. */
export const way = z
  .strictObject({
    title,
    summary: sentence.meta({ description: 'When this way fits, in one or two sentences.' }),
    situations: z.array(z.enum(situations)).min(1, { error: 'is empty' }),
    capability: z
      .enum(capabilities)
      .optional()
      .meta({ description: 'The capability that makes this way possible.' }),
    rank: z
      .string()
      .regex(/^[1-9]\d?$/, { error: wording('is no rank', 'write a number from 1 (first) to 99') })
      .transform(Number)
      .meta({ description: 'The order among ways: the cheaper and simpler, the lower.', examples: ['1'] }),
    steps: z
      .partialRecord(z.enum(phoneSystems), steps)
      .optional()
      .meta({ description: 'Steps where the phone systems differ.' }),
    added: day,
    updated: day,
    sources: z.record(slug, source).optional(),
  })
  .meta({ title: 'Way', description: 'A way out, told once for all countries.' });
export type Way = z.output<typeof way>;
