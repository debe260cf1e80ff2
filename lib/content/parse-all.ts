import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Parsed } from './parse.ts';
import { parseFile } from './parse.ts';
import type { ContentFile } from './read.ts';

/** Below this many files, starting threads costs more than they save. */
const worthThreads = 400;

/** Parses files on all cores; results stand in the order of the files. */
export async function parseAll(files: readonly ContentFile[]): Promise<Parsed[]> {
  const threads = availableParallelism();
  if (files.length < worthThreads || threads < 2) return files.map(parseFile);
  const share = Math.ceil(files.length / threads);
  const shares = Array.from({ length: threads }, (_, index) =>
    files.slice(index * share, (index + 1) * share),
  );
  return (await Promise.all(shares.map(parseInThread))).flat();
}

function parseInThread(files: readonly ContentFile[]): Promise<Parsed[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { workerData: files });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
