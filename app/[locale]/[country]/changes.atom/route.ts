import { getEdition } from '#lib/catalogue/cached.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { feedOf } from '#lib/publish/feed.ts';
import { feedHeaders } from '#lib/site/headers.ts';

type Context = { readonly params: Promise<{ locale: string; country: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap(({ slug }) =>
    getEdition().catalogue.countries.map((country) => ({ locale: slug, country: country.slug })),
  );
}

/** The feed of a country's changes. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, country } = await params;
  return new Response(feedOf(getEdition(), pageFormat(locale), country), { headers: feedHeaders });
}
