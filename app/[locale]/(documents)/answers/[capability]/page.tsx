import type { Metadata } from 'next';
import { CapabilityView } from '#components/capability/capability-view.tsx';
import { Shell } from '#components/layout/shell.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import { pageMetadata } from '#lib/publish/page-metadata.ts';

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
  return { capability, format: pageFormat(locale), route };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { route } = await load(props);
  return pageMetadata(getEdition(), (await props.params).locale, route);
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
