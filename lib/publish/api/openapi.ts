import { z } from 'zod';
import { english } from '../../i18n/locales.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { siteConfig } from '../../site/config.ts';
import { dataPage } from '../../site/routes.ts';
import { capabilities } from '../../schema/vocabulary.ts';
import { apiRoot } from '../../site/api-addresses.ts';
import { pageAddresses } from './addresses.ts';
import { licence } from './envelope.ts';
import { operations } from './operations.ts';
import { contentTypes } from './resource.ts';
import { components } from './schema/component.ts';
import { schemaVersion } from './schema/envelope.ts';
import { responses } from './schema/responses.ts';

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** What stands in braces in an address. */
const parameters = {
  country: { description: 'The id of a country or region.', example: 'japan', schema: { type: 'string' } },
  operator: { description: 'The id of one of its operators.', example: 'mineo', schema: { type: 'string' } },
  brand: {
    description: 'The id of a brand of travel eSIMs.',
    example: 'airalo',
    schema: { type: 'string' },
  },
  capability: {
    description: 'The id of a question.',
    example: capabilities[0],
    schema: reference('Capability'),
  },
  month: {
    description: 'Year and month.',
    example: '2026-11',
    schema: { type: 'string', pattern: String.raw`^\d{4}-\d{2}$` },
  },
} as const;

/** The API as OpenAPI 3.1 describes it, made from the schemas that every response is checked against. */
export function openapiDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Can I Share?',
      summary: 'Can I gift or share my eSIM data? Answers by country and operator, with evidence.',
      description:
        'Nothing changes between two editions of the site. Every field is always there and has one type; what is not known is null, lists are never null. Programs must ignore fields that they do not know.',
      version: schemaVersion,
      license: { name: licence.name, url: licence.url },
    },
    externalDocs: { url: pageAddresses(dataPage).en },
    servers: [{ url: `${siteConfig.address}${apiRoot}` }],
    security: [],
    paths: Object.fromEntries(operations.map((operation) => [`/${operation.template}`, pathItem(operation)])),
    components: { schemas: componentSchemas() },
  };
}

function pathItem({ id, template, content }: (typeof operations)[number]) {
  const summary = translatorFor(english.slug)(`data.operation.${id}`);
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return {
    get: {
      operationId: id,
      summary,
      parameters: Object.entries(parameters)
        .filter(([name]) => names.includes(name))
        .map(([name, parameter]) => ({ name, in: 'path', required: true, ...parameter })),
      responses: {
        200: {
          description: summary,
          headers: {
            ETag: { description: 'Strong; send it back as If-None-Match.', schema: { type: 'string' } },
          },
          content: mediaOf(content),
        },
        304: { description: 'Nothing changed since the response with the ETag of If-None-Match.' },
        404: {
          description: 'There is nothing with this id.',
          content: { 'application/problem+json': { schema: reference('Problem') } },
        },
      },
    },
  };
}

function mediaOf(content: (typeof operations)[number]['content']) {
  if (content === 'csv') return { [contentTypes.csv]: { schema: { type: 'string' } } };
  const schema =
    content === 'openapi' ? { type: 'object' } : reference(components.get(responses[content])?.id ?? '');
  return { 'application/json': { schema } };
}

/** The schemas by name. They do not forbid other fields: a later version of the API may have more. */
function componentSchemas() {
  const { schemas } = z.toJSONSchema(components, {
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  // OpenAPI says both for the whole document.
  for (const schema of Object.values(schemas)) {
    delete schema.$id;
    delete schema.$schema;
  }
  return schemas;
}
