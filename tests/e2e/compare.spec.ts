import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales.ts';
import { translatorFor } from '#lib/i18n/translator.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import { markup, testThatPagesStand } from './pages-stand.ts';

const two = 'with=japan/kddi-au&with=canada/fizz';
const six =
  'with=japan&with=travel&with=hong-kong/hkt&with=japan/softbank&with=russia/mts&with=travel/airalo';

/** The names of the columns, from left to right. */
function columnsOf(page: Page): Promise<string[]> {
  return page.getByRole('table').locator('thead th a').allTextContents();
}

for (const { slug: locale } of locales) {
  const t = translatorFor(locale);

  test.describe(`without script, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('every question is a row, every column an answer with its evidence', async ({ page, request }) => {
      await page.goto(`/${locale}/compare?${two}`);
      const table = page.getByRole('table');
      await expect(table.locator('caption')).not.toBeEmpty();
      await expect(table.locator('tbody th[scope="row"]')).toHaveCount(capabilities.length);
      const gift = table.locator('tr#gift');
      await expect(gift).toContainText(t('compare.difference.differs'));
      for (const path of ['japan/kddi-au', 'canada/fizz']) {
        const href = await gift.locator(`a[href="/${locale}/${path}#gift"]`).first().getAttribute('href');
        expect(await (await request.get(href ?? '')).text()).toContain('id="gift"');
      }
      const [citation] = await gift.locator('a[href^="#source-2-"]').all();
      await expect(page.locator((await citation?.getAttribute('href')) ?? '')).toHaveCount(1);
      await expect(page.locator('[id^="source-1-"]')).not.toHaveCount(0);
    });

    test('columns are added by a name or from the list, moved, and taken away', async ({ page }) => {
      await page.goto(`/${locale}/compare`);
      await page.getByLabel(t('compare.add.name')).fill('エーユー');
      await page.getByRole('button', { name: t('compare.add.submit') }).click();
      await expect.poll(() => columnsOf(page)).toHaveLength(1);
      await page.getByLabel(t('compare.add.choose')).selectOption('canada/fizz');
      await page.getByRole('button', { name: t('compare.add.submit') }).click();
      await expect.poll(() => columnsOf(page)).toHaveLength(2);
      const [first, second] = await columnsOf(page);
      expect(second).toBe('Fizz');
      await page.getByRole('link', { name: t('compare.earlier', { name: 'Fizz' }) }).click();
      await expect.poll(() => columnsOf(page)).toEqual(['Fizz', first]);
      await page.getByRole('link', { name: t('compare.remove', { name: 'Fizz' }) }).click();
      await expect.poll(() => columnsOf(page)).toEqual([first]);
    });

    test('only differences: rows go, and their names stay', async ({ page }) => {
      await page.goto(`/${locale}/compare?${two}`);
      await page.getByRole('link', { name: t('compare.onlyDifferences') }).click();
      await expect(page).toHaveURL(/only=differences/);
      const shown = await page.getByRole('table').locator('tbody tr').count();
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThan(capabilities.length);
      await page.getByRole('link', { name: t('compare.allQuestions') }).click();
      await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(capabilities.length);
    });

    test('operators ticked in a country’s table stand side by side', async ({ page }) => {
      await page.goto(`/${locale}/japan`);
      for (const id of ['japan/softbank', 'japan/mineo']) await page.locator(`input[value="${id}"]`).check();
      await page.getByRole('button', { name: t('compare.ticked') }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/compare\\?`));
      await expect.poll(() => columnsOf(page)).toHaveLength(2);
    });

    test('tables of countries, questions, brands and operators lead here', async ({ page }) => {
      for (const path of ['japan', 'answers/gift', 'japan/mineo', 'travel/airalo']) {
        await page.goto(`/${locale}/${path}`);
        await page.locator(`main a[href^="/${locale}/compare?with="]`).first().click();
        await expect(page.getByRole('table'), path).toBeVisible();
      }
      await page.goto(`/${locale}/travel`);
      await expect(page.getByRole('button', { name: t('compare.ticked') })).toBeVisible();
    });

    test('a country stands beside travel eSIMs by those that carry its answer', async ({ page }) => {
      await page.goto(`/${locale}/compare`);
      await page
        .getByRole('link', { name: t('compare.ready.local-or-travel') })
        .first()
        .click();
      const gift = page.locator('tr#gift');
      await expect(gift.locator('td')).toHaveCount(2);
      await expect(page.locator('tr#hotspot').getByRole('list')).not.toHaveCount(0);
      await expect(page.locator('tr#esim')).toContainText(t('compare.byNature'));
    });

    test('nothing chosen is a page that leads on', async ({ page }) => {
      await page.goto(`/${locale}/compare`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('compare.title'));
      await expect(page.getByText(t('compare.empty'))).toBeVisible();
      await expect(page.getByRole('table')).toHaveCount(0);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        new RegExp(`/${locale}/compare$`),
      );
      await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
    });

    test('what was compared names the page, which search engines leave out', async ({ page }) => {
      await page.goto(`/${locale}/compare?${two}`);
      await expect(page).toHaveTitle(/Fizz/);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        new RegExp(`/${locale}/compare$`),
      );
    });

    test('the other language keeps the comparison', async ({ page }) => {
      await page.goto(`/${locale}/compare?${two}&only=differences`);
      const other = locales.find(({ slug }) => slug !== locale);
      await page.getByRole('link', { name: other?.label ?? '', exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${other?.slug ?? ''}/compare\\?${two}&only=differences$`));
    });

    test('what is left out is said', async ({ page }) => {
      await page.goto(`/${locale}/compare?with=au&with=japan/kddi-au&with=fizzz`);
      const notices = page.getByRole('complementary').getByRole('listitem');
      await expect(notices.filter({ hasText: t('compare.ignored.unknown', { text: 'fizzz' }) })).toHaveCount(
        1,
      );
      await notices.getByRole('link', { name: 'Fizz' }).click();
      await expect.poll(() => columnsOf(page)).toHaveLength(2);
      await page.goto(`/${locale}/compare?${six}&with=japan/mineo`);
      await expect.poll(() => columnsOf(page)).toHaveLength(6);
      await expect(notices.filter({ hasText: 'mineo' })).toHaveCount(1);
      await expect(page.getByText(t('compare.add.full', { most: 6 }))).toBeVisible();
    });
  });

  test(`the list follows what is typed, and Enter adds what alone fits (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/compare?with=japan/kddi-au`);
    const list = page.getByLabel(t('compare.add.choose'));
    // Hydrated once a typed text narrows the list.
    await expect(async () => {
      await page.getByLabel(t('compare.add.name')).fill('');
      await page.getByLabel(t('compare.add.name')).pressSequentially('fiz');
      await expect(list.locator('option')).toHaveCount(2, { timeout: 500 });
    }).toPass();
    await expect(list).toHaveValue('canada/fizz');
    await expect(page.getByRole('status')).toHaveText(t('compare.add.matches', { count: 1 }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?with=japan(?:\/|%2F)kddi-au&with=canada(?:\/|%2F)fizz$/);
    await expect.poll(() => columnsOf(page)).toContain('Fizz');
  });
}

test.describe('whatever stands in the address', () => {
  const addresses = {
    unknown: 'with=nobody&with=japan/nobody',
    markup: `with=${encodeURIComponent(markup)}&${encodeURIComponent(markup)}=1&only=${encodeURIComponent(markup)}`,
    repeated: 'with=japan&'.repeat(500),
    'ten thousand characters': `with=${'x'.repeat(10_000)}`,
    'control characters': 'with=ja%00pan&with=%1b%5b31m&with=%E2%80%AEnapaj&only=%0d%0aset-cookie:a=b',
    'broken encodings': 'with=%ff%fe&with=%E0%A4&with=%',
    arrays: 'with[]=japan&with[a]=travel&only=differences&only=differences',
    'names of objects': 'with=__proto__&__proto__=1&constructor=2&with=constructor',
    'paths that lead elsewhere': 'with=../../etc/passwd&with=//example.com&with=http://example.com/',
    'nothing at all': 'with=&with=&only=&=&&&',
  };
  testThatPagesStand('compare', addresses);
});
