import { z } from 'zod';

/**
 * What a schema teaches about its value: its description, the words it knows, an example. Descriptions come from the
 * schemas' `meta`, so that comments, questions and help say the same and change together.
 */
export function lessonOf(schema: z.core.$ZodType): string {
  const { description, examples } = metaOf(schema);
  const words = wordsOf(schema);
  const unsaid = words.filter((word) => !(description ?? '').includes(word));
  return [
    description,
    words.length > 0 && unsaid.length > 0 ? `${words.length > 1 ? 'One of ' : ''}${words.join(', ')}.` : '',
    examples.length > 0 && words.length === 0 ? `Such as ${examples.join(' or ')}.` : '',
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** What a value means, as its schema describes it; empty where it does not. */
export function descriptionOf(schema: z.core.$ZodType): string {
  return metaOf(schema).description ?? '';
}

type Meta = { readonly description: string | undefined; readonly examples: readonly string[] };

/** The meta of a schema; an optional one without any has that of what it wraps. */
function metaOf(schema: z.core.$ZodType): Meta {
  const { description, examples } = z.globalRegistry.get(schema) ?? {};
  if (description === undefined && schema instanceof z.ZodOptional) return metaOf(schema.unwrap());
  return { description, examples: Array.isArray(examples) ? examples.map(String) : [] };
}

/** The closed vocabulary of a value, or of the entries of a list. */
function wordsOf(schema: z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodOptional) return wordsOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return wordsOf(schema.element);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}
