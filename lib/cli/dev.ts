import { watch } from 'node:fs';
import { join } from 'node:path';
import { hasEdition } from '../catalogue/store.ts';
import { run } from './child.ts';
import { compile } from './compile.ts';
import { main } from './main.ts';
import { readPort, requirePort } from './port.ts';

/** Editors save a file in several steps; this many milliseconds of quiet end them. */
const quiet = 150;

/** Compiles the content again whenever it changes, one run at a time. */
function watchContent(root: string): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const again = async () => {
    try {
      await compile(root);
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

/** Serves the site while it is written: code and content show at the next look. Answers with an exit code. */
async function develop(root: string): Promise<number> {
  const port = readPort(process.env.PORT);
  await requirePort(port);
  if (!(await compile(root)) && !hasEdition(root)) {
    console.error('There is no catalogue to show yet: mend the errors above first.');
    return 1;
  }
  watchContent(root);
  return run('next', ['dev', '--port', String(port)]);
}

await main(develop);
