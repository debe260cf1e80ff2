import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales.ts';
import type { Tool } from '#lib/site/routes.ts';

/** What would run if it came back as markup. */
export const markup = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';

/** One test for each query: a tool answers with a whole page that is not large, and repeats no markup. */
export function testThatPagesStand(tool: Tool, queries: Readonly<Record<string, string>>): void {
  for (const [name, query] of Object.entries(queries)) {
    test(`the page stands: ${name}`, async ({ request }) => {
      for (const { slug: locale } of locales) {
        const response = await request.get(`/${locale}/${tool}?${query}`);
        expect([200, 400]).toContain(response.status());
        const html = await response.text();
        expect(html).toContain('</html>');
        expect(html).not.toContain('<img src=x');
        expect(html).not.toContain('alert(1)</script>');
        expect(html.length).toBeLessThan(400_000);
      }
    });
  }
}
