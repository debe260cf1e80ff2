import { parentPort, workerData } from 'node:worker_threads';
import type { Page } from './finish.ts';
import { finish } from './finish.ts';

/** A thread that finishes the pages it is given and answers in the same order. */
parentPort?.postMessage((workerData as readonly Page[]).map(finish));
