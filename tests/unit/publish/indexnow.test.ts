import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { changedBy, changedSince, tellIndexNow } from '#lib/publish/indexnow.ts';
import { answer, countryDocument, operatorDocument } from '#tests/unit/build.ts';

const address = 'http://localhost:3000';
const checked = (day: string) => ({
  gift: { ...answer('yes'), checked: day },
  hotspot: { ...answer('yes'), checked: day },
});
const catalogue = buildCatalogue([
  countryDocument('japan'),
  operatorDocument('mineo', 'mvno', checked('2026-11-20')),
  operatorDocument('povo', 'mvno', checked('2026-12-05')),
  operatorDocument('linemo', 'brand', { gift: answer('yes') }),
  {
    kind: 'redirects',
    file: 'content/redirects.yml',
    data: {
      '/japan/uq': { to: '/japan/mineo', date: '2026-12-01' },
      '/japan/present': { to: '/japan/mineo', date: '2026-11-02' },
    },
  },
]);

describe('what search engines should look at again', () => {
  test('since a day: pages that changed then or later, and addresses that moved', () => {
    const changed = changedSince(catalogue, '2026-12-01');
    expect(changed).toEqual(expect.arrayContaining([`${address}/en/japan`, `${address}/zh-hans/japan/uq`]));
    expect(changed).toContain(`${address}/en/japan/povo`);
    expect(changed).not.toContain(`${address}/en/japan/mineo`);
    expect(changed).not.toContain(`${address}/en/japan/present`);
  });

  test('after changes of files: their pages, and those that are gone', () => {
    const files = [
      'content/countries/japan/mineo.md',
      'content/countries/japan/ahamo.md',
      'content/distrusted.yml',
    ];
    expect(changedBy(catalogue, files)).toEqual(
      expect.arrayContaining([
        `${address}/en/japan/mineo`,
        `${address}/en/japan`,
        `${address}/en/japan/ahamo`,
        `${address}/zh-hans/japan/ahamo`,
      ]),
    );
  });

  test('never pages that search engines should not show', () => {
    // One known answer is too little for a search engine.
    expect(changedBy(catalogue, ['content/countries/japan/linemo.md'])).not.toContain(
      `${address}/en/japan/linemo`,
    );
  });
});

/** An endpoint that answers with a status and keeps what it was told. */
async function endpoint(status: number): Promise<{ readonly url: string; readonly told: unknown[] }> {
  const told: unknown[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    void json(request).then((message) => {
      told.push(message);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => void server.close());
  return { url: `http://localhost:${String((server.address() as AddressInfo).port)}/indexnow`, told };
}

describe('IndexNow', () => {
  test('is told the host, the key, where the key lies, and the addresses', async () => {
    const { url, told } = await endpoint(202);
    await tellIndexNow(url, 'key-12345', [`${address}/en/japan`]);
    expect(told).toEqual([
      {
        host: 'localhost:3000',
        key: 'key-12345',
        keyLocation: `${address}/key-12345.txt`,
        urlList: [`${address}/en/japan`],
      },
    ]);
  });

  test('is told of at most 10,000 addresses at once', async () => {
    const { url, told } = await endpoint(200);
    await tellIndexNow(
      url,
      'key-12345',
      Array.from({ length: 10_001 }, (_, index) => `${address}/en/${String(index)}`),
    );
    expect(told.map((message) => (message as { readonly urlList: unknown[] }).urlList.length)).toEqual([
      10_000, 1,
    ]);
  });

  test('refuses with a reason that says what to do', async () => {
    const { url } = await endpoint(403);
    await expect(tellIndexNow(url, 'key-12345', [`${address}/en`])).rejects.toThrow(
      /answered 403: the key is not at its address: deploy/,
    );
  });

  test('may be out of reach', async () => {
    await expect(tellIndexNow('http://localhost:1/indexnow', 'key-12345', [`${address}/en`])).rejects.toThrow(
      /^http:\/\/localhost:1\/indexnow cannot be reached: /,
    );
  });
});
