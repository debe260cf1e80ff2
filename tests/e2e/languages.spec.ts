import { expect, test } from '@playwright/test';
import { addressOf, documentKinds } from '#tests/quality/pages.ts';

test.describe('a reader switches language', () => {
  test.use({ javaScriptEnabled: false });

  for (const kind of documentKinds) {
    test(`on the ${kind} page, stays on it, and comes back`, async ({ page }) => {
      const english = addressOf({ kind, locale: 'en' });
      const chinese = addressOf({ kind, locale: 'zh-hans' });
      const root = page.locator('html');
      await page.goto(english);
      await expect(root).toHaveAttribute('lang', 'en');

      await page.getByRole('navigation').getByRole('link', { name: '简体中文' }).click();
      await expect(page).toHaveURL(chinese);
      await expect(root).toHaveAttribute('lang', 'zh-Hans');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\p{Script=Han}/u);

      await page.getByRole('navigation').getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL(english);
      await expect(root).toHaveAttribute('lang', 'en');
    });
  }
});

test.describe('the address without a language', () => {
  for (const [header, home] of [
    ['en-US,en;q=0.9', '/en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', '/zh-hans'],
    ['zh-HK', '/zh-hans'],
    ['zh-TW,zh;q=0.9', '/zh-hans'],
    ['fr-CH, zh;q=0.8, en;q=0.5', '/zh-hans'],
    ['de', '/en'],
    ['*', '/en'],
    ['not a language;;q=', '/en'],
  ] as const) {
    test(`sends a reader of "${header}" to ${home}, and remembers nothing`, async ({ request }) => {
      const response = await request.get('/', { maxRedirects: 0, headers: { 'accept-language': header } });
      expect(response.status()).toBe(307);
      const { location, vary = '', 'cache-control': caching, ...others } = response.headers();
      expect(location).toBe(home);
      expect(vary.toLowerCase().split(/, */)).toContain('accept-language');
      expect(caching).toMatch(/private|no-store/);
      expect(others).not.toHaveProperty('set-cookie');
    });
  }

  test('follows the language that a browser is set to', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: 'zh-HK', ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page).toHaveURL('/zh-hans');
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});
