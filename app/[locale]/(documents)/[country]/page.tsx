import type { Metadata } from 'next';
import { CountryView } from '#components/country/country-view.tsx';
import { Shell } from '#components/layout/shell.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { findCountry } from '#lib/catalogue/catalogue.ts';
import { plainSentence, sentenceOf } from '#lib/derive/sentence.ts';
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
  const country = findCountry(getEdition().catalogue, slug);
  if (!country) throw new Error(`No country has the address /${slug}.`);
  const route = { to: 'country', country: slug } as const;
  return { country, format: pageFormat(locale), route, alternates: alternatesFor(locale, route, [country]) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { country, format, route, alternates } = await load(props);
  const { t, nameOf } = format;
  const name = nameOf(country.data.names, country.slug);
  const sentence = plainSentence(sentenceOf(country, format), format);
  const covered = country.operators.filter(({ data }) => data.answers !== undefined).length;
  const description = t('country.description', { sentence, covered });
  return metadataFor(
    format,
    { title: t('country.title', { country: name }), description },
    alternates,
    pictureOf(route, getEdition().catalogue, format),
  );
}

export default async function CountryPage(props: Props) {
  const { country, format, route, alternates } = await load(props);
  const crumbs = [{ label: format.t('site.countries'), route: { to: 'home' } as const }];
  return (
    <Shell format={format} route={route} crumbs={crumbs} partlyEnglish={!alternates.indexed}>
      <CountryView country={country} catalogue={getEdition().catalogue} format={format} />
    </Shell>
  );
}
