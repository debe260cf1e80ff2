import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales.ts';
import { translatorFor } from '#lib/i18n/translator.ts';
import { builtCatalogue } from './edition.ts';

test.use({ javaScriptEnabled: false });

for (const { slug: locale } of locales) {
  const t = translatorFor(locale);

  test(`a visitor with a travel eSIM gets from a country to what the brand says (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/japan`);
    await page.getByRole('link', { name: t('country.travel') }).click();
    await expect(page).toHaveURL(`/${locale}/travel`);
    await page.getByRole('row').getByRole('link', { name: 'Airalo', exact: true }).click();
    await expect(page).toHaveURL(`/${locale}/travel/airalo`);
    const overview = page.getByRole('list', { name: t('operator.answers') });
    await expect(overview.getByRole('listitem').first()).toContainText(t('verdict.unknownShort'));
    await overview.getByRole('link', { name: t('capability.gift.short') }).click();
    await expect(page.locator('#gift')).toContainText(t('capability.gift.name'));
  });

  test(`the table of travel eSIMs has every brand and asks none what all are (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/travel`);
    const table = page.getByRole('table');
    for (const { slug } of builtCatalogue().travel?.brands ?? [])
      await expect(table.locator(`th a[href="/${locale}/travel/${slug}"]`)).toHaveCount(1);
    const columns = await table.getByRole('columnheader').allTextContents();
    expect(columns).toContain(t('capability.gift.short'));
    expect(columns).not.toContain(t('capability.visitor.short'));
  });
}
