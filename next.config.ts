import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import { locales } from './lib/i18n/locales.ts';
import { siteConfig } from './lib/site/config.ts';
import { documentCaching, siteHeaders } from './lib/site/headers.ts';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Takes the framework's script out of every prerendered page.
  adapterPath: fileURLToPath(new URL('./lib/build/adapter.ts', import.meta.url)),
  headers: () => [
    { source: '/:path*', headers: siteHeaders(siteConfig.address) },
    ...locales.map(({ slug }) => ({ source: `/${slug}/:path*`, headers: [documentCaching] })),
  ],
  // Pages read the compiled catalogue from .cache; Next's own output stays where `next start` looks for it.
  outputFileTracingIncludes: { '/**': ['./.cache/catalogue.json'] },
  experimental: {
    // One 404 for the whole site that speaks all its languages; see app/global-not-found.tsx.
    globalNotFound: true,
    inlineCss: true,
  },
};

export default config;
