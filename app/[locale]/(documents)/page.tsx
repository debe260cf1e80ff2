import type { Metadata } from 'next';
import { Home } from '#components/home/home.tsx';
import { Shell } from '#components/layout/shell.tsx';
import { pageFormat } from '#lib/i18n/format.ts';
import { alternatesFor } from '#lib/site/alternates.ts';
import { metadataFor } from '#lib/site/metadata.ts';
import { getEdition } from '#lib/catalogue/cached.ts';
import { pictureOf } from '#lib/publish/pictures/picture-of.ts';

type Props = { readonly params: Promise<{ locale: string }> };

const route = { to: 'home' } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const format = pageFormat(locale);
  const { t } = format;
  return metadataFor(
    format,
    { title: t('home.title'), description: t('home.description') },
    alternatesFor(locale, route),
    pictureOf(route, getEdition().catalogue, format),
  );
}

export default async function HomePage({ params }: Props) {
  const format = pageFormat((await params).locale);
  return (
    <Shell format={format} route={route}>
      <Home catalogue={getEdition().catalogue} format={format} />
    </Shell>
  );
}
