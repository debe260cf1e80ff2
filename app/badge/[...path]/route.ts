import { createHash } from 'node:crypto';
import { getEdition } from '#lib/catalogue/cached.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { localeBySlug } from '#lib/i18n/locales.ts';
import { badgeOf } from '#lib/publish/badge/badge.ts';
import { shieldsOf } from '#lib/publish/badge/shields.ts';
import { badgeSvg } from '#lib/publish/badge/svg.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import type { AnsweringRoute } from '#lib/site/routes.ts';
import { sections } from '#lib/site/routes.ts';

/**
 * Badges, `/badge/en/japan/kddi-au/gift.svg`, and the same for Shields as `.json`. They are made when they are asked
 * for: a badge is a few strings from the catalogue in memory, and there are fifty times as many of them as pages.
 */
type Props = { readonly params: Promise<{ path: string[] }> };

const forms = {
  svg: { type: 'image/svg+xml', write: badgeSvg },
  json: { type: 'application/json', write: (badge) => JSON.stringify(shieldsOf(badge)) },
} as const satisfies Record<string, { readonly type: string; readonly write: typeof badgeSvg }>;

export async function GET(request: Request, { params }: Props): Promise<Response> {
  const [language = '', ...place] = (await params).path;
  const locale = localeBySlug(language);
  const [, asked, form] = /^(.+)\.(svg|json)$/.exec(place.pop() ?? '') ?? [];
  const capability = capabilities.find((known) => known === asked);
  const route = routeOf(place);
  const badge =
    locale && capability && route && badgeOf(route, capability, getEdition(), formatFor(locale.slug));
  if (!badge) return new Response('There is no such badge.\n', { status: 404 });

  const { type, write } = forms[form === 'json' ? 'json' : 'svg'];
  const body = write(badge);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    etag,
    // Other sites' caches keep it, and no deploy of ours reaches them: an hour, or a day where many share it.
    'cache-control': 'public, max-age=3600, s-maxage=86400',
  };
  // A cache on the way may have made the tag a weak one.
  return request.headers.get('if-none-match')?.replace(/^W\//, '') === etag
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}

function routeOf(place: readonly string[]): AnsweringRoute | undefined {
  const [first, second] = place;
  if (first === undefined || place.length > 2) return undefined;
  if (first === sections.travel)
    return second === undefined ? { to: 'travel' } : { to: 'travel-brand', brand: second };
  return second === undefined
    ? { to: 'country', country: first }
    : { to: 'operator', country: first, operator: second };
}
