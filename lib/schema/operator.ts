import { z } from 'zod';
import { answer } from './answer.ts';
import { day } from './date.ts';
import { address, sources } from './source.ts';
import { name, names, query, slug } from './text.ts';
import { capabilities, changeReasons, operatorKinds, verdicts } from './vocabulary.ts';
import { word } from './word.ts';

/** What we searched for, and when: an `unknown` can be repeated by the next editor. */
export const searched = z.strictObject({
  date: day.meta({ description: 'The day of the search.' }),
  for: z
    .array(query)
    .min(1, { error: 'is empty' })
    .meta({ description: 'The queries, in the language of the operator.' }),
});

/** A change of an answer; a page's list of changes and the feeds are made from these. */
export const change = z.strictObject({
  date: day.meta({ description: 'The day of the change here.' }),
  capability: word('capability', capabilities).meta({ description: 'The question whose answer changed.' }),
  from: word('verdict', verdicts).meta({ description: 'The answer before.' }),
  to: word('verdict', verdicts).meta({ description: 'The answer since.' }),
  why: word('change', changeReasons).meta({ description: 'Why it changed.' }),
});
export type Change = z.output<typeof change>;

/** Who issues the SIM. The file's name is the operator's slug, its folder the country. */
export const operator = z
  .strictObject({
    name: name.meta({ description: 'The name in Latin letters.', examples: ['au'] }),
    names: names.optional().meta({
      description: 'The name in other scripts and languages, where it differs.',
      examples: ['{ ja: ソフトバンク, zh-Hans: 软银 }'],
    }),
    aliases: z
      .array(name.meta({ description: 'One other name.', examples: ['KDDI'] }))
      .min(1)
      .optional()
      .meta({ description: 'Other names that people search for.' }),
    kind: word('kind', operatorKinds).meta({ description: 'What sort of operator issues the SIM.' }),
    parent: slug.optional().meta({
      description: 'The network that a brand belongs to: its file name without .md. Only for a brand.',
      examples: ['kddi-au'],
    }),
    website: address.optional().meta({ description: 'The operator’s own site.' }),
    added: day.meta({ description: 'The day on which this profile was added.' }),
    searched: searched.optional().meta({
      description: 'What was searched for, and when, so that the next editor can repeat it.',
    }),
    answers: z.partialRecord(word('capability', capabilities), answer).optional().meta({
      description:
        'The evidence, question by question; a question that nobody looked up has no entry. Absent on a network whose brands sell everything.',
    }),
    history: z
      .array(change)
      .min(1)
      .optional()
      .meta({ description: 'Changes of answers, newest last; a new profile has none.' }),
    sources: sources.optional(),
  })
  .meta({ title: 'Operator', description: 'Who issues the SIM, with the evidence on each capability.' });
export type Operator = z.output<typeof operator>;
