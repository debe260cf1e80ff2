import type { Answered, Manner, Reply } from './request.ts';
import { privateNetwork, request } from './request.ts';

/** What became of an address. */
export type Outcome =
  | { readonly is: 'fine' }
  | { readonly is: 'moved'; readonly to: string }
  | { readonly is: 'gone' | 'refused' | 'unreachable' | 'private'; readonly why: string };

/** How to go round many addresses without being a burden to anybody. */
export type Politeness = Manner & {
  /** Milliseconds between two requests to one host; each further try waits twice as long as the one before. */
  readonly pause: number;
  /** Lets milliseconds pass. */
  readonly wait: (milliseconds: number) => Promise<void>;
};

const hostsAtOnce = 8;
const tries = 4;
/** A host that asks for more patience than this, in milliseconds, is not asked again in this round. */
const longestWait = 60_000;
const mostRedirects = 8;

/**
 * Asks for every address, several hosts at once but each host for one thing at a time. Throws an Error when no name
 * at all could be looked up: then the trouble is ours.
 */
export async function visitAddresses(
  addresses: Iterable<string>,
  politeness: Politeness,
  onVisited: () => void = () => undefined,
): Promise<Map<string, Outcome>> {
  const ask = patiently(politeness);
  const lost = new Map<string, string>();
  const outcomes = new Map<string, Outcome>();
  const visits = [...new Set(addresses)].map(async (address) => {
    const { outcome, last } = await visit(address, ask);
    if ('code' in last && lookupTroubles.has(last.code)) lost.set(address, last.code);
    outcomes.set(address, outcome);
    onVisited();
  });
  await Promise.all(visits);
  if (lost.size === outcomes.size && isOffline(lost))
    throw new Error('No host could be looked up: there is no network here, and links need it.');
  return outcomes;
}

const lookupTroubles = new Set(['EAI_AGAIN', 'ENOTFOUND']);

/** Whether names that could not be looked up are our trouble: one may be misspelt, but hardly four and nothing else. */
function isOffline(lost: ReadonlyMap<string, string>): boolean {
  const hosts = new Set([...lost.keys()].map((address) => new URL(address).host));
  return hosts.size > 3 || [...lost.values()].includes('EAI_AGAIN');
}

type Ask = (url: URL) => Promise<Reply>;

/** Follows an address to where it leads. */
async function visit(
  address: string,
  ask: Ask,
): Promise<{ readonly outcome: Outcome; readonly last: Reply }> {
  let url = new URL(address);
  // A page has moved as far as every redirect on the way there was for good.
  let forGood = true;
  let moved: URL | undefined;
  for (let redirects = 0; ; redirects += 1) {
    const last = await ask(url);
    const ends = (outcome: Outcome) => ({ outcome, last });
    if ('trouble' in last)
      return ends({ is: last.code === privateNetwork ? 'private' : 'unreachable', why: last.trouble });
    if (!isRedirect(last))
      return ends(judge(last.status) ?? (moved ? { is: 'moved', to: moved.href } : { is: 'fine' }));
    const next = nextOf(last, url);
    if (!next)
      return ends({
        is: 'unreachable',
        why: `redirects to "${last.location ?? ''}", which is no web address`,
      });
    if (redirects === mostRedirects) return ends({ is: 'unreachable', why: 'redirects without an end' });
    forGood &&= last.status === 301 || last.status === 308;
    if (forGood) moved = next;
    url = next;
  }
}

function isRedirect({ status }: Answered): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Where a redirect leads; a fragment goes along, as in a browser. */
function nextOf({ location = '' }: Answered, from: URL): URL | undefined {
  const next = location === '' ? null : URL.parse(location, from);
  if (!next || !/^https?:$/.test(next.protocol)) return undefined;
  if (next.hash === '') next.hash = from.hash;
  return next;
}

/** What an answer means that is no redirect; `undefined` when the page is there. */
function judge(status: number): Outcome | undefined {
  if (status >= 200 && status < 300) return undefined;
  const why = `answers ${String(status)}`;
  if (status === 404 || status === 410) return { is: 'gone', why };
  return { is: status >= 400 && status < 500 ? 'refused' : 'unreachable', why };
}

/** Asks one host after the other's manners: in turn, with a pause, again after a while where that may help. */
function patiently(politeness: Politeness): Ask {
  const { pause, wait } = politeness;
  const turns = new Map<string, Promise<unknown>>();
  const inSlot = slots(hostsAtOnce);
  const askInTurn = async (url: URL): Promise<Reply> => {
    for (let tried = 1; ; tried += 1) {
      // Some hosts refuse HEAD, or answer it with nonsense: only GET has the last word on trouble.
      const method = tried === 1 ? 'HEAD' : 'GET';
      const reply = await inSlot(() => request(url, method, politeness));
      const again = mayPass(reply);
      if (isSettled(reply) || (tried > 1 && !again) || tried === tries) return reply;
      const delay = again ? (wishOf(reply) ?? pause * 2 ** tried) : pause;
      if (delay > longestWait) return reply;
      await wait(delay);
    }
  };
  return (url) => {
    const turn = (turns.get(url.host) ?? Promise.resolve()).then(() => askInTurn(url));
    turns.set(
      url.host,
      turn.then(() => wait(pause)),
    );
    return turn;
  };
}

const passingTroubles = new Set(['EAI_AGAIN', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNREFUSED']);

/** Whether an answer may be another one in a while. */
function mayPass(reply: Reply): boolean {
  return 'trouble' in reply
    ? passingTroubles.has(reply.code)
    : reply.status === 429 || (reply.status >= 500 && reply.status !== 501);
}

/** Whether no other way of asking would bring another answer. */
function isSettled(reply: Reply): boolean {
  return 'trouble' in reply ? !passingTroubles.has(reply.code) : reply.status < 400;
}

function wishOf(reply: Reply): number | undefined {
  return 'trouble' in reply ? undefined : reply.retryAfter;
}

/** Runs tasks, at most `most` of them at once. */
function slots(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (task) => {
    if (running === most) await new Promise<void>((resolve) => queue.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
