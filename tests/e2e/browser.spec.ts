import { expect, test } from '@playwright/test';
import { contrast, parseColour } from '#tests/quality/contrast.ts';
import { addressOf, allExamples, toolExamples } from '#tests/quality/pages.ts';

test('no page asks another host for anything, or leaves a cookie', async ({ page, context, baseURL }) => {
  const hosts = new Set<string>();
  context.on('request', (request) => hosts.add(new URL(request.url()).host));
  for (const example of [...allExamples, ...toolExamples]) await page.goto(addressOf(example));
  expect([...hosts]).toEqual([new URL(baseURL ?? 'http://localhost:3210').host]);
  expect(await context.cookies()).toEqual([]);
});

for (const { scheme, ground } of [
  { scheme: 'dark', ground: 'black' },
  { scheme: 'light', ground: 'white' },
] as const) {
  test(`a reader whose system is ${scheme} reads on a ${scheme} background`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const example of [...allExamples, ...toolExamples].filter(({ locale }) => locale === 'en')) {
      await page.goto(addressOf(example));
      const { background, text } = await page.locator('body').evaluate((body) => {
        const { backgroundColor, color } = getComputedStyle(body);
        return { background: backgroundColor, text: color };
      });
      const extreme = parseColour(ground === 'black' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');
      // Near to black or white, and far from the text.
      expect(contrast(parseColour(background), extreme), addressOf(example)).toBeLessThan(1.5);
      expect(contrast(parseColour(background), parseColour(text)), addressOf(example)).toBeGreaterThan(7);
    }
  });
}
