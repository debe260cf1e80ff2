import type { Metadata } from 'next';
import { Shell } from '#components/layout/shell.tsx';
import { OperatorView } from '#components/operator/operator-view.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { findTravelBrand } from '#lib/catalogue/catalogue.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { pictureOf } from '#lib/publish/pictures/picture-of.ts';
import type { Capability } from '#lib/schema/vocabulary.ts';
import { alternatesFor } from '#lib/site/alternates.ts';
import { metadataFor } from '#lib/site/metadata.ts';
import { profileRoute } from '#lib/site/routes.ts';

type Props = { readonly params: Promise<{ locale: string; brand: string }> };

export const dynamicParams = false;

const brands = () => getEdition().catalogue.travel?.brands ?? [];

export function generateStaticParams() {
  return locales.flatMap(({ slug: locale }) => brands().map(({ slug: brand }) => ({ locale, brand })));
}

async function load({ params }: Props) {
  const { locale, brand: slug } = await params;
  const brand = findTravelBrand(getEdition().catalogue, slug);
  if (!brand) throw new Error(`No travel brand has the address /travel/${slug}.`);
  const route = profileRoute(brand);
  const format = pageFormat(locale);
  return {
    brand,
    format,
    route,
    alternates: alternatesFor(locale, route, [brand]),
    name: format.nameOf(brand.data.names, brand.data.name),
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { brand, format, route, alternates, name } = await load(props);
  const { t } = format;
  const word = (capability: Capability) =>
    t(`verdict.${brand.data.answers?.[capability]?.verdict ?? 'unchecked'}`);
  const description = t('travel.brandDescription', {
    brand: name,
    gift: word('gift'),
    buy: word('buy-for-other'),
    hotspot: word('hotspot'),
  });
  return metadataFor(
    format,
    { title: t('travel.brandTitle', { brand: name }), description },
    alternates,
    pictureOf(route, getEdition().catalogue, format),
  );
}

export default async function TravelBrandPage(props: Props) {
  const { brand, format, route, alternates } = await load(props);
  const { t } = format;
  const crumbs = [
    { label: t('site.countries'), route: { to: 'home' } as const },
    { label: t('travel.name'), route: { to: 'travel' } as const },
  ];
  return (
    <Shell format={format} route={route} crumbs={crumbs} partlyEnglish={!alternates.indexed}>
      <OperatorView operator={brand} siblings={brands()} format={format} />
    </Shell>
  );
}
