import type { Metadata } from 'next';
import { Shell } from '#components/layout/shell.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import type { ArticleEntry } from '#lib/catalogue/find-article.ts';
import { articlesOf } from '#lib/catalogue/find-article.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { pageMetadata } from '#lib/publish/page-metadata.ts';
import { ArticleView } from './article-view.tsx';

type Kind = ArticleEntry['kind'];

/** The parameters of every page of a kind, in every language. */
export function articleParams<P extends string>(
  kind: Kind,
  parameter: P,
): ({ locale: string } & Record<P, string>)[] {
  return locales.flatMap(({ slug: locale }) =>
    articlesOf(getEdition().catalogue, kind).map(
      ({ slug }) => ({ locale, [parameter]: slug }) as { locale: string } & Record<P, string>,
    ),
  );
}

function load(kind: Kind, locale: string, slug: string) {
  const entry = articlesOf(getEdition().catalogue, kind).find((article) => article.slug === slug);
  if (!entry) throw new Error(`No ${kind} has the address ${slug}.`);
  return { entry, format: pageFormat(locale), route: { to: kind, slug } as const };
}

/** The metadata of an article. */
export function articleMetadata(kind: Kind, locale: string, slug: string): Metadata {
  return pageMetadata(getEdition(), locale, { to: kind, slug });
}

/** The page of a way, a guide or a page about the site. */
export function ArticlePage({
  kind,
  locale,
  slug,
}: {
  readonly kind: Kind;
  readonly locale: string;
  readonly slug: string;
}) {
  const { entry, format, route } = load(kind, locale, slug);
  const crumbs = [{ label: format.t('site.countries'), route: { to: 'home' } as const }];
  return (
    <Shell format={format} route={route} crumbs={crumbs}>
      <ArticleView entry={entry} catalogue={getEdition().catalogue} format={format} />
    </Shell>
  );
}
