import { z } from 'zod';
import { component } from './component.ts';
import { day, id, links } from './values.ts';
import { words } from './words.ts';

export const change = component(
  'Change',
  'Something that happened to the content on a day.',
  z.strictObject({
    id: z.string().meta({
      description: 'Names it for good, for who keeps a list of what they have seen.',
      examples: ['japan/kddi-au/2026-11-20/gift'],
    }),
    date: day,
    type: z
      .enum(['country-added', 'operator-added', 'answer'])
      .meta({ description: 'What happened: only an `answer` has capability, from, to and why.' }),
    country: id.nullable().meta({ description: 'Null where it happened to travel eSIMs.' }),
    operator: id.nullable(),
    capability: words.capability.nullable(),
    from: words.verdict.nullable(),
    to: words.verdict.nullable(),
    why: words.changeReason.nullable(),
    links,
  }),
);
export type PublishedChange = z.infer<typeof change>;
