import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { addressOf, allExamples } from '#tests/quality/pages.ts';

/** The sum of all layout shifts of a page up to now. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Past shifts are told after the next frame, and only if there were any.
        setTimeout(() => resolve(sum), 200);
      }),
  );
}

/** What rounds to 0.00: a word may wrap when its line arrives in two pieces; a box that moves is far more. */
const nothing = 0.001;

for (const example of allExamples) {
  test(`${example.kind} in ${example.locale} stands still while it loads and is read`, async ({ page }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(addressOf(example));
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight }));
      expect.soft(await layoutShift(page), `${width} px`).toBeLessThan(nothing);
    }
  });
}

test.describe('motion', () => {
  /** Whether the next page comes in by a view transition. */
  async function isAnimated(page: Page): Promise<boolean> {
    await page.goto(addressOf({ kind: 'home', locale: 'en' }));
    await page.addInitScript(() =>
      addEventListener('pagereveal', ({ viewTransition }) =>
        document.documentElement.setAttribute('data-revealed', viewTransition ? 'animated' : 'at once'),
      ),
    );
    await page.locator('main a').first().click();
    const root = page.locator('html[data-revealed]');
    return (await root.getAttribute('data-revealed')) === 'animated';
  }

  test('pages fade into each other', async ({ page }) => {
    expect(await isAnimated(page)).toBe(true);
  });

  test('readers who ask for less motion get none', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await isAnimated(page)).toBe(false);
    for (const kind of ['home', 'country', 'operator'] as const) {
      await page.goto(addressOf({ kind, locale: 'en' }));
      const moving = await page.locator('*').evaluateAll((elements) =>
        elements
          .filter((element) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
            return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth';
          })
          .map(({ localName, classList }) => `${localName}.${classList.value}`),
      );
      expect(moving).toEqual([]);
    }
  });
});
