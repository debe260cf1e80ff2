import { getEdition } from '#lib/catalogue/cached.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Crumb } from '#lib/site/json-ld.ts';
import { jsonLdOf, jsonLdText } from '#lib/site/json-ld.ts';
import type { DocumentRoute } from '#lib/site/routes.ts';

type Props = { readonly format: Format; readonly route: DocumentRoute; readonly crumbs: readonly Crumb[] };

/** What the page says to machines. It stands at the end: readers come first on a slow connection. */
export function StructuredData({ format, route, crumbs }: Props) {
  const graph = jsonLdOf({ edition: getEdition(), route, format }, crumbs);
  if (!graph) return null;
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(graph) }} />;
}
