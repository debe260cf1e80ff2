import { getEdition } from '#lib/catalogue/cached.ts';
import { locales } from '#lib/i18n/locales.ts';
import { sitemapXml, sitemapOf } from '#lib/publish/sitemap.ts';
import { sitemapHeaders } from '#lib/site/headers.ts';

type Context = { readonly params: Promise<{ locale: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map(({ slug }) => ({ locale: slug }));
}

/** The sitemap of a language, but for the operators. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const sitemap = sitemapOf(getEdition().catalogue, await params);
  return new Response(await sitemapXml(sitemap), { headers: sitemapHeaders });
}
