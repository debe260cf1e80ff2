import { z } from 'zod';
import { day } from './date.ts';
import { sentence } from './text.ts';
import { wording } from './wording.ts';

const siteHint = 'write it in lower case without https:// and www, such as example.com';
const site = z
  .string()
  .regex(/^(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$/, { error: wording('is no domain', siteHint) })
  .meta({
    title: 'domain',
    description: 'The domain of a site.',
    examples: ['example.com'],
    patternErrorMessage: siteHint,
  });

/** Sites that are no sources, with the reason: link farms, machine-made pages, copies. */
export const distrusted = z
  .record(
    site,
    z.strictObject({
      reason: sentence.meta({
        description: 'Why its pages are no sources.',
        examples: ['Machine-made pages on operators that it has not checked.'],
      }),
      added: day.meta({ description: 'The day on which it was put on the list.' }),
    }),
  )
  .meta({ title: 'Distrusted sites', description: 'Sites that are no sources, with reasons.' });
export type Distrusted = z.output<typeof distrusted>;
