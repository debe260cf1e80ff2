import { z } from 'zod';

/** The names under which the schemas of the API stand in the OpenAPI document. */
export const components = z.registry<{ id: string }>();

/** Gives a schema a description and a name in the OpenAPI document, where others then refer to it. */
export function component<S extends z.ZodType>(id: string, description: string, schema: S): S {
  const described = schema.meta({ description });
  components.add(described, { id });
  return described;
}
