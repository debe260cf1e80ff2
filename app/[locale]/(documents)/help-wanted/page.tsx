import type { Metadata } from 'next';
import { HelpWanted } from '#components/help-wanted/help-wanted.tsx';
import { Shell } from '#components/layout/shell.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import type { Need } from '#lib/derive/help-wanted.ts';
import { helpWanted } from '#lib/derive/help-wanted.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { pictureOf } from '#lib/publish/pictures/picture-of.ts';
import { alternatesFor } from '#lib/site/alternates.ts';
import { metadataFor } from '#lib/site/metadata.ts';

type Props = { readonly params: Promise<{ locale: string }> };

const route = { to: 'help' } as const;

function load() {
  const { catalogue, today } = getEdition();
  return helpWanted(catalogue.countries, today);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const format = pageFormat(locale);
  const { t } = format;
  const help = load();
  const sum = (need: Need) => help.reduce((total, { counts }) => total + counts[need], 0);
  const title = t('help.title', { count: help.flatMap(({ open }) => open).length });
  const description = t('help.description', {
    unknown: sum('unknown'),
    weak: sum('weak'),
    stale: sum('stale'),
  });
  return metadataFor(
    format,
    { title, description },
    alternatesFor(locale, route),
    pictureOf(route, getEdition().catalogue, format),
  );
}

export default async function HelpWantedPage({ params }: Props) {
  const format = pageFormat((await params).locale);
  const crumbs = [{ label: format.t('site.countries'), route: { to: 'home' } as const }];
  return (
    <Shell format={format} route={route} crumbs={crumbs}>
      <HelpWanted help={load()} format={format} />
    </Shell>
  );
}
