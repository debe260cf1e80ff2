import { describe, expect, test } from 'vitest';
import { contentTree, temporaryFolder, today, write } from '#tests/rejects/tree.ts';
import { content } from '#tests/unit/cli/run.ts';
import { host, redirect } from '#tests/unit/edit/hosts.ts';
import { commit, git, initialise } from '#tests/unit/edit/repository.ts';

/** A page whose prose links to some addresses, one a line from line 7 on. */
const pageWith = (...addresses: readonly string[]) => `---
title: How we work
summary: What we look at, and how sure we are.
added: 2026-11-01
updated: 2026-11-20
---
${addresses.map((address) => `[here](${address})`).join('\n')}
`;
const method = 'content/pages/method.md';

/** A tree that names no address but these: a test never asks anybody outside of this machine. */
function treeWith(...addresses: readonly string[]): string {
  const root = temporaryFolder();
  write(root, method, pageWith(...addresses));
  return root;
}

const links = (root: string, ...args: readonly string[]) =>
  content(root, ['links', '--private', '--pause', '0', '--today', today, ...args], {
    SITE_ADDRESS: 'https://site.example',
    SITE_REPOSITORY: 'https://code.example/can-i-share',
  });

test('ends with 0 and says so when every address leads to a page', async () => {
  const { address, seen } = await host({ '/page': 200 });
  expect(await links(treeWith(address('/page')))).toEqual({
    status: 0,
    stdout: '0 errors, 0 warnings at 1 address.\n',
    stderr: '',
  });
  expect(seen).toEqual([
    { method: 'HEAD', path: '/page', userAgent: 'CanIShareLinks/1.0 (+https://site.example)' },
  ]);
});

test('ends with 1 and tells gone, moved and refused apart, each at its line', async () => {
  const { address } = await host({ '/old': redirect(301, '/new'), '/new': 200, '/closed': 403 });
  const { status, stdout } = await links(treeWith(address('/gone'), address('/old'), address('/closed')));
  expect(status).toBe(1);
  expect(stdout).toContain(
    `${method}:7:1 error links/gone ${address('/gone')} answers 404: the page is gone\n`,
  );
  expect(stdout).toContain(
    `${method}:8:1 warning links/moved ${address('/old')} has moved for good to ${address('/new')}\n`,
  );
  expect(stdout).toContain(
    `${method}:9:1 warning links/refused ${address('/closed')} answers 403: it refuses programs, so a person must look\n`,
  );
  expect(stdout).toContain('1 error, 2 warnings at 3 addresses.');
});

test('ends with 0 on warnings, with 1 when it is strict', async () => {
  const { address } = await host({ '/closed': 403 });
  expect((await links(treeWith(address('/closed')))).status).toBe(0);
  expect((await links(treeWith(address('/closed')), '--strict')).status).toBe(1);
});

test('prints JSON for other programs', async () => {
  const { address } = await host({ '/old': redirect(308, '/new'), '/new': 200 });
  const { stdout } = await links(treeWith(address('/old')), '--format', 'json');
  expect(JSON.parse(stdout)).toEqual([
    {
      file: method,
      line: 7,
      column: 1,
      severity: 'warning',
      rule: 'links/moved',
      message: `${address('/old')} has moved for good to ${address('/new')}`,
      hint: 'read the page there; if it still says so, write its new address',
      address: address('/old'),
      to: address('/new'),
    },
  ]);
});

test('prints Markdown to tick off, with links that edit the file', async () => {
  const { address } = await host({ '/closed': 403 });
  const { stdout } = await links(treeWith(address('/gone'), address('/closed')), '--format', 'markdown');
  const edit = `https://code.example/can-i-share/edit/main/${method}`;
  expect(stdout).toBe(`## 2 links to look at

### Gone (1)

- [ ] [${method}:7](${edit}) ${address('/gone')} answers 404: the page is gone

### Programs refused: a person must look (1)

- [ ] [${method}:8](${edit}) ${address('/closed')} answers 403: it refuses programs, so a person must look
`);
});

test('asks nobody on this machine or in a private network without being told to', async () => {
  const { address, seen } = await host({ '/page': 200 });
  const { status, stdout } = await content(treeWith(address('/page')), ['links', '--pause', '0']);
  expect(status).toBe(1);
  expect(stdout).toContain('lies on this machine or in a private network; it was not asked');
  expect(seen).toEqual([]);
});

test('asks only for the addresses of the files that are named', async () => {
  const { address, seen } = await host({ '/one': 200, '/other': 200 });
  const root = treeWith(address('/one'));
  write(root, 'content/pages/about.md', pageWith(address('/other')));
  expect((await links(root, 'content/pages/about.md')).status).toBe(0);
  expect(seen.map(({ path }) => path)).toEqual(['/other']);
});

describe('exceptions', () => {
  const exceptions = (root: string, address: string, until: string) => {
    write(root, 'content/link-exceptions.yml', `${address}:\n  reason: Opened by hand.\n  until: ${until}\n`);
  };

  test('cover trouble until their day', async () => {
    const { address } = await host({ '/closed': 403 });
    const root = treeWith(address('/closed'));
    exceptions(root, address('/closed'), today);
    expect((await links(root, '--strict')).stdout).toBe('0 errors, 0 warnings at 1 address.\n');
  });

  test('are errors afterwards', async () => {
    const { address } = await host({ '/closed': 403 });
    const root = treeWith(address('/closed'));
    exceptions(root, address('/closed'), '2026-11-19');
    const { status, stdout } = await links(root);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'content/link-exceptions.yml:1:1 error links/exception is an exception that held until 2026-11-19\n',
    );
  });

  test('are reported when nothing is wrong any more', async () => {
    const { address } = await host({ '/page': 200 });
    const root = treeWith(address('/page'));
    exceptions(root, address('/*'), today);
    const { status, stdout } = await links(root);
    expect(status).toBe(0);
    expect(stdout).toContain('is an exception that is no longer needed: nothing is wrong there');
  });
});

describe('only new', () => {
  test('asks for addresses that the base does not have, wherever it had the others', async () => {
    const { address, seen } = await host({ '/known': 200, '/moved-here': 200, '/new': 200 });
    const root = treeWith(address('/known'), address('/moved-here'));
    initialise(root);
    git(root, 'switch', '--quiet', '--create', 'change');
    write(root, method, pageWith(address('/known'), address('/new')));
    write(root, 'content/pages/about.md', pageWith(address('/moved-here')));
    commit(root);
    const { status, stdout } = await links(root, '--only', 'new', '--base', 'main');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '0 errors, 0 warnings at 1 address.\n' });
    expect(seen.map(({ path }) => path)).toEqual(['/new']);
  });

  test('sees changes that are not committed yet', async () => {
    const { address, seen } = await host({ '/new': 200 });
    const root = treeWith();
    initialise(root);
    write(root, method, pageWith(address('/new')));
    await links(root, '--only', 'new', '--base', 'HEAD');
    expect(seen.map(({ path }) => path)).toEqual(['/new']);
  });

  test.for(['nowhere', '--output=x', 'HEAD; ls', ''])('refuses the base "%s"', async (base) => {
    const root = treeWith();
    initialise(root);
    const { status, stdout, stderr } = await links(root, '--only', 'new', `--base=${base}`);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      `There is no commit "${base}" here; fetch it, or name another branch, tag or commit, such as origin/main.\n`,
    );
  });
});

test('help says that it uses the network', async () => {
  const { stdout } = await content(contentTree(), ['links', '--help']);
  expect(stdout).toContain('this uses the network');
});

test.for([
  ['a path that is not there', ['content/page'], 'There is no file or folder "content/page".'],
  ['a pause that is no number', ['--pause', 'long'], 'It is a number of seconds, such as 1 or 0.5.'],
  ['another choice', ['--only', 'old'], 'Allowed choices are new.'],
] as const)('%s is wrong use', async ([, args, words]) => {
  const { status, stderr } = await content(treeWith(), ['links', ...args]);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});
