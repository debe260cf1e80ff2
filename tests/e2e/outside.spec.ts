import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { addressOf, documentKinds } from '#tests/quality/pages.ts';

for (const kind of documentKinds) {
  test(`the document "${kind}" names its twin in Markdown, which names the page as canonical`, async ({
    request,
  }) => {
    const address = addressOf({ kind, locale: 'en' });
    const html = await (await request.get(address)).text();
    const [link = ''] = /<link[^>]*type="text\/markdown"[^>]*>/.exec(html) ?? [];
    expect(link).toContain('rel="alternate"');
    const { pathname } = new URL(/href="([^"]+)"/.exec(link)?.[1] ?? '');
    expect(pathname).toBe(`${address}.md`);

    const twin = await request.get(pathname, { maxRedirects: 0 });
    expect(twin.status()).toBe(200);
    const headers = twin.headers();
    expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(headers.link).toMatch(new RegExp(`^<https?://[^>]+${address}>; rel="canonical"$`));
    expect(headers['cache-control']).toContain('max-age=0');
    const [canonical = ''] = /<link rel="canonical"[^>]*>/.exec(html) ?? [];
    expect(await twin.text()).toContain(`canonical: ${/href="([^"]+)"/.exec(canonical)?.[1] ?? 'none'}\n`);
  });
}

test('what is no document has no twin', async ({ request }) => {
  for (const path of ['/en/nowhere.md', '/fr/japan.md', '/en/japan/nobody.md', '/en/japan.md/mineo']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test('each twin has one address', async ({ request }) => {
  const response = await request.get('/markdown/en/japan', { maxRedirects: 0 });
  expect([response.status(), response.headers().location]).toEqual([308, '/en/japan.md']);
});

test('assistants find what there is at /llms.txt', async ({ request }) => {
  const response = await request.get('/llms.txt');
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toMatch(/^# Can I Share\?\n\n> /);
});

test('a badge is a picture that any site may show, and is not sent twice', async ({ request }) => {
  const path = '/badge/zh-hans/japan/kddi-au/gift.svg';
  const response = await request.get(path);
  const headers = response.headers();
  expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8');
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  expect(headers['x-robots-tag']).toBe('noindex');
  expect(await response.text()).toContain('有条件');
  const again = await request.get(path, { headers: { 'if-none-match': headers.etag ?? '' } });
  expect(again.status()).toBe(304);
  expect((await request.get('/badge/en/japan/kddi-au/gift.json')).headers()['content-type']).toBe(
    'application/json; charset=utf-8',
  );
  for (const wrong of ['/badge/en/japan/nobody/gift.svg', '/badge/en/japan/magic.svg', '/badge/gift.svg'])
    expect((await request.get(wrong)).status(), wrong).toBe(404);
});

test('another site can frame a table and show a badge, but cannot frame a document', async ({
  page,
  baseURL,
}) => {
  const frames = ['/embed/en/japan', '/en/japan']
    .map(
      (path, index) =>
        `<iframe id="frame-${String(index)}" src="${baseURL ?? ''}${path}" width="320" height="400"></iframe>`,
    )
    .join('');
  const body = `<!doctype html><title>Elsewhere</title><img src="${baseURL ?? ''}/badge/en/japan/gift.svg" alt="">${frames}`;
  const elsewhere = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(body);
  }).listen(0);
  try {
    // Another port is another origin.
    await page.goto(`http://localhost:${String((elsewhere.address() as AddressInfo).port)}/`);
    const framed = page.frameLocator('#frame-0');
    await expect(framed.getByRole('table')).toBeVisible();
    await expect(framed.getByRole('heading')).toContainText('Japan');
    await expect(framed.locator('body')).toHaveCSS('margin-top', '0px');
    const tooWide = await framed
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    expect(tooWide).toBe(false);
    await expect(page.frameLocator('#frame-1').getByRole('heading', { level: 1 })).toHaveCount(0);
    expect(
      await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(100);
  } finally {
    elsewhere.close();
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a framed table keeps to its own policy and can be read in ${colorScheme}`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.emulateMedia({ colorScheme });
    await page.goto('/embed/zh-hans/travel');
    await expect(page.getByRole('table')).toBeVisible();
    const ground = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(ground).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(24, 30, 38)');
    expect(said).toEqual([]);
  });
}
