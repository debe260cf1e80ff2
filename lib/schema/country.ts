import { z } from 'zod';
import { claim, countryCode } from './claim.ts';
import { day } from './date.ts';
import { sourceIds } from './reference.ts';
import { address, source } from './source.ts';
import { name, names, sentence, slug } from './text.ts';
import { capabilities } from './vocabulary.ts';
import { warning } from './warning.ts';
import { wording } from './wording.ts';

/** Degrees north or east, negative for south or west. */
const degrees = (most: number) =>
  z.string().transform((text, context) => {
    const value = Number(text);
    if (/^-?\d{1,3}(?:\.\d{1,2})?$/.test(text) && Math.abs(value) <= most) return value;
    context.addIssue({
      code: 'custom',
      message: wording(
        'is no position in degrees',
        `write a number from -${String(most)} to ${String(most)}, such as 36.2`,
      ),
      input: text,
    });
    return z.NEVER;
  });

/** A sourced statement of a country's file. */
const statement = z.strictObject({ text: sentence, sources: sourceIds });

/** A question that readers ask, with its answer; sourced where the answer states a fact. */
const question = z.strictObject({
  question: sentence,
  answer: sentence,
  sources: sourceIds.optional(),
});

/** How a way out works in this country. */
const localWay = z.strictObject({ note: sentence, sources: sourceIds.optional() });

/** An ISO 3166-1 entry with what is common to its operators. The file is `countries/<slug>/index.md`. */
export const country = z
  .strictObject({
    code: countryCode,
    names: names.meta({ description: 'The name by language; en is required, a local one helps search.' }),
    position: z
      .strictObject({ latitude: degrees(90), longitude: degrees(180) })
      .optional()
      .meta({
        description: 'Where the map draws its dot, in degrees; a country without one is only listed.',
      }),
    regulator: z.strictObject({ name, url: address }).optional(),
    headline: z
      .array(z.enum(capabilities))
      .length(3, { error: 'needs exactly three capabilities' })
      .meta({ description: 'The capabilities shown first, in order.' }),
    added: day,
    ways: z.record(slug, localWay).meta({ description: 'Ways out with what is special here, best first.' }),
    warnings: z.record(slug, warning).optional(),
    visitors: z
      .record(slug, statement)
      .optional()
      .meta({ description: 'What a visitor must know to get a line.' }),
    refusals: z
      .record(slug, statement)
      .optional()
      .meta({ description: 'Why operators refuse here, as a source says it.' }),
    claims: z.record(slug, claim).optional(),
    questions: z.record(slug, question).optional(),
    sources: z.record(slug, source).optional(),
  })
  .refine((value) => value.names.en !== undefined, {
    error: wording('needs an English name', 'write names: { en: … }'),
    path: ['names'],
  })
  .meta({ title: 'Country', description: 'A country or region, with what is common to its operators.' });
export type Country = z.output<typeof country>;
