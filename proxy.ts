import type { NextRequest } from 'next/server';
import { NextResponse } from 'next/server';
import { localeBySlug } from '#lib/i18n/locales.ts';
import { toolPolicy } from '#lib/site/headers.ts';

/**
 * Gives each answer of a tool a policy with a nonce of its own, which Next reads from the request and puts on its scripts
 * and styles. Documents never pass through here: they are files that are the same for everybody.
 */
export function proxy(request: NextRequest): NextResponse {
  // For a page that is rendered anew each time, Next does not hold the languages against those that there are.
  const [, locale = ''] = request.nextUrl.pathname.split('/');
  if (localeBySlug(locale) === undefined) return NextResponse.rewrite(new URL('/404', request.url));
  // While developing, Next and React run scripts that no policy would allow.
  if (process.env.NODE_ENV === 'development') return NextResponse.next();
  const policy = toolPolicy(Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64'));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

/** Next reads these while it builds, so they are written out; a test holds them against the tools. */
export const config = { matcher: ['/:locale/search', '/:locale/compare', '/:locale/ask'] };
