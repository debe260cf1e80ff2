import type { NextRequest } from 'next/server';
import { NextResponse } from 'next/server';
import { getEdition } from '#lib/catalogue/cached.ts';
import { localeBySlug } from '#lib/i18n/locales.ts';
import { apiOf } from '#lib/publish/api/api.ts';
import { respond } from '#lib/publish/api/respond.ts';
import { toolPolicy } from '#lib/site/headers.ts';

/** Answers the API and guards the tools. Documents never pass through here: they are files that are the same for everybody. */
export function proxy(request: NextRequest): Response {
  const { pathname } = request.nextUrl;
  return pathname.startsWith('/api/') ? answerOfApi(request) : guardedTool(request);
}

/**
 * Answers everything below /api. The files never change between two editions, yet they are no route handlers: Next sends
 * prerendered ones without `If-None-Match` and without an error that a program can read, and sends none compressed,
 * because it hands their content type to its compression as a list (`NodeNextResponse.appendHeader`, Next 16.4).
 */
function answerOfApi(request: NextRequest): Response {
  return respond(request, apiOf(getEdition()));
}

/**
 * Gives each answer of a tool a policy with a nonce of its own, which Next reads from the request and puts on its scripts
 * and styles.
 */
function guardedTool(request: NextRequest): NextResponse {
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

/** Next reads these while it builds, so they are written out; a test holds them against the API and the tools. */
export const config = { matcher: ['/api/:path*', '/:locale/search', '/:locale/compare', '/:locale/ask'] };
