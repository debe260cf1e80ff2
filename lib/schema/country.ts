import { z } from 'zod';
import { claim, countryCode } from './claim.ts';
import { day } from './date.ts';
import { headline } from './headline.ts';
import { sourceIds } from './reference.ts';
import { address, sources } from './source.ts';
import { name, names, sentence, slug } from './text.ts';
import { warning } from './warning.ts';
import { wording } from './wording.ts';

const degreesPattern = /^-?\d{1,3}(?:\.\d{1,2})?$/;
const degreesHint = (most: number) => `write a number from -${String(most)} to ${String(most)}, such as 36.2`;

/** Degrees north or east, negative for south or west. */
const degrees = (most: number) =>
  z
    .string()
    .transform((text, context) => {
      const value = Number(text);
      if (degreesPattern.test(text) && Math.abs(value) <= most) return value;
      context.addIssue({
        code: 'custom',
        message: wording('is no position in degrees', degreesHint(most)),
        input: text,
      });
      return z.NEVER;
    })
    .meta({
      title: 'degrees',
      pattern: degreesPattern.source,
      patternErrorMessage: degreesHint(most),
      minimum: -most,
      maximum: most,
    });

/** A sourced statement of a country's file. */
const statement = z.strictObject({
  text: sentence.meta({ description: 'What the source says, in our own words.' }),
  sources: sourceIds,
});

/** A question that readers ask, with its answer; sourced where the answer states a fact. */
const question = z.strictObject({
  question: sentence.meta({
    description: 'The question, as a reader would ask it.',
    examples: ['Can I share my data by hotspot?'],
  }),
  answer: sentence.meta({ description: 'The answer, first things first.' }),
  sources: sourceIds.optional().meta({ description: 'The pages behind it, where it states a fact.' }),
});

/** How a way out works in this country. */
const localWay = z.strictObject({
  note: sentence.meta({
    description: 'How it works here: for which operators, at what cost, within which limits.',
    examples: ['Every network allows it within the allowance of the plan.'],
  }),
  sources: sourceIds.optional().meta({ description: 'The pages behind it, where it states a fact.' }),
});

/** An ISO 3166-1 entry with what is common to its operators. The file is `countries/<slug>/index.md`. */
export const country = z
  .strictObject({
    code: countryCode.meta({ description: 'The country’s ISO 3166-1 code.' }),
    names: names.meta({
      description: 'The name by language tag; en is required, a local one helps people who search.',
      examples: ['{ en: Japan, ja: 日本, zh-Hans: 日本 }'],
      required: ['en'],
    }),
    position: z
      .strictObject({
        latitude: degrees(90).meta({ description: 'Degrees north, negative for south.', examples: ['36.2'] }),
        longitude: degrees(180).meta({
          description: 'Degrees east, negative for west.',
          examples: ['138.3'],
        }),
      })
      .optional()
      .meta({
        description: 'Where the map draws its dot, in degrees; a country without one is only listed.',
      }),
    regulator: z
      .strictObject({
        name: name.meta({
          description: 'Its name.',
          examples: ['Ministry of Internal Affairs and Communications'],
        }),
        url: address.meta({
          description: 'The address of its site.',
          examples: ['https://www.soumu.go.jp/'],
        }),
      })
      .optional()
      .meta({ description: 'The authority that oversees operators.' }),
    headline,
    added: day.meta({ description: 'The day on which the country was added.' }),
    ways: z.record(slug, localWay).meta({
      description: 'Ways out with what is special here, best first; each key is a file of content/ways.',
    }),
    warnings: z
      .record(slug, warning)
      .optional()
      .meta({ description: 'Laws, blocks and scams, each by an id of your choice.' }),
    visitors: z
      .record(slug, statement)
      .optional()
      .meta({ description: 'What a visitor must know to get a line.' }),
    refusals: z
      .record(slug, statement)
      .optional()
      .meta({ description: 'Why operators refuse here, as a source says it.' }),
    claims: z
      .record(slug, claim)
      .optional()
      .meta({ description: 'Things said elsewhere that we checked, each by an id of your choice.' }),
    questions: z
      .record(slug, question)
      .optional()
      .meta({ description: 'Questions that readers ask, each by an id of your choice.' }),
    sources: sources.optional(),
  })
  .refine((value) => value.names.en !== undefined, {
    error: wording('needs an English name', 'write names: { en: … }'),
    path: ['names'],
  })
  .meta({ title: 'Country', description: 'A country or region, with what is common to its operators.' });
export type Country = z.output<typeof country>;
