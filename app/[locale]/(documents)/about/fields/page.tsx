import type { Metadata } from 'next';
import { Shell } from '#components/layout/shell.tsx';
import { FieldsView } from '#components/reference/fields-view.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { referenceKinds, referenceOf } from '#lib/reference/fields.ts';
import { pageMetadata } from '#lib/publish/page-metadata.ts';

type Props = { readonly params: Promise<{ locale: string }> };

const route = { to: 'fields' } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(getEdition(), (await params).locale, route);
}

export default async function FieldsPage({ params }: Props) {
  const { locale } = await params;
  const format = pageFormat(locale);
  const crumbs = [{ label: format.t('site.countries'), route: { to: 'home' } as const }];
  return (
    <Shell format={format} route={route} crumbs={crumbs}>
      <FieldsView references={referenceKinds.map(referenceOf)} format={format} />
    </Shell>
  );
}
