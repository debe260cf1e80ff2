/** A response header of the site. */
export type Header = { readonly key: string; readonly value: string };

/** What no page of the site allows. */
const policyOfAll = "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/**
 * Headers of every response. A document's own policy stands in its `<meta>`; this one adds what a meta cannot say, and a
 * page must satisfy both. HSTS is sent only where the site's own address is https: there TLS ends before or here.
 */
export function siteHeaders(address: string): Header[] {
  return [
    { key: 'content-security-policy', value: policyOfAll },
    { key: 'referrer-policy', value: 'same-origin' },
    { key: 'permissions-policy', value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()' },
    { key: 'cross-origin-opener-policy', value: 'same-origin' },
    { key: 'cross-origin-resource-policy', value: 'same-origin' },
    { key: 'x-content-type-options', value: 'nosniff' },
    ...(address.startsWith('https:')
      ? [{ key: 'strict-transport-security', value: 'max-age=63072000; includeSubDomains' }]
      : []),
  ];
}

/**
 * Documents are asked for anew each time, which costs a few bytes when the strong ETag still fits; a shared cache may
 * keep them for a year, because a deploy purges it.
 */
export const documentCaching: Header = {
  key: 'cache-control',
  value: 'public, max-age=0, s-maxage=31536000, must-revalidate',
};

/**
 * Pictures that stand for a page elsewhere may be shown by any site. Their addresses change with their words, so a day
 * in a browser does no harm; icons change next to never.
 */
export const pictureHeaders: readonly Header[] = [
  { key: 'cache-control', value: 'public, max-age=86400, s-maxage=31536000' },
  { key: 'cross-origin-resource-policy', value: 'cross-origin' },
];

/**
 * What badges and tables for other sites have in place of the document's headers: any site may show or frame them. They
 * stay without script, forms and bases of their own, and search engines show the page instead.
 */
export const outsideHeaders: readonly Header[] = [
  { key: 'content-security-policy', value: "frame-ancestors *; base-uri 'none'; form-action 'none'" },
  { key: 'cross-origin-resource-policy', value: 'cross-origin' },
  { key: 'access-control-allow-origin', value: '*' },
  { key: 'x-robots-tag', value: 'noindex' },
];

/** Headers of everything below /api: programs of other sites may read it, and see the ETag to ask again with. */
export const apiHeaders: readonly Header[] = [
  { key: 'access-control-allow-origin', value: '*' },
  { key: 'access-control-expose-headers', value: 'etag' },
  { key: 'cross-origin-resource-policy', value: 'cross-origin' },
];

/** Feeds and sitemaps name their type; how long they may be kept is said with all documents. */
export const feedHeaders = { 'content-type': 'application/atom+xml; charset=utf-8' } as const;
export const sitemapHeaders = { 'content-type': 'application/xml; charset=utf-8' } as const;

/**
 * What a tool answers stays in the reader's own browser, for as long as one goes back and forth between it and the pages
 * it leads to; the service worker keeps nothing that is private.
 */
export const toolCaching: Header = { key: 'cache-control', value: 'private, max-age=300' };

/**
 * The content security policy of one response of a tool: only scripts and styles that lie on this site, and
 * scripts that carry its `nonce`. Documents have theirs in a `<meta>` instead (lib/build/policy.ts), because they are the same for everybody.
 */
export function toolPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    policyOfAll,
  ].join('; ');
}
