import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { verdicts } from '#lib/schema/vocabulary.ts';
import { addressOf, allExamples, toolExamples } from '#tests/quality/pages.ts';

/** WCAG 2.2 AA and everything before it, and what is good practice beyond. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page with everything unfolded, one line for each element. */
async function findings(page: Page): Promise<string[]> {
  await page
    .locator('details')
    .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
  const { violations } = await new AxeBuilder({ page })
    // Naming the thousands of elements that are in order takes most of the time.
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    // Looks into no frames, which the site does not have, and needs no second page for them.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${target.join(' ')}: ${help} (${id})`),
  );
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const example of [...allExamples, ...toolExamples]) {
  const name = `${example.kind} in ${example.locale}`;

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(addressOf(example));
      expect(await findings(page)).toEqual([]);
    });
  }

  test(`axe finds nothing on ${name} on a phone, colours forced`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(addressOf(example));
    expect(await findings(page)).toEqual([]);
  });
}

/** How much darker the darkest point in the middle of a picture is than its brightest: 0 (all the same) to 255. */
function range(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('The picture could not be read.');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(width / 4, height / 4, width / 2, height / 2);
    const greens = data.filter((_, index) => index % 4 === 1);
    return Math.max(...greens) - Math.min(...greens);
  }, png.toString('base64'));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`signs of verdicts keep their shapes when colours are forced, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(addressOf({ kind: 'home', locale: 'en' }));
    for (const tone of [...verdicts, 'unchecked']) {
      const sign = page.locator(`main svg:has(> use[href="#sign-${tone}"])`).first();
      expect.soft(await range(page, await sign.screenshot()), tone).toBeGreaterThan(100);
    }
  });
}
