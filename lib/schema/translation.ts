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
  .meta({
    title: 'fingerprint',
    description: 'Which English wording this translates; write 00000000 and let the command fill it in.',
    examples: ['5c1e09ab'],
    patternErrorMessage: acceptHint,
  });

const keyHint = 'write the path of the English text, such as gift.data-gift.note';
const key = z
  .string()
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/, { error: wording('is no text key', keyHint) })
  .meta({
    title: 'key of a text',
    description: 'The path of the English text.',
    examples: ['gift.data-gift.note'],
    patternErrorMessage: keyHint,
  });

/** One translated text: a string, or the same number of steps as the English. */
const translatedText = z.strictObject({
  of: fingerprint,
  text: z
    .custom<string | string[]>(
      (value) => (Array.isArray(value) ? steps : sentence).safeParse(value).success,
      {
        error: formatWording(
          'is no text',
          'write a sentence, or a list of steps where the English has steps',
        ),
      },
    )
    .meta({
      title: 'text, or list of steps',
      description: 'The translation: a sentence, or as many steps as the English has.',
      examples: ['任何客户都能把当月剩下的流量送出去。'],
      either: [sentence, steps],
    }),
});

/** The prose of one file in another language: text by text, each knowing the English it translates. */
export const translation = z
  .strictObject({
    texts: z.record(key, translatedText).optional().meta({
      description: 'The translated texts, each by the path of the English one.',
    }),
    body: fingerprint
      .optional()
      .meta({ description: 'Which English prose the text below the front matter translates.' }),
  })
  .meta({ title: 'Translation', description: 'The prose of one file in another language.' });
export type Translation = z.output<typeof translation>;
