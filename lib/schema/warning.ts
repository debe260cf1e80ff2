import { z } from 'zod';
import { sourceIds } from './reference.ts';
import { sentence, slug } from './text.ts';
import { warningKinds } from './vocabulary.ts';

/** A law, a block or a scam; `forbids` names the ways, capabilities or practices that it rules out. */
export const warning = z
  .strictObject({
    kind: z.enum(warningKinds),
    forbids: z.array(slug).min(1, { error: 'is empty' }).optional(),
    text: sentence,
    sources: sourceIds,
  })
  .meta({ title: 'Warning', description: 'A law, a block or a scam that a reader must know.' });
export type Warning = z.output<typeof warning>;
