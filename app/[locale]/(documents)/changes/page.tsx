import type { Metadata } from 'next';
import { ChangesView } from '#components/changes/changes-view.tsx';
import { Shell } from '#components/layout/shell.tsx';
import { pageMetadata } from '#lib/publish/page-metadata.ts';
import { getEdition } from '#lib/catalogue/cached.ts';
import { changesOf } from '#lib/derive/changes.ts';
import { newsOf } from '#lib/derive/news.ts';
import { pagesOf } from '#lib/derive/news-pages.ts';
import { pageFormat } from '#lib/i18n/format.ts';

type Props = { readonly params: Promise<{ locale: string }> };

const route = { to: 'changes' } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(getEdition(), (await params).locale, route);
}

export default async function ChangesPage({ params }: Props) {
  const format = pageFormat((await params).locale);
  const crumbs = [{ label: format.t('site.countries'), route: { to: 'home' } as const }];
  return (
    <Shell format={format} route={route} crumbs={crumbs}>
      <ChangesView pages={pagesOf(newsOf(changesOf(getEdition().catalogue)))} format={format} />
    </Shell>
  );
}
