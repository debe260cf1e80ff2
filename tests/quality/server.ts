import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '#lib/cli/port.ts';

/** A running site; it ends with the block that declares it by `await using`. */
export type Site = AsyncDisposable & { readonly address: string };

/** Serves the site in `root` on a port of its own, building it first when something changed. */
export async function serveSite(root = process.cwd(), environment = process.env): Promise<Site> {
  const port = await freePort();
  const server = spawn(process.execPath, ['lib/cli/start.ts'], {
    cwd: root,
    env: { ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(server, 'exit');
  const stop = async () => {
    if (server.kill()) await ended;
  };
  const address = `http://localhost:${String(port)}`;
  while (!(await answers(address))) {
    if (server.exitCode !== null) throw new Error('The site could not be served: see above.');
    await setTimeout(100);
  }
  return { address, [Symbol.asyncDispose]: stop };
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { redirect: 'manual' })).status < 500;
  } catch {
    // Nobody listens yet.
    return false;
  }
}
