import { getEdition } from '#lib/catalogue/cached.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { alternatesOfTwin, writeTwin } from '#lib/publish/markdown/twin.ts';
import { twinOf } from '#lib/publish/markdown/twins.ts';
import { documentsOf } from '#lib/site/documents.ts';
import type { DocumentRoute } from '#lib/site/routes.ts';
import { hrefOf } from '#lib/site/routes.ts';

/**
 * The twins in Markdown. Their addresses are those of the pages with `.md` behind them; next.config.ts leads them here,
 * because a page's own folder would take "japan.md" for the name of a country.
 */
export const dynamic = 'force-static';
export const dynamicParams = false;

type Props = { readonly params: Promise<{ path: string[] }> };

/** Every document of every language by its path, `en/japan`. */
const documents = new Map<string, { readonly locale: string; readonly route: DocumentRoute }>();

function allDocuments() {
  if (documents.size === 0) {
    for (const { slug: locale } of locales) {
      for (const route of documentsOf(getEdition().catalogue)) {
        documents.set(hrefOf(locale, route).slice(1), { locale, route });
      }
    }
  }
  return documents;
}

export function generateStaticParams() {
  return [...allDocuments().keys()].map((path) => ({ path: path.split('/') }));
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const path = (await params).path.join('/');
  const document = allDocuments().get(path);
  if (!document) return new Response(null, { status: 404 });
  const { locale, route } = document;
  const context = { edition: getEdition(), format: pageFormat(locale) };
  const twin = twinOf(route, context);
  if (!twin) return new Response(null, { status: 404 });
  return new Response(writeTwin(twin, route, context), {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'content-language': context.format.locale.tag,
      // Search engines show the page. Not "noindex": assistants that keep to it should still read the twin.
      link: `<${alternatesOfTwin(twin, locale, route).canonical}>; rel="canonical"`,
    },
  });
}
