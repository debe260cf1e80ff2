import { z } from 'zod';
import { day, partialDate } from './date.ts';
import { languageTag, slug, title } from './text.ts';
import { publishers, sourceCopies } from './vocabulary.ts';
import { word } from './word.ts';
import { formatWording, wording } from './wording.ts';

const addressHint = 'copy the whole address, beginning with https:// or http://';

/** An address on the public web. */
export const address = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: formatWording('is no web address', addressHint),
    abort: true,
  })
  .regex(/^\S+$/, {
    error: wording('holds a space', 'copy the address from the browser, which writes %20 for a space'),
  })
  .meta({
    title: 'web address',
    description: 'The address of a public page.',
    examples: ['https://www.au.com/'],
    pattern: String.raw`^\s*[Hh][Tt][Tt][Pp][Ss]?://[^/?#\s]+[.。．｡][^/?#\s]\S*$`,
    patternErrorMessage: addressHint,
  });

/** A page that was read and carries a statement. */
export const source = z
  .strictObject({
    title: title.meta({ description: 'What the page is called, in English or as it calls itself.' }),
    url: address.meta({ description: 'The address of the page that was read.' }),
    publisher: word('publisher', publishers).meta({
      description: 'Who publishes the page; the best publisher of an answer caps our confidence in it.',
    }),
    language: languageTag.meta({ description: 'The language of the page.' }),
    dated: partialDate
      .optional()
      .meta({ description: 'The page’s own date; absent means that it shows none.' }),
    read: day.meta({ description: 'The day on which the page was read.' }),
    copy: word('copy', sourceCopies).meta({
      description: 'Whether the live page or a stored copy was read.',
    }),
    archive: address.optional().meta({
      description: 'The address of a stored copy, if there is one.',
      examples: ['https://web.archive.org/web/2026/https://www.au.com/'],
    }),
  })
  .meta({ title: 'Source', description: 'A page that was read and carries a statement.' });
export type Source = z.output<typeof source>;

/** The sources of a file: an id of the editor's choice → the page. */
export const sources = z.record(slug, source).meta({
  description: 'The pages that were read, each by an id of your choice; every one is used in this file.',
});
