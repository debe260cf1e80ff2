import { watch } from 'node:fs';
import { join } from 'node:path';
import { hasEdition, writeErrors } from '../catalogue/store.ts';
import { writeAside } from '../content/write-aside.ts';
import { run } from './child.ts';
import { compile, writeForPages } from './compile.ts';
import { main } from './main.ts';
import { readPort, requirePort } from './port.ts';
import { currentDay } from './today.ts';

/** Editors save a file in several steps; this many milliseconds of quiet end them. */
const quiet = 50;

let revisions = 0;

/**
 * Compiles the content for the pages, or writes down for them what is wrong with it. Then writes the module that stands
 * for this state (see lib/catalogue/revision.ts), which makes open pages refresh.
 */
async function publish(root: string): Promise<void> {
  const { isGood, report } = await compile(root);
  // Pages that have never had any content still have an address at which to say what is wrong.
  if (!hasEdition(root)) writeForPages(root, currentDay(), []);
  writeErrors(root, isGood ? undefined : report);
  const revision = `${String(process.pid)}.${String(revisions++)}`;
  writeAside(join(root, '.cache', 'revision.ts'), `export const revision = '${revision}';\n`);
}

/** Publishes the content again whenever it changes, one run at a time. */
function watchContent(root: string): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const again = async () => {
    try {
      await publish(root);
    } catch (error) {
      // A file that vanishes while it is read: its deletion is the next event.
      console.error(error instanceof Error ? error.message : error);
    }
  };
  watch(join(root, 'content'), { recursive: true, persistent: false }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(again);
    }, quiet);
  });
}

/** Serves the site while it is written: code and content show as soon as they are saved. Answers with an exit code. */
async function develop(root: string): Promise<number> {
  const port = readPort(process.env.PORT);
  await requirePort(port);
  await publish(root);
  watchContent(root);
  return run('next', ['dev', '--port', String(port)]);
}

await main(develop);
