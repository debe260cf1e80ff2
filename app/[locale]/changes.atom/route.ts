import { getEdition } from '#lib/catalogue/cached.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { feedOf } from '#lib/publish/feed.ts';
import { feedHeaders } from '#lib/site/headers.ts';

type Context = { readonly params: Promise<{ locale: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map(({ slug }) => ({ locale: slug }));
}

/** The feed of all changes. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return new Response(feedOf(getEdition(), pageFormat(locale)), { headers: feedHeaders });
}
