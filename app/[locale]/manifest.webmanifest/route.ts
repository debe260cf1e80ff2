import { pageFormat } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { webAppManifest } from '#lib/publish/manifest.ts';

type Context = { readonly params: Promise<{ locale: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map(({ slug }) => ({ locale: slug }));
}

/** What a device needs to install the site in a language. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const manifest = webAppManifest(pageFormat((await params).locale));
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } });
}
