import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales.ts';
import { messages } from '#lib/i18n/translator.ts';

const words = messages.en.search;

/** The field, once script has made it suggest. */
async function openSearch(page: Page, address = '/en/search') {
  await page.goto(address);
  return page.getByRole('combobox');
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { slug } of locales) {
    test(`a reader finds a page by a misspelt name and opens it, ${slug}`, async ({ page }) => {
      await page.goto(`/${slug}`);
      await page.getByRole('link', { name: messages[slug].search.name, exact: true }).click();
      await page.getByRole('searchbox').fill('docmo');
      await page.getByRole('button', { name: messages[slug].search.name }).click();
      await expect(page).toHaveURL(`/${slug}/search?q=docmo`);
      await page
        .getByRole('link', { name: /docomo/ })
        .first()
        .click();
      await expect(page).toHaveURL(`/${slug}/japan/ntt-docomo`);
    });
  }

  test('a page of exactly this name comes first, to be opened at once', async ({ page }) => {
    await page.goto('/zh-hans/search?q=ri+ben');
    await page.getByRole('heading', { level: 2 }).first().getByRole('link').click();
    await expect(page).toHaveURL('/zh-hans/japan');
  });

  test('the switch of languages keeps the question', async ({ page }) => {
    await page.goto('/en/search?q=au');
    await page.getByRole('link', { name: '简体中文' }).click();
    await expect(page).toHaveURL('/zh-hans/search?q=au');
  });

  test('what is not covered is said, with a way on', async ({ page }) => {
    await page.goto('/en/search?q=France');
    await expect(
      page.getByRole('heading', { name: words.uncovered.replace('{country}', 'France') }),
    ).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: messages.en.travel.name })).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: 'Japan' })).toBeVisible();
  });

  test('nothing found is said, with a way on', async ({ page }) => {
    await page.goto('/en/search?q=qqqqwwwwzzzz');
    await expect(
      page.getByRole('heading', { name: words.nothing.replace('{text}', 'qqqqwwwwzzzz') }),
    ).toBeVisible();
    await expect(
      page.locator('main').getByRole('link', { name: messages.en.report.newOperator }),
    ).toBeVisible();
  });

  test('what was left out of an address is said', async ({ page }) => {
    await page.goto('/en/search?q=japan&q=canada&sort=name');
    await expect(page.locator('main aside li')).toHaveCount(2);
    await expect(page.getByRole('searchbox')).toHaveValue('japan');
  });
});

test.describe('with script, by keyboard', () => {
  test('the arrows choose a suggestion, Enter opens it', async ({ page }) => {
    const field = await openSearch(page);
    await field.pressSequentially('日');
    const options = page.getByRole('option');
    await expect(options.first()).toContainText('Japan');
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await field.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute(
      'aria-activedescendant',
      (await options.first().getAttribute('id')) ?? '',
    );
    await field.press('Enter');
    await expect(page).toHaveURL('/en/japan');
  });

  test('the arrow up begins with the last, and from the first leads back to the field', async ({ page }) => {
    const field = await openSearch(page);
    await field.pressSequentially('mobile');
    const options = page.getByRole('option');
    await expect(options.first()).toBeVisible();
    await field.press('ArrowUp');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await field.press('ArrowDown');
    await expect(page.locator('[aria-selected="true"]')).toHaveCount(0);
  });

  test('Escape closes the list and keeps what was typed; Enter then searches', async ({ page }) => {
    const field = await openSearch(page);
    await field.pressSequentially('au');
    await expect(page.getByRole('option').first()).toBeVisible();
    await field.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(field).toHaveValue('au');
    await field.press('Enter');
    await expect(page).toHaveURL('/en/search?q=au');
  });

  test('the number of suggestions is told to who cannot see them', async ({ page }) => {
    const field = await openSearch(page);
    await field.pressSequentially('docmo');
    await expect(page.getByRole('status')).toHaveText('1 suggestion, arrow keys to choose');
  });
});

test('a click opens a suggestion', async ({ page }) => {
  const field = await openSearch(page, '/zh-hans/search');
  await field.pressSequentially('ruishi');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL('/zh-hans/switzerland');
});

test('a lost connection leaves the form as it was', async ({ page }) => {
  const field = await openSearch(page);
  await page.route('**/suggestions?*', (route) => route.abort());
  await field.pressSequentially('au');
  await expect(page.getByRole('listbox')).toBeHidden();
  await field.press('Enter');
  await expect(page).toHaveURL('/en/search?q=au');
});
