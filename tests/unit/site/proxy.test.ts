import { NextRequest } from 'next/server';
import { describe, expect, test } from 'vitest';
import { tools } from '#lib/site/routes.ts';
import { config, proxy } from '../../../proxy.ts';

const ask = (path: string) => proxy(new NextRequest(`https://example.org${path}`));

test('the proxy is asked for the API and every tool, and for nothing else', () => {
  expect(config.matcher).toEqual(['/api/:path*', ...tools.map((tool) => `/:locale/${tool}`)]);
});

describe('an answer of a tool', () => {
  test('has a nonce that no other has', () => {
    const nonces = Array.from({ length: 20 }, () => {
      const policy = ask('/en/search').headers.get('content-security-policy') ?? '';
      return /'nonce-([\w+/=]{20,})'/.exec(policy)?.[1];
    });
    expect(nonces).not.toContain(undefined);
    expect(new Set(nonces).size).toBe(20);
  });

  test('tells Next the policy that the browser gets, whatever the reader sent', () => {
    const request = new NextRequest('https://example.org/en/search', {
      headers: { 'content-security-policy': "script-src 'nonce-mine'" },
    });
    const { headers } = proxy(request);
    expect(headers.get('x-middleware-request-content-security-policy')).toBe(
      headers.get('content-security-policy'),
    );
  });

  test('does not exist in a language that the site has not', () => {
    expect(ask('/xx/search').headers.get('x-middleware-rewrite')).toBe('https://example.org/404');
  });
});
