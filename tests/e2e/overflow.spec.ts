import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { addressOf, allExamples, toolExamples } from '#tests/quality/pages.ts';

/** Ways to read in which pages tend to become wider than the screen. */
const situations = [
  { name: 'on a screen 320 px wide', width: 320, textSize: '100%', direction: 'ltr' },
  { name: 'at 640 px with text twice as large', width: 640, textSize: '200%', direction: 'ltr' },
  { name: 'at 390 px from right to left', width: 390, textSize: '100%', direction: 'rtl' },
];

/**
 * The elements that make a page scroll sideways; none when it does not. What lies in a box that scrolls or clips by
 * itself cannot be among them.
 */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isKept = (element: Element): boolean => {
      const parent = element.parentElement;
      if (!parent || parent === document.body) return false;
      return getComputedStyle(parent).overflowX !== 'visible' || isKept(parent);
    };
    const culprits = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > clientWidth + 1) && !isKept(element);
    });
    const describe = ({ localName, classList, textContent }: Element) =>
      `${localName}.${classList.value} "${textContent.slice(0, 40)}"`;
    return [`page ${String(scrollWidth - clientWidth)} px too wide`, ...culprits.map(describe)];
  });
}

for (const example of [...allExamples, ...toolExamples]) {
  test(`${example.kind} in ${example.locale} never scrolls sideways`, async ({ page }) => {
    await page.goto(addressOf(example));
    for (const { name, width, textSize, direction } of situations) {
      await page.setViewportSize({ width, height: 844 });
      await page.locator('html').evaluate(
        (html, reader) => {
          html.style.fontSize = reader.textSize;
          html.setAttribute('dir', reader.direction);
        },
        { textSize, direction },
      );
      expect.soft(await overflowing(page), name).toEqual([]);
    }
  });
}
