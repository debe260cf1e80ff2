import { siteConfig } from '#lib/site/config.ts';

type Context = { readonly params: Promise<{ key: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

/** There is one key or none; next.config.ts gives its file the address at the root that IndexNow demands. */
export function generateStaticParams() {
  return siteConfig.indexNowKey === undefined ? [] : [{ key: siteConfig.indexNowKey }];
}

/** The file that proves that whoever tells IndexNow of changes may speak for this site. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return new Response((await params).key, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
