import { z } from 'zod';
import { component } from './component.ts';
import { day, url } from './values.ts';

/** The version of the API's schema: a new field raises the second number, a mended text the third. The first is in the address. */
export const schemaVersion = '1.0.0';

const licence = component(
  'Licence',
  'Under which terms the data may be used.',
  z.strictObject({
    name: z.string(),
    spdx: z.string().meta({ description: 'The identifier in the SPDX list of licences.' }),
    url,
  }),
);

const attribution = component(
  'Attribution',
  'Whom to name as the source, and what to link.',
  z.strictObject({ text: z.string(), url }),
);

/** What is true of every response. */
export const envelope = {
  schema_version: z.string().meta({ description: 'Semantic version of this schema.' }),
  licence,
  attribution,
  generated_at: day.meta({
    description: 'The day on which the content was last checked and compiled; not the time of the request.',
  }),
  url: url.meta({ description: 'The address of this response.' }),
};

/** A whole response around its result. */
export function response<S extends z.ZodType>(id: string, description: string, result: S) {
  return component(id, description, z.strictObject({ ...envelope, result }));
}

/** The body of an error, RFC 9457. */
export const problem = component(
  'Problem',
  'What went wrong, as application/problem+json (RFC 9457).',
  z.strictObject({
    type: url.meta({ description: 'A page that explains this sort of problem.' }),
    title: z.string().meta({ description: 'The sort of problem in one line.' }),
    status: z.int().meta({ description: 'The status of the response.' }),
    detail: z.string().meta({ description: 'What was wrong with this request, and what to do instead.' }),
    instance: z.string().meta({ description: 'The address that was asked for.' }),
  }),
);
export type Problem = z.infer<typeof problem>;
