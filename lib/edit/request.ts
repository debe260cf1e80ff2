import { lookup } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { BlockList, isIP } from 'node:net';

/** How a host answered, without what it sent; or why it did not. */
export type Reply = Answered | { readonly trouble: string; readonly code: string };

export type Answered = {
  readonly status: number;
  /** Where the host sends us, as it wrote it. */
  readonly location?: string;
  /** Milliseconds that it asks us to wait. */
  readonly retryAfter?: number;
};

/** How to ask hosts. */
export type Manner = {
  /** Who asks, with an address where an operator of a host can read more. */
  readonly userAgent: string;
  /** Milliseconds until an answer must have begun. */
  readonly timeLimit: number;
  /** Whether hosts on this machine and in private networks may be asked. */
  readonly mayAskPrivate: boolean;
};

/** The code of the trouble with an address that lies in a private network. */
export const privateNetwork = 'PRIVATE';

/**
 * Asks for an address once and leaves the answer's content unread; redirects are not followed. Never rejects.
 * `node:http` and not `fetch`, because a host's name must be judged by the very look-up that the connection uses: an
 * address in a pull request could otherwise lead a server of ours into its own network.
 */
export function request(url: URL, method: 'HEAD' | 'GET', manner: Manner): Promise<Reply> {
  const { userAgent, timeLimit, mayAskPrivate } = manner;
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (!mayAskPrivate && isPrivate(host)) return Promise.resolve(troubleOf(privateNetwork, ''));
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(timeLimit);
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const headers = { 'user-agent': userAgent, accept: '*/*' };
    const sent = send(
      url,
      { method, headers, signal, agent: false, ...(mayAskPrivate ? {} : { lookup: publicLookup }) },
      (response) => {
        response.destroy();
        resolve(answerOf(response));
      },
    );
    sent.on('error', (error: NodeJS.ErrnoException) => {
      resolve(signal.aborted ? troubleOf('ETIMEDOUT', '') : troubleOf(error.code ?? '', error.message));
    });
    sent.end();
  });
}

function answerOf({ statusCode: status = 0, headers }: IncomingMessage): Answered {
  const { location, date = '', 'retry-after': wish } = headers;
  // A wish is a number of seconds, or a moment by the host's own clock.
  const retryAfter = Number(wish) * 1000 || Date.parse(wish ?? '') - Date.parse(date);
  return {
    status,
    ...(location === undefined ? {} : { location }),
    ...(retryAfter > 0 ? { retryAfter } : {}),
  };
}

const privateNetworks = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  privateNetworks.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  privateNetworks.addSubnet(network, bits, 'ipv6');

/** Whether a host is the number of a machine that the public web cannot reach; names are judged when they are looked up. */
export function isPrivate(host: string): boolean {
  const version = isIP(host);
  return version !== 0 && privateNetworks.check(host, version === 6 ? 'ipv6' : 'ipv4');
}

/** Looks a name up as a connection does, but knows no machine of a private network. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const [first] = error ? [] : found;
    if (!first) callback(error ?? new Error(`${hostname} has no address`), '');
    else if (found.some(({ address }) => isPrivate(address)))
      callback(Object.assign(new Error(`${hostname} is private`), { code: privateNetwork }), '');
    else if (options.all === true) callback(null, found);
    else callback(null, first.address, first.family);
  });
};

const words: Readonly<Record<string, string>> = {
  [privateNetwork]: 'lies on this machine or in a private network',
  ENOTFOUND: 'is on a host that does not exist',
  EAI_AGAIN: 'is on a host whose name could not be looked up',
  ECONNREFUSED: 'is on a host that takes no connection',
  ECONNRESET: 'is on a host that broke the connection off',
  ETIMEDOUT: 'was not answered in time',
  CERT_HAS_EXPIRED: 'is on a host whose certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is on a host with the certificate of another host',
};

function troubleOf(code: string, message: string): Reply {
  return { code, trouble: words[code] ?? `cannot be fetched: ${message}` };
}
