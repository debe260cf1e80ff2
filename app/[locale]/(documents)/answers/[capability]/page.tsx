import type { Metadata } from 'next';
import { CapabilityView } from '#components/capability/capability-view.tsx';
import { Shell } from '#components/layout/shell.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { pictureOf } from '#lib/publish/pictures/picture-of.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import { alternatesFor } from '#lib/site/alternates.ts';
import { metadataFor } from '#lib/site/metadata.ts';

type Props = { readonly params: Promise<{ locale: string; capability: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap(({ slug }) => capabilities.map((capability) => ({ locale: slug, capability })));
}

async function load({ params }: Props) {
  const { locale, capability: id } = await params;
  const capability = capabilities.find((known) => known === id);
  if (!capability) throw new Error(`No capability has the address /answers/${id}.`);
  const route = { to: 'capability', capability } as const;
  return { capability, format: pageFormat(locale), route, alternates: alternatesFor(locale, route) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { capability, format, route, alternates } = await load(props);
  const { t } = format;
  const { catalogue } = getEdition();
  const { countries } = catalogue;
  const question = t(`capability.${capability}.question`);
  const operators = countries.flatMap((country) =>
    country.operators.filter(({ data }) => data.answers?.[capability]),
  ).length;
  const description = t('capabilityPage.description', { question, operators, countries: countries.length });
  return metadataFor(
    format,
    { title: question, description },
    alternates,
    pictureOf(route, catalogue, format),
  );
}

export default async function CapabilityPage(props: Props) {
  const { capability, format, route } = await load(props);
  const crumbs = [{ label: format.t('site.countries'), route: { to: 'home' } as const }];
  return (
    <Shell format={format} route={route} crumbs={crumbs}>
      <CapabilityView capability={capability} catalogue={getEdition().catalogue} format={format} />
    </Shell>
  );
}
