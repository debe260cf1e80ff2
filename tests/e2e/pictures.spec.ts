import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { siteConfig } from '#lib/site/config.ts';
import { addressOf, allExamples } from '#tests/quality/pages.ts';

for (const example of allExamples.filter(({ kind }) => kind !== 'not-found')) {
  test(`the document "${example.kind}" (${example.locale}) has a picture that is there`, async ({
    page,
    request,
  }) => {
    await page.goto(addressOf(example));
    const property = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');
    const { pathname, search } = new URL((await property('og:image')) ?? '');
    const response = await request.get(`${pathname}${search}`);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('image/png');
    expect(response.headers()['cross-origin-resource-policy']).toBe('cross-origin');
    const picture = await response.body();
    expect(picture.length).toBeLessThanOrEqual(60 * 1024);
    const { width, height } = await sharp(picture).metadata();
    expect([String(width), String(height)]).toEqual([
      await property('og:image:width'),
      await property('og:image:height'),
    ]);
    expect(await property('og:image:alt')).not.toBe('');
    expect(await property('og:title')).not.toBe('');
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
  });
}

test('a picture that does not exist is not found', async ({ request }) => {
  expect((await request.get('/pictures/en/nowhere.png')).status()).toBe(404);
});

test('security.txt is there where somebody can be reached, and else not found', async ({ request }) => {
  const response = await request.get('/.well-known/security.txt');
  const { contact, repository } = siteConfig;
  expect(response.status()).toBe((contact ?? repository) ? 200 : 404);
});
