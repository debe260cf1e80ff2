import type { Metadata } from 'next';
import { CountryHelpView } from '#components/help-wanted/country-help.tsx';
import { Shell } from '#components/layout/shell.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { findCountry } from '#lib/catalogue/catalogue.ts';
import { helpWanted } from '#lib/derive/help-wanted.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { pictureOf } from '#lib/publish/pictures/picture-of.ts';
import { alternatesFor } from '#lib/site/alternates.ts';
import { metadataFor } from '#lib/site/metadata.ts';

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
  const format = pageFormat(locale);
  const route = { to: 'country-help', country: slug } as const;
  const name = format.nameOf(help.country.data.names, slug);
  return { help, name, format, route, alternates: alternatesFor(locale, route) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { help, name, format, route, alternates } = await load(props);
  const { t } = format;
  const title = t('help.countryTitle', { country: name, count: help.open.length });
  const description = t('help.countryDescription', { country: name, ...help.counts });
  return metadataFor(
    format,
    { title, description },
    alternates,
    pictureOf(route, getEdition().catalogue, format),
  );
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
