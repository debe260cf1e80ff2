import type { Metadata } from 'next';
import { Home } from '#components/home/home.tsx';
import { Shell } from '#components/layout/shell.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { pageMetadata } from '#lib/publish/page-metadata.ts';

type Props = { readonly params: Promise<{ locale: string }> };

const route = { to: 'home' } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(getEdition(), (await params).locale, route);
}

export default async function HomePage({ params }: Props) {
  const format = pageFormat((await params).locale);
  return (
    <Shell format={format} route={route}>
      <Home catalogue={getEdition().catalogue} format={format} />
    </Shell>
  );
}
