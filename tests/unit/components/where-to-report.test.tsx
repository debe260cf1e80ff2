import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The part of the contribute page that a copy of the site with this environment shows. */
async function shownWith(environment: Readonly<Record<string, string>>, locale = 'en'): Promise<string> {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const { WhereToReport } = await import('#components/article/where-to-report.tsx');
  const { pageFormat } = await import('#lib/i18n/format.ts');
  return renderToStaticMarkup(<WhereToReport format={pageFormat(locale)} />);
}

const repository = { SITE_REPOSITORY: 'https://code.example/can-i-share' };
const contact = { SITE_CONTACT: 'reports@example.org' };

// The configuration is read once, when it is loaded.
beforeEach(() => {
  vi.resetModules();
  for (const name of ['SITE_ADDRESS', 'SITE_REPOSITORY', 'SITE_CONTACT']) vi.stubEnv(name, '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('where reports go, as the contribute page says', () => {
  test('with a repository: to its two forms, which need an account there', async () => {
    const html = await shownWith(repository);
    expect(html).toContain('Two forms are waiting at code.example');
    expect(html.match(/template=[\w-]+\.yml/g)).toEqual([
      'template=answer-is-wrong.yml',
      'template=new-operator.yml',
    ]);
    expect(html).not.toMatch(/mailto|names no place/);
  });

  test('with a mail address: there, without an account', async () => {
    const html = await shownWith(contact);
    expect(html).toContain('href="mailto:reports@example.org?');
    expect(html).not.toMatch(/forms are waiting|names no place/);
  });

  test('with both: either', async () => {
    const html = await shownWith({ ...repository, ...contact });
    expect(html).toMatch(/forms are waiting.*mailto:/);
  });

  test.for([
    ['en', 'This copy of the site names no place for reports'],
    ['zh-hans', '这份网站没有留下接收反馈的地方'],
  ] as const)('with neither: nowhere, and it says so (%s)', async ([locale, words]) => {
    const html = await shownWith({}, locale);
    expect(html).toContain(words);
    expect(html).not.toContain('<a ');
  });
});
