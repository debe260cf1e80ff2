import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Takes the framework's script out of every prerendered page.
  adapterPath: fileURLToPath(new URL('./lib/build/adapter.ts', import.meta.url)),
  // Pages read the compiled catalogue from .cache; Next's own output stays where `next start` looks for it.
  outputFileTracingIncludes: { '/**': ['./.cache/catalogue.json'] },
  experimental: {
    // One 404 for the whole site that speaks all its languages; see app/global-not-found.tsx.
    globalNotFound: true,
    inlineCss: true,
  },
};

export default config;
