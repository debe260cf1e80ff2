import type { Metadata } from 'next';
import { CountryHelpView } from '#components/help-wanted/country-help.tsx';
import { Shell } from '#components/layout/shell.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { findCountry } from '#lib/catalogue/catalogue.ts';
import { helpWanted } from '#lib/derive/help-wanted.ts';
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
  const { catalogue, today } = getEdition();
  const country = findCountry(catalogue, slug);
  const [help] = country ? helpWanted([country], today) : [];
  if (!help) throw new Error(`No country has the address /${slug}.`);
  const route = { to: 'country-help', country: slug } as const;
  return { help, format: pageFormat(locale), route };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country } = await params;
  return pageMetadata(getEdition(), locale, { to: 'country-help', country });
}

export default async function CountryHelpPage(props: Props) {
  const { help, format, route } = await load(props);
  const crumbs = [
    { label: format.t('site.countries'), route: { to: 'home' } as const },
    { label: format.t('help.link'), route: { to: 'help' } as const },
  ];
  return (
    <Shell format={format} route={route} crumbs={crumbs}>
      <CountryHelpView help={help} format={format} />
    </Shell>
  );
}
