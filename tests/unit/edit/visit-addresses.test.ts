import { describe, expect, test } from 'vitest';
import { visitAddresses } from '#lib/edit/visit-addresses.ts';
import { hasty, host, redirect } from '#tests/unit/edit/hosts.ts';

/** What becomes of one address, what its host was asked for, and how long we would have waited. */
async function visit(pages: Parameters<typeof host>[0], path = '/page') {
  const { address, seen } = await host(pages);
  const { politeness, waits } = hasty();
  const outcomes = await visitAddresses([address(path)], politeness);
  return {
    outcome: outcomes.get(address(path)),
    methods: seen.map(({ method }) => method),
    waits,
    seen,
    address,
  };
}

describe('an answer', () => {
  test('of 200 to HEAD is enough: nothing more is asked', async () => {
    const { outcome, methods } = await visit({ '/page': 200 });
    expect(outcome).toEqual({ is: 'fine' });
    expect(methods).toEqual(['HEAD']);
  });

  test.for([
    [404, 'gone'],
    [410, 'gone'],
    [400, 'refused'],
    [401, 'refused'],
    [403, 'refused'],
    [451, 'refused'],
    [501, 'unreachable'],
    [304, 'unreachable'],
  ] as const)('of %i means %s', async ([status, is]) => {
    const { outcome } = await visit({ '/page': status });
    expect(outcome).toEqual({ is, why: `answers ${String(status)}` });
  });

  test.for([405, 403, 404, 501, 400])('of %i to HEAD counts only when GET has it too', async (status) => {
    const { outcome, methods, waits } = await visit({
      '/page': (response, { method }) => response.writeHead(method === 'HEAD' ? status : 200).end(),
    });
    expect(outcome).toEqual({ is: 'fine' });
    expect(methods).toEqual(['HEAD', 'GET']);
    expect(waits).toEqual([1000, 1000]);
  });

  test('is asked for by name and without the part behind #', async () => {
    const { seen } = await visit({ '/page': 200 }, '/page#plans');
    expect(seen).toEqual([{ method: 'HEAD', path: '/page', userAgent: 'Test/1.0 (+https://site.example)' }]);
  });
});

describe('trouble that may pass', () => {
  test.for([429, 500, 502, 503])('such as %i is tried again, ever later', async (status) => {
    let asked = 0;
    const { outcome, methods, waits } = await visit({
      '/page': (response) => response.writeHead((asked += 1) < 4 ? status : 200).end(),
    });
    expect(outcome).toEqual({ is: 'fine' });
    expect(methods).toEqual(['HEAD', 'GET', 'GET', 'GET']);
    expect(waits).toEqual([2000, 4000, 8000, 1000]);
  });

  test('is believed after four tries', async () => {
    expect(await visit({ '/page': 503 })).toMatchObject({
      outcome: { is: 'unreachable', why: 'answers 503' },
      methods: ['HEAD', 'GET', 'GET', 'GET'],
    });
    expect((await visit({ '/page': 429 })).outcome).toEqual({ is: 'refused', why: 'answers 429' });
  });

  test('waits as long as the host asks', async () => {
    let asked = 0;
    const { outcome, waits } = await visit({
      '/page': (response) => response.writeHead((asked += 1) > 1 ? 200 : 429, { 'retry-after': '7' }).end(),
    });
    expect(outcome).toEqual({ is: 'fine' });
    expect(waits[0]).toBe(7000);
  });

  test('waits until the moment that the host names, by its own clock', async () => {
    let asked = 0;
    const headers = { date: 'Fri, 20 Nov 2026 10:00:00 GMT', 'retry-after': 'Fri, 20 Nov 2026 10:00:30 GMT' };
    const { waits } = await visit({
      '/page': (response) => response.writeHead((asked += 1) > 1 ? 200 : 503, headers).end(),
    });
    expect(waits[0]).toBe(30_000);
  });

  test('is left alone when the host asks for more than a minute', async () => {
    const { outcome, methods } = await visit({
      '/page': (response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
    });
    expect(outcome).toEqual({ is: 'refused', why: 'answers 429' });
    expect(methods).toEqual(['HEAD']);
  });

  test('includes a connection that is broken off', async () => {
    let asked = 0;
    const { outcome } = await visit({
      '/page': (response) => ((asked += 1) < 3 ? response.destroy() : response.end()),
    });
    expect(outcome).toEqual({ is: 'fine' });
  });

  test('includes a host that never answers', async () => {
    const { address, seen } = await host({ '/page': () => undefined });
    const { politeness } = hasty({ timeLimit: 50 });
    const outcomes = await visitAddresses([address('/page')], politeness);
    expect(outcomes.get(address('/page'))).toEqual({ is: 'unreachable', why: 'was not answered in time' });
    expect(seen).toHaveLength(4);
  });

  test('includes a host that takes no connection', async () => {
    // The port was free a moment ago: a host that has closed listens no more.
    const { politeness } = hasty();
    const outcomes = await visitAddresses(['http://127.0.0.1:1/'], politeness);
    expect(outcomes.get('http://127.0.0.1:1/')).toEqual({
      is: 'unreachable',
      why: 'is on a host that takes no connection',
    });
  });
});

describe('a redirect', () => {
  test.for([301, 308])('of %i is a move', async (status) => {
    const { outcome, address } = await visit({ '/page': redirect(status, '/new'), '/new': 200 });
    expect(outcome).toEqual({ is: 'moved', to: address('/new') });
  });

  test.for([302, 303, 307])('of %i is none, for it may lead elsewhere tomorrow', async (status) => {
    const { outcome } = await visit({ '/page': redirect(status, '/new'), '/new': 200 });
    expect(outcome).toEqual({ is: 'fine' });
  });

  test('for good, and another one after it, has moved to the end of both', async () => {
    const pages = { '/page': redirect(301, '/a'), '/a': redirect(308, '/b'), '/b': 200 };
    const { outcome, address } = await visit(pages);
    expect(outcome).toEqual({ is: 'moved', to: address('/b') });
  });

  test('for now after one for good ends the move there', async () => {
    const pages = {
      '/page': redirect(301, '/a'),
      '/a': redirect(302, '/b'),
      '/b': redirect(301, '/c'),
      '/c': 200,
    };
    const { outcome, address } = await visit(pages);
    expect(outcome).toEqual({ is: 'moved', to: address('/a') });
  });

  test('keeps the part behind #, unless it names another', async () => {
    const pages = { '/page': redirect(301, '/new'), '/named': redirect(301, '/new#b'), '/new': 200 };
    const kept = await visit(pages, '/page#a');
    expect(kept.outcome).toEqual({ is: 'moved', to: kept.address('/new#a') });
    const named = await visit(pages, '/named#a');
    expect(named.outcome).toEqual({ is: 'moved', to: named.address('/new#b') });
  });

  test('to a page that is gone is gone', async () => {
    const { outcome } = await visit({ '/page': redirect(301, '/new') });
    expect(outcome).toEqual({ is: 'gone', why: 'answers 404' });
  });

  test('in a circle ends', async () => {
    const { outcome, seen } = await visit({ '/page': redirect(302, '/page') });
    expect(outcome).toEqual({ is: 'unreachable', why: 'redirects without an end' });
    expect(seen).toHaveLength(9);
  });

  test.for(['javascript:alert(1)', 'file:///etc/passwd', 'http://', ''])(
    'to "%s" leads nowhere',
    async (location) => {
      const { outcome } = await visit({ '/page': redirect(301, location) });
      expect(outcome).toEqual({
        is: 'unreachable',
        why: `redirects to "${location}", which is no web address`,
      });
    },
  );
});

describe('many addresses', () => {
  test('of one host are asked for one after the other, with a pause between', async () => {
    let open = 0;
    let most = 0;
    const slow: Parameters<typeof host>[0][string] = (response) => {
      most = Math.max(most, (open += 1));
      setImmediate(() => {
        open -= 1;
        response.end();
      });
    };
    const { address, seen } = await host({ '/1': slow, '/2': slow, '/3': slow });
    const { politeness, waits } = hasty();
    await visitAddresses(['/1', '/2', '/3'].map(address), politeness);
    expect(seen.map(({ path }) => path)).toEqual(['/1', '/2', '/3']);
    expect(most).toBe(1);
    expect(waits).toEqual([1000, 1000, 1000]);
  });

  test('of several hosts are asked for at once', async () => {
    // Neither host answers before the other was asked, too: one after the other would never end.
    const waiting: (() => void)[] = [];
    const together: Parameters<typeof host>[0][string] = (response) => {
      waiting.push(() => response.end());
      if (waiting.length === 2) for (const answer of waiting) answer();
    };
    const [one, other] = [await host({ '/': together }), await host({ '/': together })];
    const { politeness } = hasty();
    const outcomes = await visitAddresses([one.address('/'), other.address('/')], politeness);
    expect([...outcomes.values()]).toEqual([{ is: 'fine' }, { is: 'fine' }]);
  });

  test('that are the same are asked for once, and each is counted when it is done', async () => {
    const { address, seen } = await host({ '/': 200 });
    const { politeness } = hasty();
    let visited = 0;
    await visitAddresses([address('/'), address('/')], politeness, () => (visited += 1));
    expect(seen).toHaveLength(1);
    expect(visited).toBe(1);
  });

  test('that are none need no network', async () => {
    expect(await visitAddresses([], hasty().politeness)).toEqual(new Map());
  });
});

describe('a name that cannot be looked up', () => {
  // No name has a part of more than 63 letters, so nobody needs to be asked for these.
  const lost = (count: number) =>
    Array.from({ length: count }, (_, index) => `https://${'x'.repeat(64)}.host-${String(index)}.example/`);

  test('is the address’s trouble', async () => {
    const [address = ''] = lost(1);
    const outcomes = await visitAddresses([address], hasty().politeness);
    expect(outcomes.get(address)).toEqual({ is: 'unreachable', why: 'is on a host that does not exist' });
  });

  test('is ours when there are many and no other: we have no network', async () => {
    await expect(visitAddresses(lost(4), hasty().politeness)).rejects.toThrow('there is no network here');
  });

  test('is not ours when another host was there', async () => {
    const { address } = await host({ '/': 200 });
    const outcomes = await visitAddresses([...lost(4), address('/')], hasty().politeness);
    expect([...outcomes.values()].filter(({ is }) => is === 'unreachable')).toHaveLength(4);
  });
});

describe('a private network', () => {
  test.for(['127.0.0.1', 'localhost', '127.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0'])(
    'is not asked: %s',
    async (name) => {
      const { port, seen } = await host({ '/': 200 });
      const address = `http://${name}:${String(port)}/`;
      const { politeness } = hasty({ mayAskPrivate: false });
      const outcomes = await visitAddresses([address], politeness);
      expect(outcomes.get(address)).toEqual({
        is: 'private',
        why: 'lies on this machine or in a private network',
      });
      expect(seen).toEqual([]);
    },
  );

  test('is not asked through an encrypted connection either', async () => {
    const { port } = await host({});
    const address = `https://localhost:${String(port)}/`;
    const outcomes = await visitAddresses([address], hasty({ mayAskPrivate: false }).politeness);
    expect(outcomes.get(address)?.is).toBe('private');
  });
});
