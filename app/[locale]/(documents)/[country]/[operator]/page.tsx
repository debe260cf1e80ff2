import type { Metadata } from 'next';
import { OperatorView } from '#components/operator/operator-view.tsx';
import { OperatorNow } from '#components/ways/operator-now.tsx';
import { Shell } from '#components/layout/shell.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { findCountry, findOperator } from '#lib/catalogue/catalogue.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { pageMetadata } from '#lib/publish/page-metadata.ts';

type Props = { readonly params: Promise<{ locale: string; country: string; operator: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap(({ slug: locale }) =>
    getEdition().catalogue.countries.flatMap(({ slug: country, operators }) =>
      operators.map(({ slug: operator }) => ({ locale, country, operator })),
    ),
  );
}

async function load({ params }: Props) {
  const { locale, country: countrySlug, operator: slug } = await params;
  const country = findCountry(getEdition().catalogue, countrySlug);
  const operator = findOperator(country, slug);
  if (!country || !operator) throw new Error(`No operator has the address /${countrySlug}/${slug}.`);
  const route = { to: 'operator', country: countrySlug, operator: slug } as const;
  return { country, operator, format: pageFormat(locale), route };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, country, operator } = await params;
  return pageMetadata(getEdition(), locale, { to: 'operator', country, operator });
}

export default async function OperatorPage(props: Props) {
  const { country, operator, format, route } = await load(props);
  const { ways } = getEdition().catalogue;
  const crumbs = [
    { label: format.t('site.countries'), route: { to: 'home' } as const },
    {
      label: format.nameOf(country.data.names, country.slug),
      route: { to: 'country', country: country.slug } as const,
    },
  ];
  return (
    <Shell format={format} route={route} crumbs={crumbs}>
      <OperatorView
        operator={operator}
        siblings={country.operators}
        now={<OperatorNow operator={operator} country={country} ways={ways} format={format} />}
        format={format}
      />
    </Shell>
  );
}
