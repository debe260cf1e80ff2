import { z } from 'zod';
import { answer, byCapability } from './answer.ts';
import { component } from './component.ts';
import { day, id, links, names, source, texts, url } from './values.ts';
import { words } from './words.ts';

const identity = {
  id,
  country: id.nullable().meta({ description: 'The id of its country; null for a brand of travel eSIMs.' }),
  name: z.string().meta({ description: 'The name in Latin letters.' }),
  names,
  kind: words.kind,
  parent: id.nullable().meta({ description: 'The network that a brand belongs to.' }),
  links,
};

export const operatorReference = component(
  'OperatorReference',
  'An operator beside something of it.',
  z.strictObject(identity),
);
export type PublishedOperatorReference = z.infer<typeof operatorReference>;

export const operatorSummary = component(
  'OperatorSummary',
  'An operator in a list, with its verdicts.',
  z.strictObject({
    ...identity,
    verdicts: byCapability(words.verdict.nullable()).meta({
      description: 'Null: not checked yet, or not asked of it.',
    }),
  }),
);
export type PublishedOperatorSummary = z.infer<typeof operatorSummary>;

export const operator = component(
  'Operator',
  'Who issues the SIM, with the evidence on each capability: an operator of a country or a brand of travel eSIMs.',
  z.strictObject({
    ...identity,
    aliases: z.array(z.string()).meta({ description: 'Other names that people search for.' }),
    brands: z.array(id).meta({ description: 'Brands of this network, by id.' }),
    website: url.nullable(),
    added: day,
    searched: z
      .strictObject({ date: day, for: z.array(z.string()) })
      .nullable()
      .meta({ description: 'What we searched for last, and when.' }),
    asked: z.array(words.capability).meta({
      description:
        'The questions that are asked of it; none of a network whose brands sell everything. Asked and without an answer means not checked yet.',
    }),
    answers: byCapability(answer.nullable()),
    history: z
      .array(
        z.strictObject({
          date: day,
          capability: words.capability,
          from: words.verdict,
          to: words.verdict,
          why: words.changeReason,
        }),
      )
      .meta({ description: 'Changes of answers, newest last.' }),
    prose: texts.nullable().meta({ description: 'Markdown; `[^id]` cites a source.' }),
    sources: z.array(source),
  }),
);
export type PublishedOperator = z.infer<typeof operator>;
