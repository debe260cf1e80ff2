import { beforeAll, describe, expect, test } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Api } from '#lib/publish/api/api.ts';
import { apiOf } from '#lib/publish/api/api.ts';
import { problemKinds, respond } from '#lib/publish/api/respond.ts';
import { problem } from '#lib/publish/api/schema/envelope.ts';
import { answer, countryDocument, operatorDocument } from '#tests/unit/build.ts';

const address = (path: string) => `http://localhost:3000${path}`;
const mineo = '/api/v1/countries/japan/mineo.json';

let api: Api;
beforeAll(() => {
  const catalogue = buildCatalogue([
    countryDocument('japan'),
    operatorDocument('mineo', 'mvno', { gift: answer('yes') }),
  ]);
  api = apiOf({ today: '2026-11-21', catalogue });
});

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  respond(new Request(address(path), { headers }), api);

describe('a file of the API', () => {
  test('is JSON that a browser asks for again and a shared cache may keep', async () => {
    const response = get(mineo);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=\d+/);
    expect(await response.json()).toMatchObject({ result: { id: 'mineo' } });
  });

  test('or the table, as CSV with a header', () => {
    expect(get('/api/v1/answers.csv').headers.get('content-type')).toBe(
      'text/csv; charset=utf-8; header=present',
    );
  });

  test('is the same whatever is asked behind the question mark', async () => {
    expect(await get(`${mineo}?utm_source=x`).text()).toBe(await get(mineo).text());
  });
});

describe('the ETag of a file', () => {
  test('is strong, and another for another file', () => {
    const tag = get(mineo).headers.get('etag');
    expect(tag).toMatch(/^"[\w-]+"$/);
    expect(get('/api/v1/index.json').headers.get('etag')).not.toBe(tag);
  });

  test.for(['%s', 'W/%s', '"other", %s', '*'])(
    'sent back as %s saves sending the file again',
    async (form) => {
      const etag = get(mineo).headers.get('etag') ?? '';
      const response = get(mineo, { 'if-none-match': form.replace('%s', etag) });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(etag);
      expect(await response.text()).toBe('');
    },
  );

  test('of an earlier edition brings the file', () => {
    expect(get(mineo, { 'if-none-match': '"earlier"' }).status).toBe(200);
  });
});

describe('what is not there', () => {
  test.for([
    '/api/v1/countries/atlantis.json',
    '/api/v1/countries/japan/nobody.json',
    '/api/v1/capabilities/teleport.json',
    '/api/v1/changes/1999-01.json',
    '/api/v1/countries/japan',
    '/api/v1/',
    '/api/v1',
    '/api/v2/index.json',
    '/api',
  ])('%s is answered with a problem that a program can read', async (path) => {
    const response = get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const body = problem.parse(await response.json());
    expect(body).toMatchObject({ status: 404, instance: path });
    expect(body.detail).toContain('/api/v1/index.json');
    expect(problemKinds).toContain(new URL(body.type).hash.slice(1));
  });
});

describe('a method', () => {
  test('that asks for headers only gets no body', async () => {
    const response = respond(new Request(address(mineo), { method: 'HEAD' }), api);
    expect(response.headers.get('etag')).toBe(get(mineo).headers.get('etag'));
    expect(await response.text()).toBe('');
  });

  test('that writes is refused, and told which ones there are', async () => {
    const response = respond(new Request(address(mineo), { method: 'DELETE' }), api);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    const body = problem.parse(await response.json());
    expect(body).toMatchObject({ status: 405, instance: mineo });
    expect(body.detail).toContain('DELETE');
    expect(problemKinds).toContain(new URL(body.type).hash.slice(1));
  });

  test('and headers of every kind are allowed to pages of others that read', () => {
    const { status, headers } = respond(new Request(address(mineo), { method: 'OPTIONS' }), api);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
    expect(headers.get('access-control-allow-headers')).toBe('*');
  });
});
