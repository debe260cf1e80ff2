import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const file = 'content/countries/japan/kddi-au.md';

/** Asks the module in a process of its own: it reads the environment once, when it is loaded. */
function hrefsWith(environment: Readonly<Record<string, string>>): { edit: string; report: string } {
  const program = `
    import { editHref, reportHref } from '#lib/site/contribute.ts';
    const edit = editHref('zh-hans', '${file}');
    const report = reportHref('zh-hans', '${file}', 'answers.gift');
    process.stdout.write(JSON.stringify({ edit, report }));
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_ENV: 'test', ...environment },
  });
  return JSON.parse(output) as { edit: string; report: string };
}

describe('a site with a repository', () => {
  const { edit, report } = hrefsWith({ SITE_REPOSITORY: 'https://github.com/example/can-i-share/' });

  test('opens the editor of the file', () => {
    expect(edit).toBe(`https://github.com/example/can-i-share/edit/main/${file}`);
  });

  test('opens an issue that names the file and the place', () => {
    const { origin, pathname, searchParams } = new URL(report);
    expect(`${origin}${pathname}`).toBe('https://github.com/example/can-i-share/issues/new');
    expect(searchParams.get('title')).toBe(`${file}: answers.gift`);
    expect(searchParams.get('body')).toBe(`File: ${file}\nPlace: answers.gift\n\n`);
  });
});

describe('a site without a repository', () => {
  test('leads to the page that tells how to contribute, in the reader’s language', () => {
    expect(hrefsWith({})).toEqual({
      edit: '/zh-hans/about/contribute',
      report: '/zh-hans/about/contribute',
    });
  });
});
