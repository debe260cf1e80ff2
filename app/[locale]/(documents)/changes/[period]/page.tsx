import type { Metadata } from 'next';
import { PeriodView } from '#components/changes/changes-view.tsx';
import { Shell } from '#components/layout/shell.tsx';
import { pageMetadata } from '#lib/publish/page-metadata.ts';
import { getEdition } from '#lib/catalogue/cached.ts';
import { changesOf } from '#lib/derive/changes.ts';
import { newsOf } from '#lib/derive/news.ts';
import { pagesOf } from '#lib/derive/news-pages.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';

type Props = { readonly params: Promise<{ locale: string; period: string }> };

export const dynamicParams = false;

function archive() {
  return pagesOf(newsOf(changesOf(getEdition().catalogue))).archive;
}

export function generateStaticParams() {
  return locales.flatMap(({ slug }) => archive().map((period) => ({ locale: slug, period: period.slug })));
}

async function load({ params }: Props) {
  const { locale, period: slug } = await params;
  const period = archive().find((known) => known.slug === slug);
  if (!period) throw new Error(`No page of changes has the address /changes/${slug}.`);
  const route = { to: 'changes-of', period: slug } as const;
  return { period, format: pageFormat(locale), route };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, period } = await params;
  return pageMetadata(getEdition(), locale, { to: 'changes-of', period });
}

export default async function PeriodPage(props: Props) {
  const { period, format, route } = await load(props);
  const crumbs = [
    { label: format.t('site.countries'), route: { to: 'home' } as const },
    { label: format.t('changes.title'), route: { to: 'changes' } as const },
  ];
  return (
    <Shell format={format} route={route} crumbs={crumbs}>
      <PeriodView period={period} archive={archive()} format={format} />
    </Shell>
  );
}
