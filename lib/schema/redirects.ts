import { z } from 'zod';
import { day } from './date.ts';
import { wording } from './wording.ts';

const pathHint = 'write it below the language, without a slash at the end, such as /japan/kddi-au';
const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const path = z
  .string()
  .regex(new RegExp(`^/${slug}(?:/${slug})?$`), { error: wording('is no path of a page', pathHint) })
  .meta({
    title: 'path',
    description: 'The address of a page below the language.',
    examples: ['/japan/kddi-au'],
    patternErrorMessage: pathHint,
  });

/** Pages that have moved: slugs never vanish. */
export const redirects = z
  .record(
    path,
    z.strictObject({
      to: path.meta({ description: 'The page that readers of the old address are sent to.' }),
      date: day.meta({ description: 'The day on which it moved.' }),
    }),
  )
  .meta({
    title: 'Redirects',
    description:
      'Pages that have moved, by their old address. In every language and every other form they lead to the new one.',
  });
export type Redirects = z.output<typeof redirects>;
