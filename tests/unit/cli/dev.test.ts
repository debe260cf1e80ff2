import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '#lib/cli/port.ts';
import { today } from '#tests/rejects/tree.ts';

/** Starting and compiling take a machine with other work a while; a test that fails would wait as long. */
const limit = 120_000;

const project = resolve(import.meta.dirname, '../../..');
const code = ['app', 'components', 'lib', 'public'];
const settings = ['next.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
const method = 'content/pages/method.md';
const mineo = 'content/countries/japan/mineo.md';

/**
 * A copy of the code with the small valid content of the rejected cases. It lies inside the project, so that Node and
 * Next find the installed packages above it, and in a folder that no tool of the project looks into.
 */
function copyOfProject(): string {
  mkdirSync(join(project, '.cache'), { recursive: true });
  const root = mkdtempSync(join(project, '.cache', 'dev-test-'));
  for (const path of [...code, ...settings, 'content/messages'])
    cpSync(join(project, path), join(root, path), { recursive: true });
  cpSync(join(project, 'tests/rejects/base/content'), join(root, 'content'), { recursive: true });
  return root;
}

let root: string;
let port: number;
let server: ChildProcess;
let output = '';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const save = (path: string, text: string) => {
  writeFileSync(join(root, path), text);
};

/** What the check says in a terminal. */
function check(): string {
  const { stdout } = spawnSync(process.execPath, ['lib/cli/content.ts', 'check', '--today', today], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout.trimEnd();
}

/** What is at an address, once it says these words. */
async function page(path: string, words: string): Promise<string> {
  const end = Date.now() + limit;
  let last = 'The server does not answer.';
  while (Date.now() < end && server.exitCode === null) {
    try {
      last = await (await fetch(`http://localhost:${String(port)}${path}`)).text();
      // Behind it stand the scripts that Next adds while developing.
      const document = last.split('<script id="_R_">')[0] ?? '';
      if (document.includes(words)) return document;
    } catch {
      // Not listening yet.
    }
    await wait(200);
  }
  throw new Error(`${path} never said "${words}".\n${last.slice(0, 500)}\n${output}`);
}

beforeAll(async () => {
  root = copyOfProject();
  port = await freePort();
  // The first state has an error, and no earlier one is there to fall back on.
  save(mineo, read(mineo).replace('kind: mvno', 'kind: mnvo'));
  server = spawn(process.execPath, ['lib/cli/dev.ts'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PATH: [join(project, 'node_modules/.bin'), process.env.PATH].join(delimiter),
      PORT: String(port),
      TODAY: today,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
});

afterAll(async () => {
  const ended = once(server, 'exit');
  if (server.kill('SIGINT')) await ended;
  rmSync(root, { recursive: true, force: true });
});

describe('a site under work', { timeout: limit * 2 }, () => {
  test('says what is wrong with its very first content, as the check does', async () => {
    const html = await page('/en', 'The content has errors');
    const report = check();
    expect(report).toContain(`${mineo}:3:7 error`);
    expect(html).toContain(`<pre>${report.replaceAll('>', '&gt;').replaceAll('"', '&quot;')}</pre>`);
  });

  test('also under the address of a page that is not there because of it', async () => {
    expect(await page('/en/japan/mineo', 'The content has errors')).toContain(`${mineo}:3:7 error`);
  });

  test('shows the page as soon as the error is mended', async () => {
    save(mineo, read(mineo).replace('kind: mnvo', 'kind: mvno'));
    expect(await page('/en/japan/mineo', 'Packet Gift')).not.toContain('The content has errors');
  });

  test('shows a saved text', async () => {
    save(method, read(method).replace('How we work', 'How we work today'));
    await page('/en/about/method', 'How we work today');
  });

  test('shows an error in place of any page, and the page again once it is mended', async () => {
    const good = read(method);
    save(method, good.replace('title:', 'titel:'));
    const html = await page('/en/about/method', 'The content has errors');
    expect(html).toContain(`${method}:2:1 error`);
    save(method, good);
    await page('/en/about/method', 'How we work today');
  });

  test('shows an operator that was not there before', async () => {
    save('content/countries/japan/ahamo.md', read(mineo).replace('name: mineo', 'name: ahamo'));
    await page('/en/japan/ahamo', 'ahamo (Japan)');
  });
});
