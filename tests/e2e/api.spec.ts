import type { APIResponse } from '@playwright/test';
import { expect, test } from '@playwright/test';

const files = [
  'index.json',
  'countries.json',
  'countries/japan.json',
  'countries/japan/mineo.json',
  'travel.json',
  'travel/airalo.json',
  'capabilities/gift.json',
  'changes.json',
  'all.json',
  'answers.csv',
  'openapi.json',
].map((path) => `/api/v1/${path}`);

const header = (response: APIResponse, name: string) => response.headers()[name];

for (const file of files) {
  test.describe(file, () => {
    test('may be read by pages of others, and comes compressed', async ({ request }) => {
      const response = await request.get(file, { headers: { origin: 'https://example.org' } });
      expect(response.status()).toBe(200);
      expect(header(response, 'access-control-allow-origin')).toBe('*');
      expect(header(response, 'cross-origin-resource-policy')).toBe('cross-origin');
      expect(header(response, 'content-type')).toMatch(
        file.endsWith('.csv') ? /^text\/csv; charset=utf-8/ : /^application\/json/,
      );
      expect(header(response, 'content-encoding')).toBe('gzip');
      expect(header(response, 'cache-control')).toContain('max-age=0');
    });

    test('is not sent again to who has it', async ({ request }) => {
      const etag = header(await request.get(file), 'etag') ?? '';
      expect(etag).toMatch(/^"/);
      const again = await request.get(file, { headers: { 'if-none-match': etag } });
      expect(again.status()).toBe(304);
      expect(await again.body()).toHaveLength(0);
    });
  });
}

test('an unknown id is answered with a problem whose page has a section for it', async ({
  request,
  page,
}) => {
  const response = await request.get('/api/v1/countries/atlantis.json');
  expect(response.status()).toBe(404);
  expect(header(response, 'content-type')).toBe('application/problem+json');
  expect(header(response, 'access-control-allow-origin')).toBe('*');
  const { type } = (await response.json()) as { readonly type: string };
  const { pathname, hash } = new URL(type);
  await page.goto(`${pathname}${hash}`);
  await expect(page.locator(hash)).toContainText('404');
});

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
  test(`${method} is refused with a problem`, async ({ request }) => {
    const response = await request.fetch('/api/v1/index.json', { method });
    expect(response.status()).toBe(405);
    expect(header(response, 'allow')).toBe('GET, HEAD, OPTIONS');
    expect(header(response, 'content-type')).toBe('application/problem+json');
  });
}

test('a browser may ask with headers of its own', async ({ request }) => {
  const response = await request.fetch('/api/v1/index.json', {
    method: 'OPTIONS',
    headers: { origin: 'https://example.org', 'access-control-request-headers': 'if-none-match' },
  });
  expect(response.status()).toBe(204);
  expect(header(response, 'access-control-allow-origin')).toBe('*');
  expect(header(response, 'access-control-allow-headers')).toBe('*');
});

for (const locale of ['en', 'zh-hans']) {
  test(`every file that the page in ${locale} offers is there`, async ({ page, request }) => {
    await page.goto(`/${locale}/about/data`);
    const links = page.locator('main a[href^="/api/"]');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of new Set(addresses))
      expect((await request.get(address)).status(), address).toBe(200);
  });
}
