import type { Metadata } from 'next';
import { CountryView } from '#components/country/country-view.tsx';
import { Shell } from '#components/layout/shell.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { findCountry } from '#lib/catalogue/catalogue.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { pageMetadata } from '#lib/publish/page-metadata.ts';

type Props = { readonly params: Promise<{ locale: string; country: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap(({ slug }) =>
    getEdition().catalogue.countries.map((country) => ({ locale: slug, country: country.slug })),
  );
}

async function load({ params }: Props) {
  const { locale, country: slug } = await params;
  const country = findCountry(getEdition().catalogue, slug);
  if (!country) throw new Error(`No country has the address /${slug}.`);
  const route = { to: 'country', country: slug } as const;
  return { country, format: pageFormat(locale), route };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params;
  return pageMetadata(getEdition(), locale, { to: 'country', country });
}

export default async function CountryPage(props: Props) {
  const { country, format, route } = await load(props);
  const crumbs = [{ label: format.t('site.countries'), route: { to: 'home' } as const }];
  return (
    <Shell format={format} route={route} crumbs={crumbs}>
      <CountryView country={country} catalogue={getEdition().catalogue} format={format} />
    </Shell>
  );
}
