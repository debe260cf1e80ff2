import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '#lib/i18n/locales.ts';
import type { Site } from '#tests/quality/server.ts';
import { serveSite } from '#tests/quality/server.ts';
import { workedExample } from './worked-example.ts';

/**
 * An editor who follows CONTRIBUTING.md and nothing else, once for real: in a copy of the project, every command of its
 * worked example is run and every file saved; then the site is built, served and looked at.
 */

/** Everything that a fresh clone has, and nothing that a build or a test has left. */
const project = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  '.gitignore',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'proxy.ts',
  'tsconfig.json',
];

/** Below the project, so that the copy finds the installed packages as the project does. */
mkdirSync('.cache', { recursive: true });
const copy = mkdtempSync(join(process.cwd(), '.cache', 'worked-example-'));
/** Outside of the copy: a repository of its own would hide the packages from Next, which stops looking at its border. */
const repository = `${copy}.git`;
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  GIT_DIR: repository,
  GIT_WORK_TREE: copy,
  // Not the machine's own settings of Git, which may sign, or refuse to commit without a name.
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'An editor',
  GIT_AUTHOR_EMAIL: 'editor@example.org',
  GIT_COMMITTER_NAME: 'An editor',
  GIT_COMMITTER_EMAIL: 'editor@example.org',
};

/** What a command of CONTRIBUTING.md starts. `npm run` first sees to the packages; here they are there. */
function programOf(command: string): string | undefined {
  const content = /^npm run content -- (.*)$/.exec(command)?.[1];
  if (content !== undefined) return `node lib/cli/content.ts ${content}`;
  // A server would never end. A build shows the same pages, and they are looked at below.
  if (command === 'npm run dev') return 'node lib/cli/build.ts';
  return command.startsWith('git ') ? command : undefined;
}

/** What a program of the copy printed; throws with it when the program fails. */
function run(program: string): string {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', program], {
    cwd: copy,
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program}\nended with ${String(status)}:\n${stdout}${stderr}`);
  return stdout;
}

/** What each command of the example printed. */
const said = new Map<string, string>();
let site: Site | undefined;

/** What `npm run content` printed, asked for `words` first of all. */
function saidTo(words: string): string | undefined {
  return said.get(
    [...said.keys()].find((command) => command.startsWith(`npm run content -- ${words}`)) ?? '',
  );
}

/** The HTML of a page without its style, or the status of what is there instead. */
async function read(path: string): Promise<string> {
  const response = await fetch(`${site?.address ?? ''}${path}`);
  return response.ok ? (await response.text()).replace(/<style>.*?<\/style>/s, '') : String(response.status);
}

beforeAll(async () => {
  for (const name of project) cpSync(name, join(copy, name), { recursive: true });
  // Fonts are no modules: they are read from the project's own folder of packages.
  mkdirSync(join(copy, 'node_modules'));
  symlinkSync(join(process.cwd(), 'node_modules', '@fontsource'), join(copy, 'node_modules', '@fontsource'));
  run('git init -q -b main && git add -A && git commit -q -m "Before"');
  for (const step of workedExample()) {
    if (step.does === 'save') {
      mkdirSync(dirname(join(copy, step.path)), { recursive: true });
      writeFileSync(join(copy, step.path), step.text);
      continue;
    }
    const program = programOf(step.command);
    if (program === undefined) throw new Error(`This test does not know how to run: ${step.command}`);
    said.set(step.command, run(program));
  }
  site = await serveSite(copy, environment);
}, 300_000);

afterAll(async () => {
  await site?.[Symbol.asyncDispose]();
  for (const path of [copy, repository]) rmSync(path, { recursive: true, force: true });
}, 60_000);

test('the check that the example ends with finds nothing left to mend', () => {
  expect(saidTo('check --strict')).toContain('0 errors, 0 warnings');
});

test('the terminal shows the answers in both languages', () => {
  expect(saidTo('show united-kingdom/ee')).toContain('Data Gifting');
  for (const words of Object.values(gifts)) expect(saidTo('show united-kingdom/ee')).toContain(words);
});

test('the change is told as facts', () => {
  expect(saidTo('diff')).toContain('United Kingdom');
});

test('nothing but content was written', () => {
  expect(run('git diff --name-only main').trim().split('\n').toSorted()).toEqual([
    'content/countries/united-kingdom/ee.md',
    'content/countries/united-kingdom/ee.zh-hans.md',
    'content/countries/united-kingdom/index.md',
    'content/countries/united-kingdom/index.zh-hans.md',
  ]);
});

const names = { en: 'United Kingdom', 'zh-hans': '英国' } as const;
const gifts = { en: 'data between its plans', 'zh-hans': '管理账户的人' } as const;

describe.for(locales)('the new country in $label', ({ slug, tag }) => {
  const country = `/${slug}/united-kingdom`;

  test('stands in the list of the home page', async () => {
    expect(await read(`/${slug}`)).toMatch(
      new RegExp(`<a[^>]* href="${country}"[^>]*>[^<]*${names[slug]}</a>`),
    );
  });

  test('has a dot on the map', async () => {
    const [map = ''] = /<svg[^>]* role="(?:img|group)".*?<\/svg>/s.exec(await read(`/${slug}`)) ?? [];
    expect(map).toContain(country);
    expect(map).toContain(names[slug]);
  });

  test('has a page of its own, with what is known', async () => {
    const html = await read(country);
    expect(html).toMatch(new RegExp(`<html lang="${tag}"`));
    expect(html).toMatch(new RegExp(`<h1>[^<]*${names[slug]}`));
    expect(html).toContain(gifts[slug]);
  });

  test('has a page for its operator, whose words are in the language', async () => {
    const html = await read(`${country}/ee`);
    expect(html).toMatch(/<h1>[^<]*EE/);
    expect(html).toContain('Data Gifting');
    expect(html).toContain(gifts[slug]);
  });

  test.for(['gift', 'cross-border'])(
    'stands on the page of the question %s, and so does its operator',
    async (question) => {
      const html = await read(`/${slug}/answers/${question}`);
      expect(html).toContain(`href="${country}"`);
      expect(html).toContain(`href="${country}/ee#${question}"`);
    },
  );

  test('stands in the sitemaps, and so does its operator', async () => {
    expect(await read(`/${slug}/pages.xml`)).toContain(`${country}</loc>`);
    expect(await read(`${country}/operators.xml`)).toContain(`${country}/ee</loc>`);
  });

  test('stands on the page of what is wanted', async () => {
    expect(await read(`/${slug}/help-wanted`)).toContain(`href="/${slug}/help-wanted/united-kingdom"`);
  });
});
