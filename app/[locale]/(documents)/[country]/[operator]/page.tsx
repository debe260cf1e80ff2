import type { Metadata } from 'next';
import { OperatorView } from '#components/operator/operator-view.tsx';
import { OperatorNow } from '#components/ways/operator-now.tsx';
import { Shell } from '#components/layout/shell.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { findCountry, findOperator } from '#lib/catalogue/catalogue.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { Capability } from '#lib/schema/vocabulary.ts';
import { alternatesFor } from '#lib/site/alternates.ts';
import { metadataFor } from '#lib/site/metadata.ts';

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
  const format = pageFormat(locale);
  return {
    country,
    operator,
    format,
    route,
    alternates: alternatesFor(locale, route, [operator]),
    names: {
      country: format.nameOf(country.data.names, country.slug),
      operator: format.nameOf(operator.data.names, operator.data.name),
    },
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { operator, format, alternates, names } = await load(props);
  const { t } = format;
  const word = (capability: Capability) =>
    t(`verdict.${operator.data.answers?.[capability]?.verdict ?? 'unchecked'}`);
  const description =
    operator.data.answers === undefined
      ? t('operator.brands', { operator: names.operator })
      : t('operator.description', {
          ...names,
          gift: word('gift'),
          pool: word('shared-pool'),
          hotspot: word('hotspot'),
        });
  return metadataFor(format, { title: t('operator.title', names), description }, alternates);
}

export default async function OperatorPage(props: Props) {
  const { country, operator, format, route, alternates, names } = await load(props);
  const { ways } = getEdition().catalogue;
  const crumbs = [
    { label: format.t('site.countries'), route: { to: 'home' } as const },
    { label: names.country, route: { to: 'country', country: country.slug } as const },
  ];
  return (
    <Shell format={format} route={route} crumbs={crumbs} partlyEnglish={!alternates.indexed}>
      <OperatorView
        operator={operator}
        siblings={country.operators}
        now={<OperatorNow country={country} operator={operator} ways={ways} format={format} />}
        format={format}
      />
    </Shell>
  );
}
