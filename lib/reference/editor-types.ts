import { z } from 'zod';

/** What an editor's window reads as something else than text, by the type that it reads; see YAML 1.2, core schema. */
const samples = {
  integer: ['0', '7', '42', '1010', '2026', '00000000', '90'],
  number: ['0.5', '36.25', '-7.5', '5e100000'],
  boolean: ['true', 'True'],
} as const;

type EditorType = 'string' | 'integer' | 'number' | 'boolean';

/**
 * The JSON types that a value may have in an editor's window where the checker wants text. Front matter holds only text
 * for the checker; an editor's window takes `3` (an operator of Hong Kong) for a number and `True` (one of Thailand) for a
 * truth value, and must not call either wrong.
 */
export function typesInEditor(schema: z.core.$ZodType): EditorType | EditorType[] {
  const takes = (type: keyof typeof samples) =>
    samples[type].some((text) => z.safeParse(schema, text).success);
  const others = [
    ...(takes('number') ? (['number'] as const) : takes('integer') ? (['integer'] as const) : []),
    ...(takes('boolean') ? (['boolean'] as const) : []),
  ];
  return others.length === 0 ? 'string' : ['string', ...others];
}
