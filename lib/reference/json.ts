/** A value of a JSON document. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** A JSON Schema, draft 7, as far as ours use it; the last group is read by editors' windows and the field reference. */
export type JsonSchema = {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly propertyNames?: JsonSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;

  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly patternErrorMessage?: string;
  /** Which closed vocabulary the words are from. */
  readonly vocabulary?: string;
  /** Words beside which other texts may stand too, with their meanings. */
  readonly words?: readonly string[];
  readonly wordDescriptions?: readonly string[];
};
