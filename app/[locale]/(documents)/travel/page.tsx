import type { Metadata } from 'next';
import { Shell } from '#components/layout/shell.tsx';
import { TravelView } from '#components/travel/travel-view.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { pageMetadata } from '#lib/publish/page-metadata.ts';

type Props = { readonly params: Promise<{ locale: string }> };

const route = { to: 'travel' } as const;

async function load({ params }: Props) {
  const { locale } = await params;
  const { travel } = getEdition().catalogue;
  if (!travel) throw new Error('There is no content/travel/index.md.');
  return { travel, format: pageFormat(locale) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(getEdition(), (await params).locale, route);
}

export default async function TravelPage(props: Props) {
  const { travel, format } = await load(props);
  const crumbs = [{ label: format.t('site.countries'), route: { to: 'home' } as const }];
  return (
    <Shell format={format} route={route} crumbs={crumbs}>
      <TravelView travel={travel} catalogue={getEdition().catalogue} format={format} />
    </Shell>
  );
}
