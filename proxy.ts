import { getEdition } from '#lib/catalogue/cached.ts';
import { apiOf } from '#lib/publish/api/api.ts';
import { respond } from '#lib/publish/api/respond.ts';

/**
 * Answers everything below /api. The files never change between two editions, yet they are no route handlers: Next sends
 * prerendered ones without `If-None-Match` and without an error that a program can read, and sends none compressed,
 * because it hands their content type to its compression as a list (`NodeNextResponse.appendHeader`, Next 16.4).
 */
export function proxy(request: Request): Response {
  return respond(request, apiOf(getEdition()));
}

export const config = { matcher: '/api/:path*' };
