import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales.ts';
import { translatorFor } from '#lib/i18n/translator.ts';
import { markup, testThatPagesStand } from './pages-stand.ts';

/** The name of the way that stands first. */
const firstWay = (page: Page) => page.locator('#answer').getByRole('link');

const bothWithAu = 'in=japan&who=elsewhere&left=data&mine=kddi-au&theirs=kddi-au';
const bothWithMineo = 'in=japan&who=elsewhere&left=data&mine=mineo&theirs=mineo';

for (const { slug: locale } of locales) {
  const t = translatorFor(locale);
  const japan = locale === 'en' ? 'Japan' : '日本';

  test.describe(`without script, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('a country chosen is answered at once, and each thing told makes it more exact', async ({
      page,
    }) => {
      await page.goto(`/${locale}`);
      await page.getByRole('link', { name: t('ask.inviteHome') }).click();
      await page.locator('main').getByRole('link', { name: japan }).click();
      await expect(page).toHaveURL(`/${locale}/ask?in=japan`);
      await expect(firstWay(page)).toHaveAttribute('href', `/${locale}/ways/hotspot`);
      await page.getByRole('link', { name: t('ask.whom.elsewhere', { country: japan }) }).click();
      await expect(page).toHaveURL(`/${locale}/ask?in=japan&who=elsewhere`);
      await page.getByLabel(t('ask.leftover')).selectOption('data');
      await page.getByLabel(t('ask.whoseMine')).selectOption('mineo');
      await page.getByLabel(t('ask.whoseTheirs')).selectOption('mineo');
      await page.getByRole('button', { name: t('ask.submit') }).click();
      await expect(page).toHaveURL(`/${locale}/ask?${bothWithMineo}`);
      await expect(firstWay(page)).toHaveAttribute('href', `/${locale}/ways/gift`);
      await expect(page).toHaveTitle(/mineo/);
    });

    test('the first answer is seen on a phone without scrolling', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      for (const query of ['in=japan', bothWithMineo]) {
        await page.goto(`/${locale}/ask?${query}`);
        await expect(firstWay(page)).toBeInViewport({ ratio: 1 });
        const reason = page
          .getByRole('region', { name: await firstWay(page).innerText() })
          .locator('p')
          .nth(1);
        await expect(reason).toBeInViewport({ ratio: 1 });
      }
    });

    test('the best way is told in full, with every page behind it', async ({ page }) => {
      await page.goto(`/${locale}/ask?${bothWithMineo}`);
      const best = page.getByRole('region', { name: await firstWay(page).innerText() });
      await expect(best.locator('dl')).toContainText('10 MB');
      await expect(best).toContainText(t('way.steps'));
      await expect(best.locator(`a[href="/${locale}/japan/mineo#gift"]`)).not.toHaveCount(0);
      for (const details of await best.locator('details:not([open]) > summary').all()) await details.click();
      await expect(best.locator('li a[rel="nofollow"]').first()).toBeVisible();
    });

    test('what was told can be changed, one by one', async ({ page }) => {
      await page.goto(`/${locale}/ask?${bothWithAu}`);
      const told = page.getByRole('list', { name: t('ask.told') }).getByRole('link');
      const field = await told.filter({ hasText: t('ask.left.data') }).getAttribute('href');
      await expect(page.locator(field ?? '')).toHaveValue('data');
      await page.getByRole('link', { name: t('ask.whom.own-device') }).click();
      await expect(page.getByLabel(t('ask.whoseMine'))).toHaveValue('kddi-au');
      await expect(page.getByLabel(t('ask.whoseTheirs'))).toHaveCount(0);
      await told.first().click();
      await expect(page).toHaveURL(`/${locale}/ask?who=own-device&left=data`);
      await page
        .locator('main')
        .getByRole('link', { name: locale === 'en' ? 'Canada' : '加拿大' })
        .click();
      await expect(page).toHaveURL(`/${locale}/ask?in=canada&who=own-device&left=data`);
    });

    test('an answer has one address that can be sent, whatever fields a form left empty', async ({
      page,
    }) => {
      await page.goto(`/${locale}/ask?theirs=&mine=mineo&left=&in=japan&who=together`);
      const share = page.getByRole('link', { name: t('ask.share') });
      await expect(share).toHaveAttribute('href', `/${locale}/ask?in=japan&who=together&mine=mineo`);
      const [first, title] = [await firstWay(page).innerText(), await page.title()];
      await share.click();
      await expect(page).toHaveTitle(title);
      await expect(firstWay(page)).toHaveText(first);
    });

    test('the other language keeps the question', async ({ page }) => {
      await page.goto(`/${locale}/ask?${bothWithMineo}`);
      const other = locales.find(({ slug }) => slug !== locale);
      await page.getByRole('link', { name: other?.label ?? '', exact: true }).click();
      await expect(page).toHaveURL(`/${other?.slug ?? ''}/ask?${bothWithMineo}`);
    });

    test('pages lead here with what they know', async ({ page }) => {
      const invitations = {
        japan: 'in=japan',
        'japan/mineo': 'in=japan&mine=mineo',
        travel: 'mine=travel',
        'travel/airalo': 'mine=travel/airalo',
      };
      for (const [path, query] of Object.entries(invitations)) {
        await page.goto(`/${locale}/${path}`);
        await page.locator(`#now ~ * a[href="/${locale}/ask?${query}"]`).click();
        await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      }
      await page.locator('main').getByRole('link', { name: japan }).click();
      await expect(page).toHaveURL(`/${locale}/ask?in=japan&mine=travel/airalo`);
      await expect(page.getByLabel(t('ask.whoseMine'))).toHaveValue('travel/airalo');
    });

    test('and it leads on to them', async ({ page }) => {
      await page.goto(`/${locale}/ask?in=japan&mine=kddi-au&theirs=softbank`);
      const next = page.getByRole('region', { name: t('ask.next') });
      for (const path of [
        'japan',
        'japan/kddi-au',
        'japan/softbank',
        'compare?with=japan/kddi-au&with=japan/softbank',
      ]) {
        await expect(next.locator(`a[href="/${locale}/${path}"]`)).toHaveCount(1);
      }
      await expect(next.getByRole('link', { name: t('country.report') })).toHaveCount(1);
    });

    test('a warning that forbids a way is told where the way is left out', async ({ page }) => {
      await page.goto(`/${locale}/ask?in=japan&left=data&mine=linemo&theirs=linemo`);
      await page.getByText(/^(Why not|为什么没有推荐)/).click();
      const because = page.getByRole('link', { name: t('advice.leftOut.forbidden-law') });
      await because.first().click();
      await expect(page.locator(':target')).toBeInViewport();
    });

    test('the empty form may be found, what somebody told may not', async ({ page }) => {
      const canonical = page.locator('link[rel="canonical"]');
      await page.goto(`/${locale}/ask`);
      await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
      await expect(canonical).toHaveAttribute('href', new RegExp(`/${locale}/ask$`));
      await page.goto(`/${locale}/ask?in=japan`);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
      await expect(canonical).toHaveAttribute('href', new RegExp(`/${locale}/ask$`));
    });

    test('what is left out is said, with what may have been meant', async ({ page }) => {
      const notices = page.getByRole('complementary').getByRole('listitem');
      await page.goto(`/${locale}/ask?in=japan&mine=fizz`);
      await notices.getByRole('link', { name: 'Fizz' }).click();
      await expect(page).toHaveURL(`/${locale}/ask?in=canada&mine=fizz`);
      await page.goto(`/${locale}/ask?in=hong-kong&mine=hkt`);
      await notices.getByRole('link', { name: /csl/ }).click();
      await expect(page.getByLabel(t('ask.whoseMine'))).toHaveValue('csl');
      await page.goto(`/${locale}/ask?in=france`);
      await notices.getByRole('link', { name: t('ask.unheeded.search') }).click();
      await expect(page).toHaveURL(`/${locale}/search?q=france`);
    });
  });

  test(`with script, by keyboard alone, the answer follows each choice (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/ask?in=japan&who=elsewhere`);
    const mine = page.getByLabel(t('ask.whoseMine'));
    await mine.focus();
    // Hydrated once a choice changes the address.
    await expect(async () => {
      await mine.press('Home');
      await page.keyboard.type('mineo', { delay: 20 });
      await expect(page).toHaveURL(`/${locale}/ask?in=japan&who=elsewhere&mine=mineo`, { timeout: 1000 });
    }).toPass();
    await expect(page).toHaveTitle(/mineo/);
    await expect(mine).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type('mineo', { delay: 20 });
    await expect(page).toHaveURL(`/${locale}/ask?in=japan&who=elsewhere&mine=mineo&theirs=mineo`);
    const gift = await firstWay(page).innerText();
    await expect(page.getByRole('status')).toHaveText(t('ask.now', { title: gift }));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#answer$/);
    await expect(firstWay(page)).toBeInViewport();
    await page.goBack();
    await page.goBack();
    await expect(page.getByLabel(t('ask.whoseTheirs'))).toHaveValue('');
    await expect(mine).toHaveValue('mineo');
  });
}

test.describe('whatever stands in the address', () => {
  const addresses = {
    unknown: 'in=atlantis&who=everybody&left=hope&mine=nobody&theirs=nobody',
    markup: `in=${encodeURIComponent(markup)}&mine=${encodeURIComponent(markup)}&${encodeURIComponent(markup)}=1`,
    'an operator of another country': 'in=canada&mine=kddi-au&theirs=japan/mineo',
    'another person’s operator for a device of one’s own': 'in=japan&who=own-device&theirs=mineo',
    repeated: 'in=japan&mine=mineo&'.repeat(300),
    'ten thousand characters': `in=${'x'.repeat(10_000)}`,
    'ten thousand characters of a brand': `in=japan&mine=${'travel/'.repeat(1400)}`,
    'control characters': 'in=ja%00pan&who=%1b%5b31m&mine=%E2%80%AEua&theirs=%0d%0aset-cookie:a=b',
    'broken encodings': 'in=%ff%fe&who=%E0%A4&mine=%',
    arrays: 'in[]=japan&in[a]=canada&mine[]=mineo&theirs[]=',
    'names of objects': 'in=__proto__&__proto__=1&constructor=2&mine=constructor&theirs=toString',
    'paths that lead elsewhere': 'in=../../etc/passwd&mine=travel/../japan&theirs=//example.com',
    'nothing at all': 'in=&who=&left=&mine=&theirs=&=&&&',
  };
  testThatPagesStand('ask', addresses);
});
