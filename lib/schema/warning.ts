import { z } from 'zod';
import { sourceIds } from './reference.ts';
import { sentence, slug } from './text.ts';
import { practices, warningKinds } from './vocabulary.ts';
import { word } from './word.ts';

/** A law, a block or a scam; `forbids` names the ways, capabilities or practices that it rules out, `concerns` ways that it leaves possible. */
export const warning = z
  .strictObject({
    kind: word('warning', warningKinds).meta({ description: 'What is behind it.' }),
    forbids: z
      .array(
        slug.meta({
          description: `A way of content/ways, a capability, or one of ${practices.join(', ')}.`,
          examples: ['lend-a-sim', 'gift'],
        }),
      )
      .min(1, { error: 'is empty' })
      .optional()
      .meta({ description: 'What it rules out: it then disappears from all advice for this country.' }),
    concerns: z
      .array(slug.meta({ description: 'A way of content/ways, by its file name.', examples: ['roaming'] }))
      .min(1, { error: 'is empty' })
      .optional()
      .meta({
        description:
          'The ways whose reader must know it: advice of these shows it, though it stays possible.',
      }),
    text: sentence.meta({
      description: 'What a reader must know before doing anything else.',
      examples: ['A SIM is registered in one person’s name; lending it to somebody else is an offence.'],
    }),
    sources: sourceIds,
  })
  .meta({ title: 'Warning', description: 'A law, a block or a scam that a reader must know.' });
export type Warning = z.output<typeof warning>;
