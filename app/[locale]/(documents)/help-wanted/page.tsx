import type { Metadata } from 'next';
import { HelpWanted } from '#components/help-wanted/help-wanted.tsx';
import { Shell } from '#components/layout/shell.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { helpWanted } from '#lib/derive/help-wanted.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { pageMetadata } from '#lib/publish/page-metadata.ts';

type Props = { readonly params: Promise<{ locale: string }> };

const route = { to: 'help' } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(getEdition(), (await params).locale, route);
}

export default async function HelpWantedPage({ params }: Props) {
  const format = pageFormat((await params).locale);
  const { catalogue, today } = getEdition();
  const crumbs = [{ label: format.t('site.countries'), route: { to: 'home' } as const }];
  return (
    <Shell format={format} route={route} crumbs={crumbs}>
      <HelpWanted help={helpWanted(catalogue.countries, today)} format={format} />
    </Shell>
  );
}
