import { z } from 'zod';
import { sourceIds } from './reference.ts';
import { sentence, slug } from './text.ts';
import { claimResults } from './vocabulary.ts';
import { word } from './word.ts';
import { wording } from './wording.ts';

/** Codes that the runtime knows, but not as countries. */
const groups = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const countryNames = new Intl.DisplayNames('en', { type: 'region', style: 'short', fallback: 'none' });

/**
 * Whether a text is an ISO 3166-1 code that this runtime knows. Aliases and former codes (UK, SU) are none:
 * the runtime answers them with the code of today.
 */
export function isCountryCode(code: string): boolean {
  return (
    /^[A-Z]{2}$/.test(code) &&
    !groups.has(code) &&
    new Intl.Locale(`und-${code}`).region === code &&
    countryNames.of(code) !== undefined
  );
}

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

/** Every ISO 3166-1 code that this runtime knows, in the order of the alphabet. */
export const countryCodes: readonly string[] = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter(isCountryCode);

/** Codes as an editor's window lists them: each with the English name of its country. */
export function codesWithNames(codes: readonly string[]) {
  return { enum: codes, enumDescriptions: codes.map((code) => countryNames.of(code)) };
}

/** A two-letter ISO 3166-1 code that this runtime knows. */
export const countryCode = z
  .string()
  .refine(isCountryCode, {
    error: wording('is no country code', 'write an ISO 3166-1 code in capitals, such as JP'),
  })
  .meta({
    title: 'country code',
    description: 'ISO 3166-1 code in capitals.',
    examples: ['JP', 'HK'],
    ...codesWithNames(countryCodes),
  });

/** Something said elsewhere that we checked. Absent sources are allowed only for `no-evidence`. */
export const claim = z
  .strictObject({
    about: countryCode.meta({ description: 'The country that the claim is about.' }),
    operators: z
      .array(slug.meta({ description: 'The file name of an operator, without .md.', examples: ['kddi-au'] }))
      .min(1)
      .optional()
      .meta({ description: 'Operators of this country that it names.' }),
    claim: sentence.meta({
      description: 'What was said, in our own words.',
      examples: ['No operator there lets customers pass on data.'],
    }),
    result: word('claimResult', claimResults).meta({ description: 'What our check came to.' }),
    finding: sentence.meta({
      description: 'What the evidence shows.',
      examples: ['Two operators do; their own pages say how.'],
    }),
    sources: sourceIds.optional().meta({
      description: 'The pages that show it; only a claim with the result no-evidence may have none.',
    }),
  })
  .refine((value) => value.result === 'no-evidence' || value.sources !== undefined, {
    error: wording('needs sources', 'only a claim with the result no-evidence may have none'),
    path: ['sources'],
  })
  .meta({
    title: 'Claim',
    description: 'Something said elsewhere that we checked.',
    if: { properties: { result: { const: 'no-evidence' } }, required: ['result'] },
    else: { required: ['sources'] },
  });
export type Claim = z.output<typeof claim>;
