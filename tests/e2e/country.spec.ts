import type { Locator } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { countrySections } from '#lib/derive/citing-sections.ts';
import { numberSources } from '#lib/derive/numbered-sources.ts';
import { sentenceOf } from '#lib/derive/sentence.ts';
import { waysOf } from '#lib/derive/advice/country-ways.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { builtCatalogue, builtCountry, countrySlugs } from './edition.ts';

test.use({ javaScriptEnabled: false });

/** The addresses of links that can be seen, in the order of the page. */
function addressesOf(links: Locator): Promise<(string | null)[]> {
  return links.evaluateAll((found) =>
    found.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')),
  );
}

for (const { slug: locale, label } of locales) {
  test.describe(`without JavaScript, in ${label},`, () => {
    for (const slug of countrySlugs) {
      test(`the page of ${slug} has the answer, every operator, and numbered sources`, async ({ page }) => {
        const country = builtCountry(slug);
        const format = formatFor(locale);
        await page.goto(`/${locale}/${slug}`);

        await test.step('the question and its answer come first', async () => {
          const { lead, rest } = sentenceOf(country, format);
          const name = format.nameOf(country.data.names, slug);
          await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
          await expect(page.locator('h1 + p')).toHaveText(`${lead} ${rest}`);
          await expect(page.locator('h1 + p')).toBeVisible();
        });

        await test.step('the table has every operator, which leads to its page', async () => {
          const shown = await addressesOf(page.locator('table th[scope="row"] > a'));
          const expected = country.operators.map((operator) => `/${locale}/${slug}/${operator.slug}`);
          expect(shown.toSorted()).toEqual(expected.toSorted());
        });

        await test.step('the sources are a numbered list of addresses', async () => {
          const sources = numberSources(
            country.data.sources ?? {},
            countrySections(country, waysOf(country, builtCatalogue().ways)),
          );
          expect(sources.size).toBeGreaterThan(0);
          const items = page.locator('ol > li[id^="source-"]');
          const ids = await items.evaluateAll((found) => found.map(({ id }) => id));
          expect(ids).toEqual([...sources.keys()].map((id) => `source-${id}`));
          expect(await addressesOf(items.locator('> a'))).toEqual(
            [...sources.values()].map(({ source }) => source.url),
          );
        });
      });
    }
  });
}
