import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { contrast, parseColour } from '#tests/quality/contrast.ts';
import { addressOf } from '#tests/quality/pages.ts';

/** Everything that the keyboard must reach. */
const reachable = 'a[href], button, input, summary, [tabindex="0"]';

/** Where the keyboard is. */
type Stop = {
  /** Its place among all elements of the document; -1 when the keyboard has left the page. */
  readonly place: number;
  readonly name: string;
  readonly outline: { readonly style: string; readonly width: number; readonly colour: string };
  /** The colour that the outline is seen on. */
  readonly ground: string;
  readonly isOnScreen: boolean;
  /** Whether it unfolds something. */
  readonly isSummary: boolean;
};

function currentStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const left = element === document.body || element === document.documentElement;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const groundOf = ({ parentElement }: Element): string => {
      if (!parentElement) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(parentElement);
      return backgroundColor === 'rgba(0, 0, 0, 0)' ? groundOf(parentElement) : backgroundColor;
    };
    const { top, bottom, left: start, right } = element.getBoundingClientRect();
    return {
      place: left ? -1 : [...document.querySelectorAll('*')].indexOf(element),
      name: element.getAttribute('aria-label') ?? element.textContent,
      outline: { style: outlineStyle, width: Number.parseFloat(outlineWidth), colour: outlineColor },
      ground: groundOf(element),
      isOnScreen: top < innerHeight && bottom > 0 && start < innerWidth && right > 0,
      isSummary: element.localName === 'summary',
    };
  });
}

/** Presses Tab from the top of the page to its end, unfolds everything on the way, and tells every stop. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await currentStop(page);
    if (stop.place === -1 || stop.place === stops[0]?.place) return stops;
    stops.push(stop);
    if (stop.isSummary) await page.keyboard.press('Enter');
  }
}

for (const kind of ['home', 'country'] as const) {
  for (const width of [390, 1280]) {
    test(`Tab reaches everything on the ${kind} page at ${width} px, in order and in sight`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 844 });
      await page.goto(addressOf({ kind, locale: 'en' }));
      // The offer to keep a country appears once its module has loaded.
      if (kind === 'country') await page.getByRole('button', { name: /offline/ }).waitFor();
      const stops = await walk(page);
      const expected = await page.locator(reachable).evaluateAll((elements) => {
        const all = [...document.querySelectorAll('*')];
        return elements.filter((element) => element.checkVisibility()).map((element) => all.indexOf(element));
      });
      expect(stops.map(({ place }) => place)).toEqual(expected);
      for (const { name, outline, ground, isOnScreen } of stops) {
        expect.soft(outline.style, `outline of "${name}"`).toBe('solid');
        expect.soft(outline.width, `outline of "${name}"`).toBeGreaterThanOrEqual(2);
        const ratio = contrast(parseColour(outline.colour), parseColour(ground));
        expect.soft(ratio, `contrast of the outline of "${name}"`).toBeGreaterThanOrEqual(3);
        expect.soft(isOnScreen, `"${name}" is on the screen`).toBe(true);
      }
    });
  }
}

test('the first Tab shows a link that skips to the content', async ({ page }) => {
  await page.goto(addressOf({ kind: 'country', locale: 'en' }));
  await page.keyboard.press('Tab');
  const skip = page.locator('a:focus');
  await expect(skip).toHaveAttribute('href', '#main');
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});
