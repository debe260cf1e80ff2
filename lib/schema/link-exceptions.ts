import { z } from 'zod';
import { day } from './date.ts';
import { sentence } from './text.ts';
import { wording } from './wording.ts';

const covered = z.string().regex(/^https?:\/\/[^\s/*]+\/[^\s*]*\*?$/, {
  error: wording(
    'is no address',
    'copy the whole address, such as https://example.com/page, or end it with * to cover all that begin so',
  ),
});

/** Addresses whose trouble is known, so that the check of links passes over it until a day. */
export const linkExceptions = z
  .record(
    covered,
    z.strictObject({
      reason: sentence.meta({ description: 'Why it stays although the check of links finds fault with it.' }),
      until: day.meta({ description: 'The last day on which the exception holds.' }),
    }),
  )
  .meta({ title: 'Link exceptions', description: 'Addresses whose trouble is known, until a day.' });
export type LinkExceptions = z.output<typeof linkExceptions>;

/** The exception of a list that covers an address: its key, or `undefined`. The closest fit counts. */
export function exceptionFor(address: string, exceptions: LinkExceptions): string | undefined {
  return Object.keys(exceptions)
    .filter((key) => (key.endsWith('*') ? address.startsWith(key.slice(0, -1)) : address === key))
    .sort((a, b) => b.length - a.length)[0];
}
