/** A JSON Schema of draft 7, as far as ours use it. The last group tells editors' windows and the field reference. */
export type JsonSchema = {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema | false>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
  readonly const?: string | undefined;
  readonly pattern?: string;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;

  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly examples?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly patternErrorMessage?: string;
  /** The closed vocabulary that the words are from. */
  readonly vocabulary?: string | undefined;
  /** Words beside which other texts may stand too, with their meanings. */
  readonly words?: readonly string[];
  readonly wordDescriptions?: readonly string[];
};

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
