import type { NextRequest } from 'next/server';
import type { Suggestion } from '#components/search/search-box.tsx';
import { localeBySlug } from '#lib/i18n/locales.ts';
import { mostSuggested, searchParameters } from '#lib/search/query.ts';
import { getSearch } from '#lib/search/store.ts';
import { readQuery } from '#lib/site/query.ts';
import { hrefOf } from '#lib/site/routes.ts';

/** Pages to suggest for what somebody has typed so far, as JSON. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  if (localeBySlug(locale) === undefined) return new Response(null, { status: 404 });
  const { values } = readQuery({ q: request.nextUrl.searchParams.getAll('q') }, searchParameters);
  const suggestions: Suggestion[] = getSearch()(values.q[0] ?? '')
    .hits.slice(0, mostSuggested)
    .map(({ entry }) => ({
      href: hrefOf(locale, entry.route),
      label: entry.labels[locale]?.text ?? '',
      lang: entry.labels[locale]?.lang ?? '',
      place: entry.places[locale] ?? '',
    }));
  return Response.json(suggestions);
}
