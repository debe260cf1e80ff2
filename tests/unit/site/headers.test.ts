import { describe, expect, test } from 'vitest';
import {
  documentCaching,
  outsideHeaders,
  pictureHeaders,
  siteHeaders,
  toolCaching,
  toolPolicy,
} from '#lib/site/headers.ts';

const valueOf = (address: string, key: string) =>
  siteHeaders(address).find((header) => header.key === key)?.value;

describe('every response', () => {
  test('forbids frames, foreign bases and forms that lead elsewhere', () => {
    expect(valueOf('https://example.org', 'content-security-policy')).toBe(
      "frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    );
  });

  test('demands TLS for two years where the site is reached by it', () => {
    expect(valueOf('https://example.org', 'strict-transport-security')).toMatch(/^max-age=63072000/);
  });

  test('does not demand TLS of a machine of one’s own', () => {
    expect(valueOf('http://localhost:3000', 'strict-transport-security')).toBeUndefined();
  });
});

test('a document is asked for again by browsers and kept for a year by a shared cache', () => {
  expect(documentCaching.value).toBe('public, max-age=0, s-maxage=31536000, must-revalidate');
});

test('a picture may be shown by other sites, and is kept for a day', () => {
  expect(pictureHeaders).toContainEqual({ key: 'cross-origin-resource-policy', value: 'cross-origin' });
  expect(pictureHeaders.find(({ key }) => key === 'cache-control')?.value).toContain('max-age=86400');
});

describe('what is made for other sites', () => {
  const headers = new Map(outsideHeaders.map(({ key, value }) => [key, value]));

  test('may be framed and shown anywhere, unlike a document', () => {
    expect(headers.get('content-security-policy')).toBe(
      "frame-ancestors *; base-uri 'none'; form-action 'none'",
    );
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  test('takes the place of headers that every response has, and is left out by search engines', () => {
    const everywhere = siteHeaders('https://example.org').map(({ key }) => key);
    for (const key of ['content-security-policy', 'cross-origin-resource-policy'])
      expect(everywhere).toContain(key);
    expect(headers.get('x-robots-tag')).toBe('noindex');
  });
});

describe('a tool', () => {
  test('is kept by nobody but the reader’s own browser', () => {
    expect(toolCaching.value).toMatch(/^private,/);
  });

  test('runs no script inside the page without its nonce, and allows no style there at all', () => {
    const policy = toolPolicy('abc');
    expect(policy).toContain("script-src 'self' 'nonce-abc';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toContain('unsafe');
  });

  test('forbids what every page forbids', () => {
    const ofAll = valueOf('https://example.org', 'content-security-policy') ?? '';
    expect(toolPolicy('abc')).toContain(ofAll);
  });
});
