import { getEdition } from '#lib/catalogue/cached.ts';
import { apiOf } from '#lib/publish/api/api.ts';
import { refuseMethod, respond, respondToOptions } from '#lib/publish/api/respond.ts';

/**
 * Everything below /api. The files never change between two editions, yet they are no prerendered routes of Next: those
 * know neither `If-None-Match` nor an error that a program can read, and would answer an unknown id with a page.
 */
export function GET(request: Request): Response {
  return respond(request, apiOf(getEdition()));
}

export const HEAD = GET;
export const OPTIONS = respondToOptions;
export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
