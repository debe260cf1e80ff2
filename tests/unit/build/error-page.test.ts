import { expect, test } from 'vitest';
import { toDocument } from '#lib/build/document.ts';
import { errorPage } from '#lib/build/error-page.ts';
import { locales } from '#lib/i18n/locales.ts';
import { translatorFor } from '#lib/i18n/translator.ts';

test('the page for a failing server speaks every language and is a document like any other', () => {
  const html = toDocument(errorPage());
  for (const { slug, tag } of locales) {
    expect(html).toContain(`<section lang="${tag}">`);
    expect(html).toContain(translatorFor(slug)('serverError.text'));
  }
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html).toContain('content-security-policy');
});
