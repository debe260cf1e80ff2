import { z } from 'zod';
import { sentence, steps } from './text.ts';
import { formatWording, wording } from './wording.ts';

const acceptHint = 'run `npm run content -- accept` on this file after reviewing it';

/** The first eight hexadecimal digits of the SHA-256 of the English text that a translation was made from. */
export const fingerprint = z
  .string({
    error: ({ input }) => (input === undefined ? wording('needs "of"', acceptHint) : undefined),
  })
  .regex(/^[0-9a-f]{8}$/, { error: wording('is no fingerprint', acceptHint) })
  .meta({ description: 'Which English wording this translates.', examples: ['5c1e09ab'] });

const key = z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/, {
  error: wording('is no text key', 'write the path of the English text, such as gift.data-gift.note'),
});

/** One translated text: a string, or the same number of steps as the English. */
const translatedText = z.strictObject({
  of: fingerprint,
  text: z.custom<string | string[]>(
    (value) => (Array.isArray(value) ? steps : sentence).safeParse(value).success,
    {
      error: formatWording('is no text', 'write a sentence, or a list of steps where the English has steps'),
    },
  ),
});

/** The prose of one file in another language: text by text, each knowing the English it translates. */
export const translation = z
  .strictObject({
    texts: z.record(key, translatedText).optional(),
    body: fingerprint
      .optional()
      .meta({ description: 'Which English prose the text below the front matter translates.' }),
  })
  .meta({ title: 'Translation', description: 'The prose of one file in another language.' });
export type Translation = z.output<typeof translation>;
