/**
 * The content security policy of a document, for its `<meta>`: nothing loads or runs but its own style, known by the
 * base64 SHA-256 of its text, pictures and the manifest of this site, and the site's own optional module.
 * What a `<meta>` cannot say (frame-ancestors) stands in the header; a page must satisfy both.
 */
export function documentPolicy(styleHash: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    "img-src 'self'",
    "manifest-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
  ].join('; ');
}
