import { Readable } from 'node:stream';
import type { IndexItem, SitemapItemLoose } from 'sitemap';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { locales } from '../i18n/locales.ts';
import type { Alternates } from '../site/alternates.ts';
import { placeOfTool } from '../site/alternates.ts';
import { siteConfig } from '../site/config.ts';
import { documentsOf } from '../site/documents.ts';
import { placeOf } from '../site/indexing.ts';
import { lastChange } from '../site/last-change.ts';
import type { DocumentRoute } from '../site/routes.ts';
import { hrefOf, tools } from '../site/routes.ts';

/**
 * What a sitemap lists: the operators of a country in one language or, without a country, everything else in that
 * language. A sitemap speaks for what lies below its own folder, so a country's own page stands in the large one; and a
 * crawler that knows a country's date need not read its operators again.
 */
export type SitemapScope = { readonly locale: string; readonly country?: string };

/** An address that search engines may show. */
export type Listed = Pick<Alternates, 'canonical' | 'languages'> & {
  readonly lastChange: string | undefined;
};

/**
 * The address of a sitemap: `/en/pages.xml`, `/en/japan/operators.xml`. Next keeps the name `sitemap.xml` for files of its
 * own, which know no parameters.
 */
export function sitemapHref({ locale, country }: SitemapScope): string {
  return country === undefined
    ? `${hrefOf(locale, { to: 'home' })}/pages.xml`
    : `${hrefOf(locale, { to: 'country', country })}/operators.xml`;
}

/** A sitemap that lists something. */
export type Sitemap = SitemapScope & { readonly listed: readonly Listed[] };

/** All sitemaps, language by language; what each lists stands in the order of the site. */
export function sitemapsOf(catalogue: Catalogue): Sitemap[] {
  return locales.flatMap(({ slug }) => sitemapsIn(catalogue, slug));
}

/** One sitemap. */
export function sitemapOf(catalogue: Catalogue, { locale, country }: SitemapScope): Sitemap {
  const routes = documentsOf(catalogue).filter((route) => countryOfOperator(route) === country);
  return sitemapWith(catalogue, locale, country, routes);
}

function sitemapsIn(catalogue: Catalogue, locale: string): Sitemap[] {
  return [...Map.groupBy(documentsOf(catalogue), countryOfOperator)]
    .map(([country, routes]) => sitemapWith(catalogue, locale, country, routes))
    .filter(({ listed }) => listed.length > 0);
}

function sitemapWith(
  catalogue: Catalogue,
  locale: string,
  country: string | undefined,
  routes: readonly DocumentRoute[],
): Sitemap {
  const listed = routes.flatMap((route): Listed[] => {
    const { canonical, languages, indexed } = placeOf(catalogue, locale, route);
    return indexed ? [{ canonical, languages, lastChange: lastChange(catalogue, route) }] : [];
  });
  return country === undefined
    ? { locale, listed: [...listed, ...formsOfTools(locale)] }
    : { locale, country, listed };
}

/** The tools as they are before anybody asks. What they answer changes with any page, so no day says when they changed. */
function formsOfTools(locale: string): Listed[] {
  return tools.map((tool) => {
    const { canonical, languages } = placeOfTool(locale, tool, false);
    return { canonical, languages, lastChange: undefined };
  });
}

function countryOfOperator(route: DocumentRoute): string | undefined {
  return route.to === 'operator' ? route.country : undefined;
}

/** A sitemap as XML. */
export function sitemapXml({ listed }: Pick<Sitemap, 'listed'>): Promise<string> {
  const items = listed.map((page): SitemapItemLoose => ({
    url: page.canonical,
    links: Object.entries(page.languages).map(([lang, url]) => ({ lang, url })),
    ...(page.lastChange !== undefined && { lastmod: page.lastChange }),
  }));
  return textOf(
    Readable.from(items).pipe(
      new SitemapStream({
        hostname: siteConfig.address,
        lastmodDateOnly: true,
        xmlns: { news: false, video: false, image: false, xhtml: true },
      }),
    ),
  );
}

/** The index of all sitemaps, each with the newest date of what it lists. */
export function sitemapIndexXml(sitemaps: readonly Sitemap[]): Promise<string> {
  const items = sitemaps.map((sitemap): IndexItem => {
    const newest = sitemap.listed
      .flatMap((page) => page.lastChange ?? [])
      .sort()
      .at(-1);
    return {
      url: `${siteConfig.address}${sitemapHref(sitemap)}`,
      ...(newest !== undefined && { lastmod: newest }),
    };
  });
  return textOf(Readable.from(items).pipe(new SitemapIndexStream({ lastmodDateOnly: true })));
}

async function textOf(stream: SitemapStream | SitemapIndexStream): Promise<string> {
  return (await streamToPromise(stream)).toString('utf8');
}
