import { parentPort, workerData } from 'node:worker_threads';
import { parseFile } from './parse.ts';
import type { ContentFile } from './read.ts';

// yaml asks for a variable of the environment at every token of a text; an ordinary object answers far sooner.
process.env = { ...process.env };

/** A thread that parses the files it is given and answers with their results in the same order. */
parentPort?.postMessage((workerData as readonly ContentFile[]).map(parseFile));
