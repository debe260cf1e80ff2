import { z } from 'zod';
import { sourceIds } from './reference.ts';
import { sentence, slug } from './text.ts';
import { claimResults } from './vocabulary.ts';
import { wording } from './wording.ts';

/** Codes that the runtime knows, but not as countries. */
const groups = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/**
 * Whether a text is an ISO 3166-1 code that this runtime knows. Aliases and former codes (UK, SU) are none:
 * the runtime answers them with the code of today.
 */
export function isCountryCode(code: string): boolean {
  return (
    /^[A-Z]{2}$/.test(code) &&
    !groups.has(code) &&
    new Intl.Locale(`und-${code}`).region === code &&
    new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined
  );
}

/** A two-letter ISO 3166-1 code that this runtime knows. */
export const countryCode = z
  .string()
  .refine(isCountryCode, {
    error: wording('is no country code', 'write an ISO 3166-1 code in capitals, such as JP'),
  })
  .meta({ description: 'ISO 3166-1 code.', examples: ['JP', 'HK'] });

/** Something said elsewhere that we checked. Absent sources are allowed only for `no-evidence`. */
export const claim = z
  .strictObject({
    about: countryCode.meta({ description: 'The country that the claim is about.' }),
    operators: z.array(slug).min(1).optional().meta({ description: 'Operators of this country it names.' }),
    claim: sentence.meta({ description: 'What was said, in our own words.' }),
    result: z.enum(claimResults),
    finding: sentence.meta({ description: 'What the evidence shows.' }),
    sources: sourceIds.optional(),
  })
  .refine((value) => value.result === 'no-evidence' || value.sources !== undefined, {
    error: wording('needs sources', 'only a claim with the result no-evidence may have none'),
    path: ['sources'],
  })
  .meta({ title: 'Claim', description: 'Something said elsewhere that we checked.' });
export type Claim = z.output<typeof claim>;
