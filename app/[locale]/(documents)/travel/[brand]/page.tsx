import type { Metadata } from 'next';
import { Shell } from '#components/layout/shell.tsx';
import { OperatorView } from '#components/operator/operator-view.tsx';
import { OperatorNow } from '#components/ways/operator-now.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { findTravelBrand } from '#lib/catalogue/catalogue.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { pageMetadata } from '#lib/publish/page-metadata.ts';
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
  return { brand, format: pageFormat(locale), route: profileRoute(brand) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, brand } = await params;
  return pageMetadata(getEdition(), locale, { to: 'travel-brand', brand });
}

export default async function TravelBrandPage(props: Props) {
  const { brand, format, route } = await load(props);
  const { t } = format;
  const { ways } = getEdition().catalogue;
  const crumbs = [
    { label: t('site.countries'), route: { to: 'home' } as const },
    { label: t('travel.name'), route: { to: 'travel' } as const },
  ];
  return (
    <Shell format={format} route={route} crumbs={crumbs}>
      <OperatorView
        operator={brand}
        siblings={brands()}
        now={<OperatorNow operator={brand} ways={ways} format={format} />}
        format={format}
      />
    </Shell>
  );
}
