import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { json } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { writeEdition } from '#lib/catalogue/store.ts';
import { checkContent } from '#lib/rules/check.ts';
import { contentTree, today } from '#tests/rejects/tree.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { initialise } from '#tests/unit/edit/repository.ts';

type Ended = { readonly status: number; readonly stdout: string; readonly stderr: string };

/** Runs `npm run ping -- …` in a folder. */
function ping(
  root: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ended> {
  const program = resolve(import.meta.dirname, '../../../lib/cli/ping.ts');
  // Whatever a machine has set, no test tells the real endpoint.
  const nobody = { INDEXNOW_KEY: '', INDEXNOW_ENDPOINT: 'http://localhost:1/indexnow' };
  const env = { ...process.env, SITE_ADDRESS: 'https://example.org', ...nobody, ...environment };
  return new Promise((done) => {
    const child = execFile(process.execPath, [program, ...args], { cwd: root, env }, (_, stdout, stderr) => {
      done({ status: child.exitCode ?? 1, stdout, stderr });
    });
  });
}

/** The valid tree as a repository, built. */
async function built(): Promise<string> {
  const root = contentTree();
  const { documents } = await checkContent(root, today);
  writeEdition(root, today, documents);
  initialise(root);
  return root;
}

test('tells the endpoint of the pages that changed since a day', async () => {
  const told: unknown[] = [];
  const server = createServer((request, response) => {
    void json(request).then((message) => {
      told.push(message);
      response.writeHead(202).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  onTestFinished(() => void server.close());
  const port = String((server.address() as AddressInfo).port);
  const { status, stdout } = await ping(await built(), ['--since', today], {
    INDEXNOW_KEY: 'key-12345',
    INDEXNOW_ENDPOINT: `http://localhost:${port}/indexnow`,
  });
  expect([status, told.length]).toEqual([0, 1]);
  expect(stdout).toMatch(/^Told localhost:\d+ of \d+ addresses\.$/m);
  expect(told[0]).toMatchObject({
    host: 'example.org',
    urlList: expect.arrayContaining(['https://example.org/en/japan']) as unknown,
  });
});

test('lists what changed since a commit without telling anybody', async () => {
  const root = await built();
  rmSync(join(root, 'content/countries/japan/mineo.zh-hans.md'), { force: true });
  rmSync(join(root, 'content/redirects.yml'));
  rmSync(join(root, 'content/countries/japan/uq-mobile.md'));
  const { documents } = await checkContent(root, today);
  writeEdition(root, today, documents);
  const { status, stdout } = await ping(root, ['--since', 'HEAD', '--list']);
  expect(status).toBe(0);
  expect(stdout.split('\n')).toEqual(
    expect.arrayContaining(['https://example.org/en/japan/uq-mobile', 'https://example.org/en/japan']),
  );
});

test.for<[string, readonly string[], Record<string, string>, RegExp]>([
  ['no key', ['--since', today], {}, /^INDEXNOW_KEY is not set/],
  [
    'a key that is none',
    ['--since', today],
    { INDEXNOW_KEY: 'short' },
    /INDEXNOW_KEY is "short"; it must be 8 to 128/,
  ],
  [
    'no public address',
    ['--since', today],
    { INDEXNOW_KEY: 'key-12345', SITE_ADDRESS: '' },
    /^SITE_ADDRESS is not set/,
  ],
  ['a commit that nobody knows', ['--since', 'nowhere'], {}, /^There is no commit "nowhere" here/],
  ['an option that is none', ['--until', today], {}, /--until/],
])('says in words what to mend: %s', async ([, args, environment, words]) => {
  const { status, stderr } = await ping(await built(), args, environment);
  expect(status).not.toBe(0);
  expect(stderr).toMatch(words);
});

test('tells how it is used when nothing is asked', async () => {
  const { status, stdout } = await ping(await built(), []);
  expect([status, stdout.includes('npm run ping -- --since')]).toEqual([2, true]);
});
