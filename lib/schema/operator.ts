import { z } from 'zod';
import { answer } from './answer.ts';
import { day } from './date.ts';
import { address, source } from './source.ts';
import { name, names, slug } from './text.ts';
import { capabilities, changeReasons, operatorKinds, verdicts } from './vocabulary.ts';

/** What we searched for, and when: an `unknown` can be repeated by the next editor. */
export const searched = z.strictObject({
  date: day,
  for: z.array(z.string().trim().min(1).max(300)).min(1, { error: 'is empty' }),
});

/** A change of an answer; a page's list of changes and the feeds are made from these. */
export const change = z.strictObject({
  date: day,
  capability: z.enum(capabilities),
  from: z.enum(verdicts),
  to: z.enum(verdicts),
  why: z.enum(changeReasons),
});
export type Change = z.output<typeof change>;

/** Who issues the SIM. The file's name is the operator's slug, its folder the country. */
export const operator = z
  .strictObject({
    name: name.meta({ description: 'The name in Latin letters.' }),
    names: names
      .optional()
      .meta({ description: 'The name in other scripts and languages, where it differs.' }),
    aliases: z.array(name).min(1).optional().meta({ description: 'Other names that people search for.' }),
    kind: z.enum(operatorKinds).meta({
      description:
        'network; brand of a network; mvno; visitor: made for visitors; travel: sells for many countries.',
    }),
    parent: slug.optional().meta({ description: 'The network that a brand belongs to.' }),
    website: address.optional(),
    added: day.meta({ description: 'The day on which this profile was added.' }),
    searched: searched.optional(),
    answers: z
      .partialRecord(z.enum(capabilities), answer)
      .optional()
      .meta({ description: 'Evidence by capability; absent on a network whose brands sell everything.' }),
    history: z.array(change).min(1).optional(),
    sources: z.record(slug, source).optional(),
  })
  .meta({ title: 'Operator', description: 'Who issues the SIM, with the evidence on each capability.' });
export type Operator = z.output<typeof operator>;
