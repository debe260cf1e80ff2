import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import '#components/layout/base.css';
import { ContentErrors } from '#components/layout/content-errors.tsx';
import { getErrors } from '#lib/catalogue/cached.ts';
import { english, localeBySlug, locales } from '#lib/i18n/locales.ts';
import { siteConfig } from '#lib/site/config.ts';

export const dynamicParams = false;
export const metadata: Metadata = { metadataBase: new URL(siteConfig.address) };
export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export function generateStaticParams() {
  return locales.map(({ slug }) => ({ locale: slug }));
}

type Props = { readonly params: Promise<{ locale: string }>; readonly children: ReactNode };

export default async function LocaleLayout({ params, children }: Props) {
  const { tag, direction } = localeBySlug((await params).locale) ?? english;
  const errors = getErrors();
  return (
    <html lang={tag} dir={direction}>
      <body>{errors ? <ContentErrors {...errors} /> : children}</body>
    </html>
  );
}
