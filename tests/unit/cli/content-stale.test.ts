import { describe, expect, test } from 'vitest';
import { contentTree, today, write } from '#tests/rejects/tree.ts';
import { content } from '#tests/unit/cli/run.ts';

const mineo = 'content/countries/japan/mineo.md';
/** 366 days after mineo's gift was checked. */
const nextYear = '2027-11-21';

const stale = (root: string, ...args: readonly string[]) => content(root, ['stale', ...args]);

test('ends with 0 and says so when nothing is stale', async () => {
  expect(await stale(contentTree(), '--today', today)).toEqual({
    status: 0,
    stdout: 'Nothing to look at again.\n',
    stderr: '',
  });
});

test('ends with 1 and lists what is stale with its place, oldest first', async () => {
  const { status, stdout } = await stale(contentTree(), '--today', nextYear);
  expect(status).toBe(1);
  expect(stdout).toContain(
    `${mineo}:8:14 mineo: gift, checked 2026-11-20, good until 2027-11-20 (yes or no)\n`,
  );
  const days = [...stdout.matchAll(/checked (\S+),/g)].map(([, day]) => day);
  expect(days).toEqual(days.toSorted());
  expect(stdout.trimEnd()).toMatch(new RegExp(`\\n${String(days.length)} checks to look at again\\.$`));
});

test('takes the number of days for every kind', async () => {
  const root = contentTree();
  expect((await stale(root, '--today', nextYear, '--days', '9999')).status).toBe(0);
  const { status, stdout } = await stale(root, '--today', '2026-11-21', '--days', '0');
  expect(status).toBe(1);
  expect(stdout).toContain('mineo: gift, checked 2026-11-20, good until 2026-11-20');
});

describe('Markdown', () => {
  test('is a list to tick off by country, with links that edit the file', async () => {
    const { status, stdout } = await content(
      contentTree(),
      ['stale', '--today', nextYear, '--format', 'markdown'],
      { SITE_REPOSITORY: 'https://code.example/can-i-share' },
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/^## \d+ checks to look at again\n/);
    expect(stdout).toContain('\n### Japan (');
    expect(stdout).toContain(
      `- [ ] [mineo: gift](https://code.example/can-i-share/edit/main/${mineo}), checked 2026-11-20, good until 2027-11-20 (yes or no)\n`,
    );
  });

  test('does not change from day to day while the same is stale', async () => {
    const root = contentTree();
    const on = (day: string) => stale(root, '--today', day, '--format', 'markdown');
    expect((await on('2029-01-01')).stdout).toBe((await on('2029-01-02')).stdout);
  });

  test('leads to the page on contributing where no repository is configured', async () => {
    const { stdout } = await content(contentTree(), ['stale', '--today', nextYear, '--format', 'markdown'], {
      SITE_REPOSITORY: '',
      SITE_ADDRESS: 'https://site.example',
    });
    expect(stdout).toContain('[mineo: gift](https://site.example/en/about/contribute)');
  });
});

test('JSON holds every check for other programs', async () => {
  const { stdout } = await stale(contentTree(), '--today', nextYear, '--format', 'json');
  expect(JSON.parse(stdout)).toContainEqual({
    file: mineo,
    line: 8,
    column: 14,
    country: 'japan',
    subject: 'mineo',
    what: 'gift',
    kind: 'settled',
    checked: '2026-11-20',
    until: '2027-11-20',
  });
  expect((await stale(contentTree(), '--today', today, '--format', 'json')).stdout).toBe('[]\n');
});

test('a file that cannot be read is no silent gap', async () => {
  const root = contentTree();
  write(root, mineo, '---\nname: [\n---\n');
  expect(await stale(root, '--today', today)).toEqual({
    status: 2,
    stdout: '',
    stderr: `${mineo} cannot be read; run "npm run content -- check" first.\n`,
  });
});

test.for([
  ['days that are no number', ['--days', 'soon'], 'It is a number of days, such as 180.'],
  ['a day that does not exist', ['--today', '2026-02-30'], 'It is a day such as 2026-11-20.'],
] as const)('%s are wrong use', async ([, args, words]) => {
  const { status, stderr } = await stale(contentTree(), ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});
