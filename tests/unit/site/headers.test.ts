import { describe, expect, test } from 'vitest';
import { documentCaching, pictureHeaders, siteHeaders } from '#lib/site/headers.ts';

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
