import { slug } from '../../schema/text.ts';
import { wording } from '../../schema/wording.ts';
import type { Question } from './interlocutor.ts';

/** The question that every new file answers. */
export const slugQuestion = {
  flag: 'slug',
  takes: 'slug',
  asks: 'Its slug',
  schema: slug.meta({ description: 'The name of its file and of its page; made from its name if left out.' }),
} as const satisfies Question;

/** A slug made from a name or title, at most `longest` characters; empty for one without Latin letters and digits. */
export function slugOf(text: string, longest = 60): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let made = '';
  for (const word of words) {
    const longer = made === '' ? word : `${made}-${word}`;
    if (longer.length > longest) break;
    made = longer;
  }
  return made;
}

/** A slug whose file does not exist yet; the error names the file that does. */
export function freeSlug(pathOf: (slug: string) => string, exists: (path: string) => boolean) {
  return slugQuestion.schema.refine((value) => !exists(pathOf(value)), {
    error: ({ input }) =>
      wording(`is taken: ${pathOf(String(input))} exists`, 'edit that file, or choose another slug'),
  });
}

/** The slug to suggest for a name; `undefined` where the name has no Latin letters to make it from. */
export function suggestedSlug(name: string): string | undefined {
  // A name that is missing is one mistake, not two.
  return name === '' ? 'unnamed' : slugOf(name) || undefined;
}
