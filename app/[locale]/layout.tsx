import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import '#components/layout/base.css';
import { ContentErrors } from '#components/layout/content-errors.tsx';
import { getErrors } from '#lib/catalogue/cached.ts';
import { english, localeBySlug, locales } from '#lib/i18n/locales.ts';
import { colours } from '#lib/publish/colours.ts';
import { manifestHref } from '#lib/publish/manifest.ts';
import { siteConfig } from '#lib/site/config.ts';

export const dynamicParams = false;
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: colours.paper.light },
    { media: '(prefers-color-scheme: dark)', color: colours.paper.dark },
  ],
};

export function generateStaticParams() {
  return locales.map(({ slug }) => ({ locale: slug }));
}

type Props = { readonly params: Promise<{ locale: string }>; readonly children: ReactNode };

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  return { metadataBase: new URL(siteConfig.address), manifest: manifestHref((await params).locale) };
}

export default async function LocaleLayout({ params, children }: Props) {
  const { tag, direction } = localeBySlug((await params).locale) ?? english;
  const errors = getErrors();
  return (
    <html lang={tag} dir={direction}>
      <body>{errors ? <ContentErrors {...errors} /> : children}</body>
    </html>
  );
}
