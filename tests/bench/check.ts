import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';

/**
 * Measures `npm run content -- check` as content grows (DESIGN 7): operator profiles of the real median size, spread
 * over 200 countries, checked on two cores, cold and again when nothing changed. Exits with 1 over the budget.
 */
const sizes = [1_000, 3_000, 10_000];
const countries = 200;
const budget = { profiles: 10_000, cold: 15, warm: 3 };

const project = resolve(import.meta.dirname, '..', '..');
const real = join(project, 'content', 'countries');

/** A real profile to make others from. */
type Template = { readonly name: string; readonly text: string; readonly median: number };

/** Of the profiles that name no other operator, and so can stand alone, the one nearest to the median size of all. */
function findTemplate(): Template {
  const profiles = readdirSync(real).flatMap((country) =>
    readdirSync(join(real, country))
      .filter((name) => /^(?!index\.)[^.]+\.md$/.test(name))
      .map((name) => ({ name, text: readFileSync(join(real, country, name), 'utf8') })),
  );
  const sizes = profiles.map(sizeOf).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const distance = (profile: { readonly text: string }) => Math.abs(sizeOf(profile) - median);
  const [nearest] = profiles
    .filter(({ text }) => !/^ *(?:parent|see): |\]\(\//m.test(text))
    .sort((a, b) => distance(a) - distance(b));
  if (!nearest) throw new Error(`There is no operator profile below ${real}.`);
  return { ...nearest, median };
}

function sizeOf({ text }: { readonly text: string }): number {
  return Buffer.byteLength(text);
}

/** A profile with a name and addresses of its own; its size stays that of the template but for a few bytes. */
function vary({ text }: Template, index: number): string {
  return text
    .replace(/^name: .*$/m, `name: Operator ${String(index)}`)
    .replaceAll(/(https?:\/\/[^\s/]+)\//g, `$1/${String(index)}/`);
}

const country = `---
code: CH
names: { en: Somewhere, zh-Hans: 某地 }
headline: [gift, shared-pool, hotspot]
added: 2026-11-20
ways: {}
---
`;

/** Writes a folder `content/` with this many profiles below `root`. Translations are left out. */
function generate(root: string, profiles: number, template: Template): void {
  for (let index = 0; index < profiles; index++) {
    const folder = join(root, 'content', 'countries', `country-${String(index % countries)}`);
    if (index < countries) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'index.md'), country);
    }
    writeFileSync(join(folder, `operator-${String(index)}.md`), vary(template, index));
  }
}

type Run = {
  readonly seconds: number;
  /** What the cores worked, together: unlike the seconds, it does not grow when others use the machine. */
  readonly work: number;
  readonly megabytes: number;
};

/** A module that tells through file descriptor 3 what the process used, when it ends. */
const meter = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
`)}`;
const twoCores = '/usr/bin/taskset';

/** Checks the content below `root` in a process of its own, held to two cores where the system can. */
async function check(root: string): Promise<Run> {
  const command = [process.execPath, '--import', meter, join(project, 'lib', 'cli', 'content.ts'), 'check'];
  const [program = '', ...parameters] = existsSync(twoCores) ? [twoCores, '-c', '0,1', ...command] : command;
  const begun = performance.now();
  const child = spawn(program, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const texts = child.stdio.slice(1).map((stream) => readAll(stream as Readable));
  const code = await new Promise<number>((done) => child.once('close', (status) => done(status ?? 1)));
  const seconds = (performance.now() - begun) / 1000;
  const [output = '', errors = '', usage = ''] = await Promise.all(texts);
  if (code !== 0) throw new Error(`The check failed:\n${(errors + output).slice(0, 2000)}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(usage) as NodeJS.ResourceUsage;
  return { seconds, work: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}

async function readAll(stream: Readable): Promise<string> {
  return Buffer.concat(await stream.toArray()).toString();
}

type Row = { readonly profiles: number; readonly cold: Run; readonly warm: Run };

/** Measures one size in a folder of its own. */
async function measure(profiles: number, template: Template): Promise<Row> {
  const root = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    generate(root, profiles, template);
    return { profiles, cold: await check(root), warm: await check(root) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function print(cells: readonly string[]): void {
  console.log(cells.map((cell) => cell.padStart(10)).join(''));
}

const template = findTemplate();
console.log(
  `Template ${template.name}, ${String(sizeOf(template))} bytes; the median is ${String(template.median)}. ${String(Math.min(2, availableParallelism()))} cores, Node ${process.versions.node}.\n`,
);
print(['profiles', 'cold', 'work', 'per file', 'peak', 'warm', 'work', 'per file', 'peak']);

const rows: Row[] = [];
for (const profiles of sizes) {
  const row = await measure(profiles, template);
  rows.push(row);
  const [first = row] = rows;
  const cells = (run: Run, small: Run) => [
    `${run.seconds.toFixed(1)} s`,
    `${run.work.toFixed(1)} s`,
    `× ${(run.work / row.profiles / (small.work / first.profiles)).toFixed(2)}`,
    `${run.megabytes.toFixed(0)} MB`,
  ];
  print([String(profiles), ...cells(row.cold, first.cold), ...cells(row.warm, first.warm)]);
}

const isOver = rows.some(
  ({ profiles, cold, warm }) =>
    profiles === budget.profiles && (cold.seconds > budget.cold || warm.seconds > budget.warm),
);
console.log(`
cold: nothing remembered; warm: nothing changed. work: seconds of all cores together; per file: work against the first row.
${isOver ? 'OVER' : 'Within'} the budget: ${String(budget.profiles)} profiles in ${String(budget.cold)} s cold and ${String(budget.warm)} s warm.`);
process.exitCode = isOver ? 1 : 0;
