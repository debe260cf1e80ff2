import { documentCaching } from '../../site/headers.ts';
import { dataPage } from '../../site/routes.ts';
import { apiRoot } from '../../site/api-addresses.ts';
import { pageAddresses } from './addresses.ts';
import type { Api } from './api.ts';
import type { Problem } from './schema/envelope.ts';

/** What can go wrong; the page that explains the API has a section for each, by this anchor. */
export const problemKinds = ['not-found', 'method-not-allowed'] as const;
type ProblemKind = (typeof problemKinds)[number];

const allowed = 'GET, HEAD, OPTIONS';

/** What a request for a file of the API is answered with: the file, that it has not changed, or what went wrong. */
export function respond(request: Request, api: Api): Response {
  const { pathname } = new URL(request.url);
  if (request.method === 'OPTIONS') return options();
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return methodNotAllowed(pathname, request.method);
  const entry = pathname.startsWith(`${apiRoot}/`) ? api.get(pathname.slice(apiRoot.length + 1)) : undefined;
  if (!entry) return notFound(pathname);
  const { contentType, body, etag } = entry.read();
  const headers = { etag, [documentCaching.key]: documentCaching.value };
  if (isKnown(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: { ...headers, 'content-type': contentType },
  });
}

/** What a browser asks before a request with headers of its own. */
function options(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      allow: allowed,
      'access-control-allow-methods': allowed,
      'access-control-allow-headers': '*',
      'access-control-max-age': '86400',
    },
  });
}

/** The API is read only. */
function methodNotAllowed(pathname: string, method: string): Response {
  const refused = problem(pathname, {
    kind: 'method-not-allowed',
    title: 'Method not allowed',
    status: 405,
    detail: `The API can only be read: use ${allowed}, not ${method}.`,
  });
  refused.headers.set('allow', allowed);
  return refused;
}

function notFound(pathname: string): Response {
  return problem(pathname, {
    kind: 'not-found',
    title: 'Not found',
    status: 404,
    detail: `There is nothing at ${pathname}. ${apiRoot}/index.json lists everything that there is.`,
  });
}

/** An error as RFC 9457 has it. */
function problem(
  instance: string,
  { kind, ...said }: Pick<Problem, 'title' | 'status' | 'detail'> & { readonly kind: ProblemKind },
): Response {
  const type = `${pageAddresses(dataPage).en ?? ''}#${kind}`;
  const body: Problem = { type, ...said, instance };
  return new Response(JSON.stringify(body), {
    status: said.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}

/** Whether a reader has these bytes already. A cache on the way may have made the tag a weak one. */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
