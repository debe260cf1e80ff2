import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Politeness } from '#lib/edit/visit-addresses.ts';

/** A request that a host of a test got. */
export type Seen = { readonly method: string; readonly path: string; readonly userAgent: string };

type Handler = (response: ServerResponse, seen: Seen, request: IncomingMessage) => void;

/** A real host on this machine: pages by path, and what it was asked for. Other paths answer 404. */
export async function host(pages: Readonly<Record<string, number | Handler>>) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const { method = '', url: path = '', headers } = request;
    const one = { method, path, userAgent: headers['user-agent'] ?? '' };
    seen.push(one);
    const page = pages[path] ?? 404;
    if (typeof page === 'number') response.writeHead(page).end('a page');
    else page(response, one, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { address: (path: string) => `http://127.0.0.1:${String(port)}${path}`, port, seen };
}

/** A page that sends its reader elsewhere. */
export function redirect(status: number, location: string): Handler {
  return (response) => {
    response.writeHead(status, { location }).end();
  };
}

/** A politeness that asks this machine and does not really wait; `waits` tells for how long it would have. */
export function hasty(changes: Partial<Politeness> = {}) {
  const waits: number[] = [];
  const politeness: Politeness = {
    userAgent: 'Test/1.0 (+https://site.example)',
    timeLimit: 5000,
    mayAskPrivate: true,
    pause: 1000,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    ...changes,
  };
  return { politeness, waits };
}
