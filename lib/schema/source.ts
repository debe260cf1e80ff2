import { z } from 'zod';
import { day, partialDate } from './date.ts';
import { languageTag, title } from './text.ts';
import { publishers } from './vocabulary.ts';
import { formatWording } from './wording.ts';

/** An address on the public web. */
export const address = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: formatWording('is no web address', 'copy the whole address, beginning with https:// or http://'),
  })
  .meta({ description: 'The address of a public page.', examples: ['https://www.au.com/'] });

/** A page that was read and carries a statement. */
export const source = z
  .strictObject({
    title: title.meta({ description: 'What the page is called, in English or as it calls itself.' }),
    url: address,
    publisher: z.enum(publishers).meta({ description: 'Who publishes the page.' }),
    language: languageTag,
    dated: partialDate.optional().meta({ description: "The page's own date; absent = it shows none." }),
    read: day.meta({ description: 'The day on which the page was read.' }),
    copy: z
      .enum(['live', 'archived'])
      .meta({ description: 'Whether the live page or a stored copy was read.' }),
    archive: address.optional().meta({ description: 'Address of a stored copy, if there is one.' }),
  })
  .meta({ title: 'Source', description: 'A page that was read and carries a statement.' });
export type Source = z.output<typeof source>;
