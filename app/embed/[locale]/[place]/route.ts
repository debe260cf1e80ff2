import { getEdition } from '#lib/catalogue/cached.ts';
import { findCountry } from '#lib/catalogue/catalogue.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { embedTable } from '#lib/publish/embed/table.ts';
import { sections } from '#lib/site/routes.ts';

/** Tables to be framed by other sites. They are whole pages without script, so the build has nothing to take out. */
export const dynamic = 'force-static';
export const dynamicParams = false;

type Props = { readonly params: Promise<{ locale: string; place: string }> };

export function generateStaticParams() {
  const { countries, travel } = getEdition().catalogue;
  const places = [...countries.map(({ slug }) => slug), ...(travel ? [sections.travel] : [])];
  return locales.flatMap(({ slug: locale }) => places.map((place) => ({ locale, place })));
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale, place: slug } = await params;
  const edition = getEdition();
  const { catalogue } = edition;
  const place = slug === sections.travel ? catalogue.travel : findCountry(catalogue, slug);
  if (!place) return new Response(null, { status: 404 });
  return new Response(embedTable(place, edition, pageFormat(locale)), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
