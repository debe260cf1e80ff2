import { z } from 'zod';
import { day } from './date.ts';
import { sources } from './source.ts';
import { sentence, steps, title } from './text.ts';
import { capabilities, phoneSystems, situations } from './vocabulary.ts';
import { word } from './word.ts';
import { wording } from './wording.ts';

const rankHint = 'write a number from 1 (first) to 99';

/** A way out, told once for all countries; the file's name is its slug, its prose the guide. */
export const way = z
  .strictObject({
    title: title.meta({ description: 'What one does, as a heading.', examples: ['Share by hotspot'] }),
    summary: sentence.meta({
      description: 'When this way fits, in one or two sentences.',
      examples: ['It fits when you are together and your plan has data left.'],
    }),
    situations: z
      .array(word('situation', situations).meta({ description: 'One situation.' }))
      .min(1, { error: 'is empty' })
      .meta({ description: 'When it helps.' }),
    capability: word('capability', capabilities)
      .optional()
      .meta({ description: 'The capability that makes this way possible.' }),
    rank: z
      .string()
      .regex(/^[1-9]\d?$/, { error: wording('is no rank', rankHint) })
      .transform(Number)
      .meta({
        title: 'whole number',
        description: 'The order among ways: the cheaper and simpler, the lower.',
        examples: ['1'],
        patternErrorMessage: rankHint,
        minimum: 1,
        maximum: 99,
      }),
    steps: z
      .partialRecord(word('phone', phoneSystems), steps)
      .optional()
      .meta({ description: 'Steps where the phone systems differ.' }),
    added: day.meta({ description: 'The day on which the guide was added.' }),
    updated: day.meta({ description: 'The day on which somebody last read it through or changed it.' }),
    sources: sources.optional(),
  })
  .meta({ title: 'Way', description: 'A way out, told once for all countries.' });
export type Way = z.output<typeof way>;
