import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import { freePort } from '#lib/cli/port.ts';
import { documentsOf, ours } from './generators.ts';
import { processesOf, sum, ticksPerSecond } from './meter.ts';
import { printTable } from './table.ts';

/**
 * Compares the served site, alone and behind `deploy/nginx.conf`, with nginx that serves the same bytes from files:
 * requests each second at the most that the server can do, work for one request, and latency at half of that (DESIGN 7: no
 * request over 50 ms at the 99th percentile). Needs a build, nginx and Linux. All traffic stays on this machine.
 */
const project = resolve(import.meta.dirname, '..', '..');
const connections = 16;
const seconds = 8;
const limit = 50;

type Server = {
  readonly name: string;
  readonly port: number;
  /** Each with all that it starts. */
  readonly processes: readonly ChildProcess[];
};

/** How a phone asks, and how a program asks that cannot decompress. */
const encodings = ['gzip', 'identity'] as const;

function startOurs(port: number): Server {
  const program = join(project, 'node_modules', '.bin', 'next');
  const process = spawn(program, ['start', '--port', String(port), '--hostname', '127.0.0.1'], {
    cwd: project,
    detached: true,
    stdio: 'ignore',
  });
  return { name: 'npm start', port, processes: [process] };
}

/** The site behind the server that README recommends, as that is set up but for its port and certificates. */
function startFront(port: number, folder: string, site: Server): Server {
  const settings = readFileSync(join(project, 'deploy', 'nginx.conf'), 'utf8')
    .replace('listen 443 ssl;', `listen 127.0.0.1:${String(port)};`)
    .replace(/^ +(?:http2|ssl_certificate).*$/gm, '')
    .replace('127.0.0.1:3000', `127.0.0.1:${String(site.port)}`)
    .replaceAll('/var/cache/nginx/can-i-share', join(folder, 'cache'));
  const process = startNginx(folder, settings);
  return { name: 'behind deploy/nginx.conf', port, processes: [process, ...site.processes] };
}

/** nginx as one would set it up for these documents alone: files compressed beforehand. */
function startFiles(port: number, folder: string, documents: ReadonlyMap<string, string>): Server {
  for (const [address, html] of documents) {
    const file = join(folder, 'site', `${address}.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    writeFileSync(`${file}.gz`, gzipSync(html));
  }
  const settings = `sendfile on; tcp_nopush on; gzip_static on; types { text/html html; }
    server { listen 127.0.0.1:${String(port)}; root ${folder}/site; location / { try_files $uri.html =404; } }`;
  return { name: 'nginx', port, processes: [startNginx(folder, settings)] };
}

/** Starts nginx with one worker a core and all that it writes below `folder`. */
function startNginx(folder: string, settings: string): ChildProcess {
  mkdirSync(folder, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; worker_processes auto; pid ${folder}/pid; error_log ${folder}/error.log;
     events { worker_connections 256; }
     http { access_log off; keepalive_requests 1000000; ${temporary} ${settings} }`,
  );
  return spawn('nginx', ['-c', file], { detached: true, stdio: 'ignore' });
}

async function untilReady({ name, port }: Server): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await fetch(`http://127.0.0.1:${String(port)}/en`).catch(() => undefined);
    if (response?.ok) return;
    await setTimeout(100);
  }
  throw new Error(`${name} does not answer.`);
}

/** Sends requests for all documents in turn; `rate` in requests a second, or as many as the server can take. */
async function load({ port }: Server, paths: readonly string[], encoding: string, rate?: number) {
  const result = await autocannon({
    url: `http://127.0.0.1:${String(port)}`,
    connections,
    duration: seconds,
    requests: paths.map((path) => ({ path, headers: { 'accept-encoding': encoding } })),
    ...(rate === undefined ? {} : { overallRate: rate }),
  });
  if (result.non2xx + result.errors > 0) throw new Error('Some requests were not answered well.');
  return { each: result.requests.average, total: result.requests.total, p99: result.latency.p99 };
}

/** Seconds that the cores have worked for a server so far. */
function workOf({ processes }: Server): number {
  const members = processes.flatMap(({ pid = 0 }) => processesOf(pid));
  return sum(members.map(({ ticks }) => ticks)) / ticksPerSecond;
}

type Result = { readonly most: number; readonly work: number; readonly p99: number };

async function measure(server: Server, paths: readonly string[], encoding: string): Promise<Result> {
  await load(server, paths, encoding);
  const before = workOf(server);
  const { each: most, total } = await load(server, paths, encoding);
  const work = (workOf(server) - before) / total;
  const { p99 } = await load(server, paths, encoding, Math.round(most / 2));
  return { most, work, p99 };
}

async function main(): Promise<void> {
  const documents = documentsOf(project, ours);
  if (documents.size === 0) throw new Error('There is no build to serve: run "npm run build" first.');
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
  } catch {
    throw new Error('nginx is not installed: "apt-get install nginx-light", or your system\'s way.');
  }
  const paths = [...documents.keys()].map((address) => `/${address}`);
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  // Its workers run as another user where it is started by root.
  chmodSync(folder, 0o755);
  const site = startOurs(await freePort());
  const front = startFront(await freePort(), join(folder, 'front'), site);
  const files = startFiles(await freePort(), join(folder, 'files'), documents);
  const servers = [site, front, files];
  try {
    await Promise.all(servers.map(untilReady));
    const rows: string[][] = [];
    for (const encoding of encodings) {
      const there = await measure(files, paths, encoding);
      for (const server of [site, front]) {
        const here = await measure(server, paths, encoding);
        rows.push([
          server.name,
          encoding,
          `× ${(here.most / there.most).toFixed(2)}`,
          `× ${(here.work / there.work).toFixed(1)}`,
          `${String(here.p99)} ms`,
          `${String(there.p99)} ms`,
          here.p99 <= limit ? 'within' : 'OVER',
        ]);
        if (here.p99 > limit) process.exitCode = 1;
      }
    }
    console.log(`\nThe served site against nginx with the same bytes, ${String(paths.length)} documents:\n`);
    printTable(
      [
        '',
        'encoding',
        'requests a second',
        'work a request',
        'p99 at half load',
        "nginx's",
        `${String(limit)} ms`,
      ],
      rows,
    );
  } finally {
    // Whole groups: all of them have worker processes.
    const started = new Set(servers.flatMap(({ processes }) => processes));
    for (const { pid = 0 } of started) process.kill(-pid, 'SIGTERM');
    await setTimeout(500);
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
