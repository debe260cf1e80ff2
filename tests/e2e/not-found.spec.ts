import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const nowhere = {
  'an unknown country': ['/en/atlantis', '/zh-hans/atlantis'],
  'an unknown operator': ['/en/japan/nobody', '/zh-hans/japan/nobody', '/en/atlantis/mineo'],
  'an operator of another country': ['/en/russia/mineo'],
  'an unknown language': ['/fr', '/fr/japan', '/japan', '/EN/japan'],
  'an unknown capability': ['/en/answers/teleport', '/zh-hans/answers/teleport'],
  'an unknown way, guide or page': ['/en/ways/pigeon', '/en/guides/nothing', '/zh-hans/about/nothing'],
  'a section without a page': ['/en/answers', '/en/ways', '/en/about'],
  'an address that is too deep': ['/en/japan/mineo/gift', '/en/answers/gift/japan', '/a/b/c/d'],
} as const;

for (const [what, paths] of Object.entries(nowhere)) {
  test(`${what} is answered with 404 and a whole page in every language`, async ({ page }) => {
    for (const path of paths) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(404);
      expect(response?.headers()['content-type'], path).toContain('text/html');
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('Page not found');
      const chinese = page.locator('[lang="zh-Hans"]').getByRole('heading');
      await expect(chinese, path).toHaveText('找不到这个页面');
      await expect(chinese, path).toBeVisible();
    }
  });
}

test('a lost reader finds the way home in each language', async ({ page }) => {
  for (const [name, home] of [
    ['All countries and regions', '/en'],
    ['全部国家和地区', '/zh-hans'],
  ] as const) {
    await page.goto('/en/atlantis');
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(home);
  }
});

test('search engines are told to forget it', async ({ page }) => {
  await page.goto('/en/atlantis');
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/);
});
