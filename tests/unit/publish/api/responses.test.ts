import Ajv2020 from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Edition } from '#lib/catalogue/store.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { Api } from '#lib/publish/api/api.ts';
import { apiOf } from '#lib/publish/api/api.ts';
import { operations } from '#lib/publish/api/operations.ts';
import { schemaVersion } from '#lib/publish/api/schema/envelope.ts';
import { responses } from '#lib/publish/api/schema/responses.ts';
import { siteConfig } from '#lib/site/config.ts';
import { dataPage, hrefOf } from '#lib/site/routes.ts';
import { realEdition } from './edition.ts';

let edition: Edition;
let api: Api;
let openapi: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  edition = await realEdition();
  api = apiOf(edition);
  openapi = z.record(z.string(), z.unknown()).parse(bodyOf('openapi.json'));
});

function bodyOf(path: string): unknown {
  const text = api.get(path)?.read().body;
  if (text === undefined) throw new Error(`The API has no ${path}.`);
  return JSON.parse(text);
}

/** Every JSON response with its path and the sort of what it holds. */
function jsonResponses() {
  return [...api].flatMap(([path, entry]) => {
    const content = operations.find(({ id }) => id === entry.operation)?.content;
    if (content === undefined || content === 'csv' || content === 'openapi') return [];
    return [{ path, content, body: bodyOf(path) }];
  });
}

describe('every response', () => {
  test('is what its schema says, with no field more and none less', () => {
    for (const { path, content, body } of jsonResponses()) {
      const { error } = responses[content].safeParse(body);
      expect(error?.issues ?? [], path).toEqual([]);
    }
  });

  test('holds under the schema of the OpenAPI document, as another program reads it', () => {
    const ajv = new Ajv2020({ strict: false, formats: { date: true, uri: true } });
    ajv.addSchema(openapi, 'openapi.json');
    const validators = new Map<string, ValidateFunction>();
    for (const { path, content, body } of jsonResponses()) {
      const name = `${content.charAt(0).toUpperCase()}${content.slice(1)}Response`;
      const validate =
        validators.get(name) ?? ajv.compile({ $ref: `openapi.json#/components/schemas/${name}` });
      validators.set(name, validate);
      validate(body);
      expect(validate.errors ?? [], path).toEqual([]);
    }
  });

  test('names its own address, the licence and the day of the content', () => {
    for (const { path, body } of jsonResponses()) {
      expect(body, path).toMatchObject({
        schema_version: schemaVersion,
        licence: { spdx: 'CC-BY-4.0' },
        attribution: { url: siteConfig.address },
        generated_at: edition.today,
        url: `${siteConfig.address}/api/v1/${path}`,
      });
    }
  });

  test('is compact', () => {
    for (const [path, { read }] of api)
      if (path.endsWith('.json')) expect(read().body, path).not.toMatch(/\n/);
  });
});

test('the page that explains the API tells of this version in every language', () => {
  const page = edition.catalogue.pages.find(({ slug }) => slug === dataPage.slug);
  const bodies = [page, ...(page?.translations.values() ?? [])].map((one) => one?.body);
  expect(bodies.length).toBe(locales.length);
  for (const body of bodies) expect(body).toContain(`- **${schemaVersion}**`);
});

describe('the links of every object', () => {
  test('lead to files of the API and to pages of the site that are there', () => {
    const { countries, travel } = edition.catalogue;
    const pages = new Set(
      ['en', 'zh-hans'].flatMap((locale) => [
        ...countries.flatMap(({ slug, operators }) => [
          hrefOf(locale, { to: 'country', country: slug }),
          ...operators.map((operator) =>
            hrefOf(locale, { to: 'operator', country: slug, operator: operator.slug }),
          ),
        ]),
        ...(travel ? [hrefOf(locale, { to: 'travel' })] : []),
        ...(travel?.brands ?? []).map(({ slug }) => hrefOf(locale, { to: 'travel-brand', brand: slug })),
      ]),
    );
    const found = linksIn(bodyOf('all.json'));
    expect(found.length).toBeGreaterThan(100);
    for (const { api: address, pages: addresses } of found) {
      expect(api.has(address.replace(`${siteConfig.address}/api/v1/`, '')), address).toBe(true);
      for (const page of Object.values(addresses))
        expect(pages.has(page.replace(siteConfig.address, '')), page).toBe(true);
    }
  });
});

const link = z.object({ api: z.string(), pages: z.record(z.string(), z.string()) });

function linksIn(value: unknown): z.infer<typeof link>[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'links' ? [link.parse(inner)] : linksIn(inner),
  );
}

describe('the OpenAPI document', () => {
  test('is one, as a validator of others finds', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(openapi));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  test('describes every address that there is, and none that there is not', () => {
    const templates = Object.keys(
      z.object({ paths: z.record(z.string(), z.unknown()) }).parse(openapi).paths,
    );
    const patterns = templates.map((template) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`));
    for (const path of api.keys())
      expect(patterns.filter((one) => one.test(`/${path}`)).length, path).toBe(1);
    for (const pattern of patterns)
      expect([...api.keys()].some((path) => pattern.test(`/${path}`))).toBe(true);
  });

  test('lets a later version add fields: no schema forbids unknown ones', () => {
    expect(JSON.stringify(openapi)).not.toContain('"additionalProperties":false');
  });

  test('gives no field two types, null aside', () => {
    const choices = valuesOf(openapi, /^(?:anyOf|oneOf)$/);
    expect(choices.length).toBeGreaterThan(10);
    for (const held of choices) expect(held).toEqual([expect.anything(), { type: 'null' }]);
    for (const type of valuesOf(openapi, /^type$/)) expect(type).not.toBeInstanceOf(Array);
  });
});

/** The values of every key that matches, however deep. */
function valuesOf(value: unknown, key: RegExp): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => [
    ...(key.test(name) ? [inner] : []),
    ...valuesOf(inner, key),
  ]);
}
