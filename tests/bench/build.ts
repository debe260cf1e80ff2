import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { generateContent } from './documents.ts';
import type { Generator } from './generators.ts';
import { clear, contentOf, documentsOf, loadOf, ours, rivals } from './generators.ts';
import type { Measured } from './meter.ts';
import { measure } from './meter.ts';
import { printTable } from './table.ts';
import type { Workplace } from './workplace.ts';
import { prepareWorkplace } from './workplace.ts';

/**
 * Builds the site from 100, 500 and 2,000 documents and measures time, work and memory; then has Astro, Eleventy and
 * Next without our adapter make the largest of them from the same pages, in turn, and compares (DESIGN 7).
 * All begin with the same compiled catalogue; checking and compiling the content is measured apart.
 */
const sizes = [100, 500, 2000];
/** Each comparison is made this often, and the fastest of each counts: others may use the machine meanwhile. */
const rounds = 2;

type Run = { readonly documents: number; readonly content: Measured; readonly build: Measured };

/** Builds from nothing and answers with what it took. */
async function build(workplace: Workplace, generator: Generator): Promise<Measured> {
  clear(workplace.root, generator);
  generator.arrange?.(workplace);
  return measure(workplace.root, generator.command);
}

/** Makes the content of one size and compiles it. */
async function makeContent(
  { project, root }: Workplace,
  size: number,
): Promise<{ documents: number; content: Measured }> {
  const documents = generateContent(project, root, size);
  rmSync(join(root, '.cache'), { recursive: true, force: true });
  return { documents, content: await measure(root, ['node', 'tests/bench/compile.ts']) };
}

/** Refuses documents that differ: a comparison of unequal pages would mean nothing. */
function requireEqual(
  name: string,
  expected: ReadonlyMap<string, string>,
  documents: ReadonlyMap<string, string>,
): void {
  for (const [address, html] of expected) {
    const other = documents.get(address);
    if (other === undefined) throw new Error(`${name} has no document /${address}.`);
    if (contentOf(other) !== contentOf(html)) throw new Error(`${name} says something else on /${address}.`);
  }
}

function heaviest(documents: ReadonlyMap<string, string>): string {
  return [...documents.values()].reduce((a, b) => (b.length > a.length ? b : a), '');
}

const fastest = (runs: readonly Measured[]) => runs.reduce((a, b) => (b.seconds < a.seconds ? b : a));
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const times = (ratio: number) => `× ${ratio.toFixed(2)}`;

async function showGrowth(workplace: Workplace): Promise<void> {
  const runs: Run[] = [];
  for (const size of sizes) {
    const made = await makeContent(workplace, size);
    runs.push({ ...made, build: await build(workplace, ours) });
  }
  const perDocument = ({ documents, build }: Run, of: (measured: Measured) => number) =>
    of(build) / documents;
  const [, reference] = runs;
  console.log(`\nOurs as it grows; time and work of a document against the middle size:\n`);
  printTable(
    ['documents', 'content', 'build', 'time each', 'work each', 'memory'],
    runs.map((run) => [
      String(run.documents),
      `${run.content.seconds.toFixed(1)} s`,
      `${run.build.seconds.toFixed(1)} s`,
      times(
        perDocument(run, ({ seconds }) => seconds) / perDocument(reference ?? run, ({ seconds }) => seconds),
      ),
      times(perDocument(run, ({ work }) => work) / perDocument(reference ?? run, ({ work }) => work)),
      megabytes(run.build.memory),
    ]),
  );
}

async function compare(workplace: Workplace): Promise<void> {
  const { root } = workplace;
  const { documents, content } = await makeContent(workplace, Math.max(...sizes));
  const generators = [ours, ...rivals];
  const runs = new Map<Generator, Measured[]>(generators.map((generator) => [generator, []]));
  const loads = new Map<Generator, ReturnType<typeof loadOf>>();
  let expected: ReadonlyMap<string, string> | undefined;
  for (let round = 0; round < rounds; round++) {
    for (const generator of generators) {
      runs.get(generator)?.push(await build(workplace, generator));
      if (loads.has(generator)) continue;
      const made = documentsOf(root, generator);
      expected ??= made;
      if (made.size !== documents) throw new Error(`${generator.name} made ${String(made.size)} documents.`);
      requireEqual(generator.name, expected, made);
      loads.set(generator, loadOf(root, heaviest(made)));
    }
  }
  const whole = (generator: Generator) => content.seconds + fastest(runs.get(generator) ?? []).seconds;
  console.log(`\n${String(documents)} documents by each, from equal content to equal markup:\n`);
  printTable(
    ['', 'build', 'with content', 'ours against it', 'work', 'memory', 'html', 'gzip', 'script', 'requests'],
    generators.flatMap((generator) => {
      const run = fastest(runs.get(generator) ?? []);
      const load = loads.get(generator);
      if (!load) return [];
      return [
        [
          generator.name,
          `${run.seconds.toFixed(1)} s`,
          `${whole(generator).toFixed(1)} s`,
          times(whole(ours) / whole(generator)),
          `${run.work.toFixed(0)} s`,
          megabytes(run.memory),
          kilobytes(load.html),
          kilobytes(load.gzip),
          kilobytes(load.script),
          String(load.requests),
        ],
      ];
    }),
  );
  console.log('\nBytes and requests are those of the heaviest document; bytes of scripts are after gzip.');
}

const workplace = prepareWorkplace();
process.env.PATH = [join(workplace.root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
process.env.NEXT_TELEMETRY_DISABLED = '1';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
console.log(`On ${String(availableParallelism())} cores.`);
try {
  await showGrowth(workplace);
  await compare(workplace);
} finally {
  rmSync(workplace.root, { recursive: true, force: true });
}
