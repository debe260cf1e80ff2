import { once } from 'node:events';
import { createServer } from 'node:net';

/** The port that PORT names, 3000 if none. Throws an Error that says what is wrong with it. */
export function readPort(wanted = '3000'): number {
  const port = Number(wanted);
  if (!/^\d+$/.test(wanted) || port < 1 || port > 65535)
    throw new Error(`PORT is "${wanted}"; it must be a number from 1 to 65535, such as: PORT=3001 npm start`);
  return port;
}

/** Throws an Error that names the port when no server can listen on it. */
export function requirePort(port: number, host?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const another = `Choose another: PORT=${String(port < 1024 ? 3000 : port + 1)} npm start`;
      reject(
        new Error(
          code === 'EADDRINUSE'
            ? `Port ${String(port)} is taken by another program. ${another}`
            : code === 'EACCES'
              ? `Port ${String(port)} may not be used by you. ${another}`
              : `Nothing can listen on port ${String(port)}: ${message}`,
        ),
      );
    });
    server.listen({ port, host }, () => {
      server.close(() => {
        resolve();
      });
    });
  });
}

/** A port that no program listens on at the moment; also for the browser's debugger. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
