import type { JsonSchema } from './json-schema.ts';

/**
 * A schema in which a choice between objects that differ by one word ("an answer that says no …") is one object with
 * conditions. An editor's window then offers every key and names the one that is wrong, instead of saying that none of
 * four objects fits.
 */
export function withMergedVariants(schema: JsonSchema): JsonSchema {
  const inside = mapChildren(schema, withMergedVariants);
  const { oneOf, ...rest } = inside;
  return oneOf ? { ...rest, ...merge(oneOf) } : inside;
}

/** Applies a function to every schema directly inside a schema. */
export function mapChildren(schema: JsonSchema, change: (child: JsonSchema) => JsonSchema): JsonSchema {
  const { properties, additionalProperties, items, oneOf, anyOf } = schema;
  return {
    ...schema,
    ...(properties && { properties: mapValues(properties, (child) => child && change(child)) }),
    ...(additionalProperties && { additionalProperties: change(additionalProperties) }),
    ...(items && { items: change(items) }),
    ...(oneOf && { oneOf: oneOf.map(change) }),
    ...(anyOf && { anyOf: anyOf.map(change) }),
  };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** One object for several that are told apart by the word under one key. */
function merge(variants: readonly JsonSchema[]): JsonSchema {
  const key = discriminatorOf(variants);
  const properties = Object.fromEntries(
    variants.flatMap((variant) => Object.entries(variant.properties ?? {})),
  );
  const words = variants.map((variant) => propertyOf(variant, key));
  const { title, description, vocabulary } = words[0] ?? {};
  const shared = (variants[0]?.required ?? []).filter((name) =>
    variants.every(({ required }) => required?.includes(name)),
  );
  return {
    type: 'object',
    properties: {
      ...properties,
      [key]: {
        type: 'string',
        title,
        description,
        vocabulary,
        enum: words.flatMap((one) => one.const ?? []),
        enumDescriptions: words.flatMap((one) => one.enumDescriptions ?? []),
      },
    },
    required: shared,
    additionalProperties: false,
    allOf: variants.map((variant, index) => ({
      if: { properties: { [key]: { const: words[index]?.const ?? '' } }, required: [key] },
      then: {
        required: (variant.required ?? []).filter((name) => !shared.includes(name)),
        properties: Object.fromEntries(
          Object.keys(properties)
            .filter((name) => !Object.hasOwn(variant.properties ?? {}, name))
            .map((name) => [name, false]),
        ),
      },
    })),
  };
}

function discriminatorOf(variants: readonly JsonSchema[]): string {
  const key = Object.keys(variants[0]?.properties ?? {}).find((name) =>
    variants.every((variant) => propertyOf(variant, name).const !== undefined),
  );
  if (key === undefined) throw new Error('A choice between objects needs a key whose word tells them apart.');
  return key;
}

function propertyOf({ properties }: JsonSchema, name: string): JsonSchema {
  const property = properties?.[name];
  return property === undefined || property === false ? {} : property;
}
