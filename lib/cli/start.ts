import { hostname } from 'node:os';
import { isBuiltFrom } from './built.ts';
import { run } from './child.ts';
import { hashOfInputs } from './inputs.ts';
import { main } from './main.ts';
import { readPort, requirePort } from './port.ts';

/** The address to listen on; none means every address of this machine. */
function readHost(): string | undefined {
  const { HOSTNAME: wanted } = process.env;
  // Shells and containers set HOSTNAME to the machine's own name, which nobody chose to listen on.
  return wanted === undefined || wanted === '' || wanted === hostname() ? undefined : wanted;
}

/** Serves the site in `root`, building it first when something changed. Answers with an exit code. */
async function start(root: string): Promise<number> {
  const port = readPort(process.env.PORT);
  const host = readHost();
  // A port that cannot be had is said before a minute of building, not after.
  await requirePort(port, host);

  if (!isBuiltFrom(root, hashOfInputs(root, process.env))) {
    console.log('The site is not built from the present files: building it (about a minute) …');
    const code = await run('node', ['lib/cli/build.ts']);
    if (code !== 0) return code;
  }
  console.log(`Serving the site on http://${host ?? 'localhost'}:${String(port)}/ – Ctrl-C ends it.`);
  return run('next', ['start', '--port', String(port), ...(host === undefined ? [] : ['--hostname', host])]);
}

await main(start);
