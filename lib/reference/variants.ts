import type { JsonSchema } from './keywords.ts';
import { mapChildren } from './keywords.ts';

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

/** One object for several that are told apart by the word under one key. */
function merge(variants: readonly JsonSchema[]): JsonSchema {
  const key = discriminatorOf(variants);
  const properties = Object.fromEntries(
    keysInOrder(variants).map((name) => {
      const owner = variants.find((variant) => Object.hasOwn(variant.properties ?? {}, name));
      return [name, propertyOf(owner ?? {}, name)];
    }),
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

/** The keys of all variants; one that only a later variant has follows the key that stands before it there. */
function keysInOrder(variants: readonly JsonSchema[]): string[] {
  const ordered: string[] = [];
  for (const variant of variants) {
    let last = -1;
    for (const name of Object.keys(variant.properties ?? {})) {
      const known = ordered.indexOf(name);
      if (known < 0) ordered.splice(last + 1, 0, name);
      last = known < 0 ? last + 1 : known;
    }
  }
  return ordered;
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
