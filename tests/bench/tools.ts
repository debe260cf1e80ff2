import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '#lib/cli/port.ts';
import { hostilePaths } from '#tests/quality/hostile.ts';
import { printTable } from './table.ts';

/**
 * Sends 10,000 random and hostile queries to the running tools: none may make the server fail (5xx), 99 of 100 must be
 * answered within 100 ms, and memory must stay. Needs a build and Linux. All traffic stays on this machine.
 * `node tests/bench/tools.ts [count] [seed]`
 */
const project = resolve(import.meta.dirname, '..', '..');
const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const connections = 2;
const limit = 100;

type Answered = { readonly path: string; readonly status: number; readonly milliseconds: number };

/** Asks without tidying the path up, as fetch would. */
function ask(port: number, path: string): Promise<Answered> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    request(
      { port, path: path.replaceAll(/[^\x21-\x7e]/g, encodeURIComponent), agent: false },
      (response) => {
        response
          .resume()
          .on('end', () =>
            resolve({ path, status: response.statusCode ?? 0, milliseconds: performance.now() - begun }),
          );
      },
    )
      .on('error', reject)
      .end();
  });
}

/** Megabytes of memory that a process holds. */
function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]) / 1024;
}

async function untilReady(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (
      await ask(port, '/en/search?q=au').then(
        ({ status }) => status === 200,
        () => false,
      )
    )
      return;
    await setTimeout(100);
  }
  throw new Error('The site does not answer: run "npm run build" first.');
}

async function main(): Promise<void> {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [
      join(project, 'node_modules/next/dist/bin/next'),
      'start',
      '--port',
      String(port),
      '--hostname',
      '127.0.0.1',
    ],
    { cwd: project, stdio: 'ignore' },
  );
  try {
    await untilReady(port);
    const waiting = hostilePaths(count, seed);
    const answered: Answered[] = [];
    const rows: string[][] = [];
    const stage = Math.ceil(count / 5);
    const work = async () => {
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        answered.push(await ask(port, path));
        if (answered.length % stage === 0) {
          rows.push([String(answered.length), `${memoryOf(server.pid ?? 0).toFixed(0)} MB`]);
        }
      }
    };
    await Promise.all(Array.from({ length: connections }, work));
    const times = answered.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    const at = (part: number) => times[Math.floor((times.length - 1) * part)] ?? 0;
    const failed = answered.filter(({ status }) => status >= 500);
    const statuses = [...Map.groupBy(answered, ({ status }) => status)];
    console.log(`\n${String(count)} hostile queries, ${String(connections)} at a time:\n`);
    printTable(
      ['status', 'answers'],
      statuses.map(([status, all]) => [String(status), String(all.length)]),
    );
    console.log('');
    printTable(
      ['median', 'p99', 'slowest', `p99 within ${String(limit)} ms`],
      [[...[0.5, 0.99, 1].map((part) => `${at(part).toFixed(1)} ms`), at(0.99) <= limit ? 'yes' : 'NO']],
    );
    console.log('');
    printTable(['after', 'memory of the server'], rows);
    for (const { path, status } of failed.slice(0, 5)) console.log(`${String(status)} ${path.slice(0, 300)}`);
    if (failed.length > 0 || at(0.99) > limit) process.exitCode = 1;
  } finally {
    server.kill();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
