import { getEdition } from '#lib/catalogue/cached.ts';
import { sitemapIndexXml, sitemapsOf } from '#lib/publish/sitemap.ts';
import { sitemapHeaders } from '#lib/site/headers.ts';

export const dynamic = 'force-static';

/** The index of all sitemaps. */
export async function GET(): Promise<Response> {
  return new Response(await sitemapIndexXml(sitemapsOf(getEdition().catalogue)), { headers: sitemapHeaders });
}
