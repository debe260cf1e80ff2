import { getEdition } from '#lib/catalogue/cached.ts';
import { sitemapOf, sitemapsOf, sitemapXml } from '#lib/publish/sitemap.ts';
import { sitemapHeaders } from '#lib/site/headers.ts';

type Context = { readonly params: Promise<{ locale: string; country: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return sitemapsOf(getEdition().catalogue).flatMap(({ locale, country }) =>
    country === undefined ? [] : [{ locale, country }],
  );
}

/** The sitemap of a country's operators. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const sitemap = sitemapOf(getEdition().catalogue, await params);
  return new Response(await sitemapXml(sitemap), { headers: sitemapHeaders });
}
