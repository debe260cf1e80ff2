import type { Metadata } from 'next';
import { Shell } from '#components/layout/shell.tsx';
import { TravelView } from '#components/travel/travel-view.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { localText } from '#lib/catalogue/text.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { pictureOf } from '#lib/publish/pictures/picture-of.ts';
import { alternatesFor } from '#lib/site/alternates.ts';
import { metadataFor } from '#lib/site/metadata.ts';

type Props = { readonly params: Promise<{ locale: string }> };

const route = { to: 'travel' } as const;

async function load({ params }: Props) {
  const { locale } = await params;
  const { travel } = getEdition().catalogue;
  if (!travel) throw new Error('There is no content/travel/index.md.');
  return { travel, format: pageFormat(locale), alternates: alternatesFor(locale, route, [travel]) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { travel, format, alternates } = await load(props);
  const title = localText(travel, format.locale, 'title', travel.data.title).text;
  const description = localText(travel, format.locale, 'summary', travel.data.summary).text;
  return metadataFor(
    format,
    { title, description },
    alternates,
    pictureOf(route, getEdition().catalogue, format),
  );
}

export default async function TravelPage(props: Props) {
  const { travel, format, alternates } = await load(props);
  const crumbs = [{ label: format.t('site.countries'), route: { to: 'home' } as const }];
  return (
    <Shell format={format} route={route} crumbs={crumbs} partlyEnglish={!alternates.indexed}>
      <TravelView travel={travel} catalogue={getEdition().catalogue} format={format} />
    </Shell>
  );
}
