import { z } from 'zod';
import { troubleWith } from './interlocutor.ts';

/** The check of a text that stands for a larger value: what `schema` says of what the text is taken apart into. */
export function composed(schema: z.ZodType, takeApart: (text: string) => unknown, description: string) {
  return z
    .string()
    .superRefine((text, context) => {
      const trouble = troubleWith({ schema }, takeApart(text));
      if (trouble !== undefined) context.addIssue({ code: 'custom', message: trouble, input: text });
    })
    .meta({ description });
}

/** `ja=データギフト` as language and name; a name without a language is in English. */
export function nameWithTag(text: string): [tag: string, name: string] {
  const [, tag = 'en', name = text] = /^([A-Za-z][A-Za-z-]*)=(.*)$/s.exec(text) ?? [];
  return [tag, name];
}
