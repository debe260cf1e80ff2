import { expect, test } from '@playwright/test';
import { readEdition } from '#lib/catalogue/store.ts';
import type { CountryHelp } from '#lib/derive/help-wanted.ts';
import { helpWanted } from '#lib/derive/help-wanted.ts';
import { locales } from '#lib/i18n/locales.ts';
import { hrefOf } from '#lib/site/routes.ts';
import { countrySlugs } from './edition.ts';

test.use({ javaScriptEnabled: false });

/** What is wanted, by the catalogue and the day that the site under test was built from. */
function builtHelp(): CountryHelp[] {
  const { catalogue, today } = readEdition(process.cwd());
  return helpWanted(catalogue.countries, today);
}

for (const { slug: locale } of locales) {
  test(`an editor learns first how many answers wait (${locale})`, async ({ page }) => {
    const waiting = builtHelp().reduce((sum, { open }) => sum + open.length, 0);
    await page.goto(hrefOf(locale, { to: 'help' }));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(String(waiting));
  });
}

test('every country stands in the table with its counts', async ({ page }) => {
  await page.goto('/en/help-wanted');
  for (const { country, counts } of builtHelp()) {
    const row = page.getByRole('row', { name: country.data.names.en ?? country.slug });
    const numbers = [counts.unknown, counts.weak, counts.stale, counts.unchecked].map(String);
    await expect(row.getByRole('cell')).toHaveText(numbers);
  }
});

for (const slug of countrySlugs) {
  test(`the list of ${slug} leads to every answer that waits there, and to every file`, async ({ page }) => {
    const help = builtHelp().find(({ country }) => country.slug === slug);
    await page.goto(`/en/${slug}`);
    await page.getByRole('region', { name: 'Improve this page' }).getByRole('link', { name: /wait/ }).click();
    await expect(page).toHaveURL(`/en/help-wanted/${slug}`);
    const links = await page
      .getByRole('listitem')
      .getByRole('link')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    const expected = (help?.open ?? []).map(
      ({ operator, capability }) =>
        `${hrefOf('en', { to: 'operator', country: slug, operator: operator.slug })}#${capability}`,
    );
    expect(links).toEqual(expect.arrayContaining(expected));
    await expect(page.getByRole('link', { name: 'Edit its file' })).toHaveCount(help?.operators.length ?? 0);
  });
}
