import { statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { messages } from '#lib/i18n/translator.ts';

const words = messages.en.offline;

test('a reader keeps a country, loses the connection, and still opens it and its operators', async ({
  page,
  context,
}) => {
  await page.goto('/en/russia');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole('button', { name: words.keep.replace('{country}', 'Russia') }).click();
  await expect(page.getByRole('status')).toHaveText(words.kept);

  await context.setOffline(true);
  await page.goto('/en/russia/t2');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('T2');
  await page.goto('/en/russia');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Russia');

  await context.setOffline(false);
  await page.reload();
  await page.getByRole('button', { name: words.drop }).click();
  await expect(page.getByRole('button', { name: words.keep.replace('{country}', 'Russia') })).toBeVisible();
  expect(await page.evaluate(async () => (await (await caches.open('kept-1')).keys()).length)).toBe(0);
});

test('a page that was read opens again without a connection, one that was not does not', async ({
  page,
  context,
}) => {
  await page.goto('/en');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/en/ways/hotspot');
  await context.setOffline(true);
  await page.goto('/en/ways/hotspot');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Share a hotspot');
  await expect(page.goto('/en/ways/roaming')).rejects.toThrow('ERR_FAILED');
});

test('the newest page is shown as long as there is a connection', async ({ page }) => {
  await page.goto('/en/canada');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/en/canada');
  await page.evaluate(async () => {
    const cache = await caches.open('read-1');
    await cache.put('/en/canada', new Response('<h1>old</h1>', { headers: { 'content-type': 'text/html' } }));
  });
  await page.goto('/en/canada');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Canada');
});

test('without script nothing offers what could not be done', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/en/japan');
  await expect(page.locator('[data-offline]')).toBeHidden();
  await context.close();
});

test('the module stays within its 2 KB', () => {
  expect(statSync('public/offline.js').size).toBeLessThanOrEqual(2048);
});
