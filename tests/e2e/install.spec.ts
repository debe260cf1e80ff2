import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales.ts';

for (const { slug } of locales) {
  test(`a browser takes the site for an app (${slug})`, async ({ page, context }) => {
    await page.goto(`/${slug}/japan`);
    const devTools = await context.newCDPSession(page);
    const { errors, data, url } = await devTools.send('Page.getAppManifest');
    expect(url).toContain(`/${slug}/manifest.webmanifest`);
    expect(errors).toEqual([]);
    expect(JSON.parse(data ?? '')).toMatchObject({ start_url: `/${slug}` });
    await page.evaluate(() => navigator.serviceWorker.ready);
    const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
    // A window of tests is a private one, from which nothing is installed.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });

  test(`an installed site starts without a connection, whatever page it was installed from (${slug})`, async ({
    page,
    context,
  }) => {
    await page.goto(`/${slug}/japan`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
    const home = `/${slug}`;
    await expect
      .poll(() => page.evaluate(async (path) => Boolean(await caches.match(path)), home))
      .toBe(true);
    await context.setOffline(true);
    await page.goto(home);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('devices that read no manifest find an icon where they look for it', async ({ request }) => {
  for (const [path, type] of [
    ['/favicon.ico', 'image/x-icon'],
    ['/apple-touch-icon.png', 'image/png'],
  ] as const) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-type'], path).toBe(type);
  }
});
