import { z } from 'zod';
import { byCapability, derivedAnswer } from './answer.ts';
import { component } from './component.ts';
import { operatorSummary } from './operator.ts';
import { day, id, links, names, source, sourceIds, texts, url } from './values.ts';
import { words } from './words.ts';

const headline = z
  .array(words.capability)
  .meta({ description: 'The three questions that a page answers first, in order.' });

const sentence = texts.meta({ description: 'The whole answer as a person would say it, by language tag.' });

const identity = {
  id,
  code: z.string().meta({ description: 'ISO 3166-1 code.', examples: ['JP'] }),
  names: names.meta({ description: 'The name by language tag; English is always there.' }),
  sentence,
  headline,
  links,
};

export const countrySummary = component(
  'CountrySummary',
  'A country or region in a list, with its answers to the three questions of its headline.',
  z.strictObject({
    ...identity,
    operators: z.int().nonnegative().meta({ description: 'How many profiles there are.' }),
    answers: z.array(derivedAnswer).meta({ description: 'In the order of `headline`.' }),
  }),
);
export type PublishedCountrySummary = z.infer<typeof countrySummary>;

const statement = component(
  'Statement',
  'A statement with its sources.',
  z.strictObject({ id, text: texts, sources: sourceIds }),
);

export const country = component(
  'Country',
  'A country or region: derived answers, operators, and what is common to them.',
  z.strictObject({
    ...identity,
    position: z.strictObject({ latitude: z.number(), longitude: z.number() }).nullable(),
    regulator: z.strictObject({ name: z.string(), url }).nullable(),
    added: day,
    answers: byCapability(derivedAnswer),
    visitor_answers: byCapability(derivedAnswer).nullable().meta({
      description:
        'The same among operators made for visitors, which never count in `answers`; null without any.',
    }),
    operators: z.array(operatorSummary),
    ways: z
      .array(z.strictObject({ id, note: texts, sources: sourceIds }))
      .meta({ description: 'Ways out with what is special here, best first.' }),
    warnings: z.array(
      z.strictObject({
        id,
        kind: words.warning,
        forbids: z.array(id).meta({ description: 'Ways, capabilities or practices that it rules out.' }),
        text: texts,
        sources: sourceIds,
      }),
    ),
    visitors: z.array(statement).meta({ description: 'What a visitor must know to get a line.' }),
    refusals: z.array(statement).meta({ description: 'Why operators refuse here, as a source says it.' }),
    claims: z
      .array(
        z.strictObject({
          id,
          about: z.string().meta({ description: 'ISO 3166-1 code.' }),
          operators: z.array(id),
          claim: texts,
          result: words.claimResult,
          finding: texts,
          sources: sourceIds,
        }),
      )
      .meta({ description: 'Things said elsewhere that we checked.' }),
    questions: z.array(z.strictObject({ id, question: texts, answer: texts, sources: sourceIds })),
    prose: texts.nullable().meta({ description: 'Markdown; `[^id]` cites a source.' }),
    sources: z.array(source),
  }),
);
export type PublishedCountry = z.infer<typeof country>;

export const travel = component(
  'Travel',
  'Travel eSIMs: their answers taken together, and the brands.',
  z.strictObject({
    title: texts,
    summary: texts,
    headline,
    added: day,
    updated: day,
    answers: byCapability(derivedAnswer.nullable()).meta({
      description: 'Of all brands together; null for a question that is not asked of travel eSIMs.',
    }),
    brands: z.array(operatorSummary),
    prose: texts.nullable().meta({ description: 'Markdown; `[^id]` cites a source.' }),
    sources: z.array(source),
    links,
  }),
);
export type PublishedTravel = z.infer<typeof travel>;
