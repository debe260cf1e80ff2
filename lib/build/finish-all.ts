import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Finished, Page } from './finish.ts';
import { finish } from './finish.ts';

/** Below this many pages, starting threads costs more than they save. */
const worthThreads = 200;

/** Turns all pages into documents, on all cores; results stand in the order of the pages. */
export async function finishAll(pages: readonly Page[]): Promise<Finished[]> {
  const threads = availableParallelism();
  if (pages.length < worthThreads || threads < 2) return pages.map(finish);
  // Dealt in turn: neighbours are of one kind, and a thread should not get all the heavy ones.
  const shares = Array.from({ length: threads }, (_, index) => pages.filter((_, i) => i % threads === index));
  const finished = await Promise.all(shares.map(finishInThread));
  return pages.flatMap((_, index) => finished[index % threads]?.[Math.floor(index / threads)] ?? []);
}

function finishInThread(pages: readonly Page[]): Promise<Finished[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./finish-worker.ts', import.meta.url), { workerData: pages });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
