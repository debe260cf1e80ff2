import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

for (const { locale, gift, short } of [
  { locale: 'en', gift: 'Gift data', short: 'Gift' },
  { locale: 'zh-hans', gift: '转赠流量', short: '转赠' },
]) {
  test(`a traveller follows an answer to its evidence, its source, and back (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/japan`);

    await test.step('from the table to the operator’s evidence', async () => {
      const mineo = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'mineo' }) });
      await mineo.locator('a[href$="/mineo#gift"]').click();
      await expect(page).toHaveURL(`/${locale}/japan/mineo#gift`);
      await expect(page.getByRole('heading', { level: 2, name: gift })).toBeInViewport();
    });

    const source = page.locator('li:target');
    await test.step('from the evidence to a numbered source', async () => {
      const citation = page.locator('section[aria-labelledby="gift"] a[href^="#source-"]').first();
      const number = Number(await citation.textContent());
      await citation.click();
      await expect(source).toBeInViewport();
      await expect(page.locator('ol > li[id^="source-"]').nth(number - 1)).toHaveAttribute(
        'id',
        (await source.getAttribute('id')) ?? '',
      );
    });

    await test.step('the source says where it is, who publishes it and leads back', async () => {
      await expect(source.getByRole('link').first()).toHaveAttribute('href', /^https?:\/\//);
      const back = source.locator('a[href="#gift"]');
      await expect(back).toContainText(short);
      await back.click();
      await expect(page).toHaveURL(`/${locale}/japan/mineo#gift`);
      await expect(page.getByRole('heading', { level: 2, name: gift })).toBeInViewport();
    });

    await test.step('and up to the country', async () => {
      await page.locator(`main nav a[href="/${locale}/japan"]`).click();
      await expect(page).toHaveURL(`/${locale}/japan`);
    });
  });
}

test.describe('no page says more than its evidence:', () => {
  test('au’s gift is "with conditions", and au’s own pages are cited', async ({ page }) => {
    await page.goto('/en/japan/kddi-au');
    const gift = page.locator('section[aria-labelledby="gift"]');
    await expect(gift).toContainText('With conditions');
    const cited = await gift
      .locator('a[href^="#source-"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const addresses = await page
      .locator(cited.map((href) => `${href ?? ''} > a`).join(', '))
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses.filter((address) => /^https?:\/\/[\w.]*\bau\.com\//.test(address ?? ''))).not.toEqual(
      [],
    );
  });

  test('docomo’s gift is something that could not be found out, not a no', async ({ page }) => {
    await page.goto('/en/japan/ntt-docomo');
    const unknown = page.locator('section[aria-labelledby="unknown"]');
    await expect(unknown).toContainText('That is not a no.');
    await expect(unknown.locator('li#gift')).toContainText('Gift data');
    await expect(page.locator('section[aria-labelledby="gift"]')).toHaveCount(0);
  });

  for (const operator of ['canada/fizz', 'japan/mineo']) {
    test(`${operator} is a yes`, async ({ page }) => {
      await page.goto(`/en/${operator}`);
      await expect(page.locator('section[aria-labelledby="gift"] h2 + p')).toHaveText(/^Yes\b/);
    });
  }

  test('for a "Freundespool" there is no evidence', async ({ page }) => {
    await page.goto('/en/switzerland');
    const claim = page.locator('blockquote').filter({ hasText: 'Freundespool' });
    await expect(claim.locator('xpath=following-sibling::p[1]')).toContainText('No evidence');
  });

  test('HKT sells through its brands, and its page lists them', async ({ page }) => {
    await page.goto('/en/hong-kong');
    const link = page.locator('th[scope="row"] > a[href="/en/hong-kong/hkt"]');
    const row = page.getByRole('row').filter({ has: link });
    await expect(row).toContainText('sells through 1O1O, Club SIM and csl');
    await link.click();
    for (const brand of ['1o1o', 'club-sim', 'csl'])
      await expect(page.locator(`main li > a[href="/en/hong-kong/${brand}"]`)).toBeVisible();
    await expect(page.locator('main section[aria-labelledby="gift"]')).toHaveCount(0);
  });
});
