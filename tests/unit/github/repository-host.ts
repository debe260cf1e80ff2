import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An entry as the host's REST API gives it. */
export type Entry = Readonly<Record<string, unknown>> & { readonly id?: number; readonly number?: number };

/** What a repository holds, by the path below it: `pulls`, `issues/7/comments`, `labels` … */
export type Shelves = Record<string, Entry[]>;

/** Something that was written to the host. */
export type Written = {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
};

export type RepositoryHost = AsyncDisposable & {
  readonly environment: Readonly<Record<string, string>>;
  readonly written: readonly Written[];
  /** The addresses that were read, with their queries. */
  readonly asked: readonly string[];
};

/**
 * A small host of one repository that speaks as much of GitHub's REST API as the jobs use: it gives lists in pages and
 * as GitHub does narrows issues by label and state, pull requests by head; it writes down what it is told.
 */
export async function openRepositoryHost(shelves: Shelves): Promise<RepositoryHost> {
  const written: Written[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://host');
    const path = pathname.replace('/api/repos/example/can-i-share/', '');
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.headers.authorization !== 'Bearer a-token') {
      answer(401, { message: 'Bad credentials' });
      return;
    }
    if (request.method === 'GET') {
      asked.push(`${path}?${searchParams.toString()}`);
      const shelf = shelves[path];
      if (!shelf) answer(404, { message: 'Not Found' });
      else if (path.endsWith('/artifacts')) answer(200, { total_count: shelf.length, artifacts: shelf });
      else answer(200, pageOf(narrow(shelf, searchParams), searchParams));
      return;
    }
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      written.push({
        method: request.method ?? '',
        path,
        body: JSON.parse(text) as Readonly<Record<string, unknown>>,
      });
      answer(200, {});
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    environment: {
      GITHUB_API_URL: `http://127.0.0.1:${String(port)}/api`,
      GITHUB_SERVER_URL: 'https://host.example',
      GITHUB_REPOSITORY: 'example/can-i-share',
      GITHUB_TOKEN: 'a-token',
    },
    written,
    asked,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Each parameter that an entry has a field for must fit it. */
function narrow(shelf: readonly Entry[], parameters: URLSearchParams): readonly Entry[] {
  const [state, labels, head] = ['state', 'labels', 'head'].map((name) => parameters.get(name));
  return shelf.filter((entry) => {
    const names = ((entry.labels ?? []) as readonly { readonly name: string }[]).map(({ name }) => name);
    return (
      (!state || entry.state === undefined || entry.state === state) &&
      (!labels || names.includes(labels)) &&
      (!head || (entry.head as { readonly label?: string } | undefined)?.label === head)
    );
  });
}

function pageOf(entries: readonly Entry[], parameters: URLSearchParams): readonly Entry[] {
  const size = Number(parameters.get('per_page') ?? 30);
  const start = (Number(parameters.get('page') ?? 1) - 1) * size;
  return entries.slice(start, start + size);
}
