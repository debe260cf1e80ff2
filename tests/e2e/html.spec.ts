import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { locales } from '#lib/i18n/locales.ts';
import { htmlRules } from '#tests/quality/html-rules.ts';
import { addressOf, toolExamples } from '#tests/quality/pages.ts';

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

/** The addresses of all pages in a language, from Next's list of what it has built; feeds and sitemaps have an ending. */
function builtPages(locale: string): string[] {
  const { routes } = JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8')) as {
    readonly routes: Readonly<Record<string, unknown>>;
  };
  return Object.keys(routes).filter(
    (path) => (path === `/${locale}` || path.startsWith(`/${locale}/`)) && !path.includes('.'),
  );
}

/** Everything that is wrong with one page as it is sent, one line each. */
async function errorsOf(path: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, selector }) => `${path} ${selector ?? 'document'}: ${message} (${ruleId})`,
    ),
  );
}

for (const { slug: locale } of locales) {
  test(`every page in ${locale} is valid HTML`, async ({ request }) => {
    test.setTimeout(180_000);
    const pages = builtPages(locale);
    expect(pages).toContain(`/${locale}`);
    const errors: string[] = [];
    for (const path of pages) {
      const response = await request.get(path);
      expect(response.status(), path).toBe(200);
      errors.push(...(await errorsOf(path, await response.text())));
    }
    expect(errors).toEqual([]);
  });
}

test('the page for an address that leads nowhere is valid HTML', async ({ request }) => {
  const path = addressOf({ kind: 'not-found', locale: 'en' });
  const response = await request.get(path);
  expect(response.status()).toBe(404);
  expect(await errorsOf(path, await response.text())).toEqual([]);
});

test('every tool is valid HTML, whatever it answers', async ({ request }) => {
  const errors: string[] = [];
  for (const example of toolExamples) {
    const path = addressOf(example);
    errors.push(...(await errorsOf(path, await (await request.get(path)).text())));
  }
  expect(errors).toEqual([]);
});
