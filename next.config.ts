import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';
import { hasEdition, readEdition } from './lib/catalogue/store.ts';
import { locales } from './lib/i18n/locales.ts';
import { siteConfig } from './lib/site/config.ts';
import {
  apiHeaders,
  documentCaching,
  outsideHeaders,
  pictureHeaders,
  siteHeaders,
  toolCaching,
} from './lib/site/headers.ts';
import { servedRedirects } from './lib/site/redirects.ts';
import { outside, tools } from './lib/site/routes.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm test` checks the types of the whole project; a build would only do it again.
  typescript: { ignoreBuildErrors: true },
  // Takes the framework's script out of every prerendered page.
  adapterPath: fileURLToPath(new URL('./lib/build/adapter.ts', import.meta.url)),
  headers: () => [
    { source: '/:path*', headers: siteHeaders(siteConfig.address) },
    ...locales.map(({ slug }) => ({ source: `/${slug}/:path*`, headers: [documentCaching] })),
    ...tools.map((tool) => ({ source: `/:locale/${tool}/:path*`, headers: [toolCaching] })),
    { source: '/:place(pictures|icons)/:path*', headers: [...pictureHeaders] },
    { source: '/:file(favicon\\.ico|apple-touch-icon\\.png)', headers: [...pictureHeaders] },
    ...[
      ...locales.map(({ slug }) => `/${slug}.md`),
      '/llms.txt',
      '/(sitemap.xml|robots.txt|[a-zA-Z0-9-]{8,128}.txt)',
      `${outside.embed}/:path*`,
    ].map((source) => ({ source, headers: [documentCaching] })),
    // Behind those of the whole site: of two headers with one name the later holds.
    ...Object.values(outside).map((path) => ({ source: `${path}/:path*`, headers: [...outsideHeaders] })),
    { source: '/api/:path*', headers: [...apiHeaders] },
  ],
  rewrites: () => ({
    beforeFiles: [
      // "/en/japan.md" is no page's address to Next but one of a country named "japan.md"; see app/markdown.
      ...locales.flatMap(({ slug }) => [
        { source: `/${slug}.md`, destination: `/markdown/${slug}` },
        { source: `/${slug}/:path*.md`, destination: `/markdown/${slug}/:path*` },
      ]),
      ...(siteConfig.indexNowKey === undefined
        ? []
        : [
            {
              source: `/${siteConfig.indexNowKey}.txt`,
              destination: `/indexnow/${siteConfig.indexNowKey}`,
            },
          ]),
    ],
  }),
  // Next keeps these with the build, so every way of serving it has them.
  redirects: () => [
    // Each twin has one address.
    ...locales.map(({ slug }) => ({
      source: `/markdown/${slug}/:path*`,
      destination: `/${slug}/:path*.md`,
      permanent: true,
    })),
    ...servedRedirects(hasEdition(root) ? readEdition(root).catalogue.redirects : {}),
  ],
  // Everybody gets title and description in the head, not only robots: nothing of a page arrives late.
  htmlLimitedBots: /.*/,
  // Pages read the compiled catalogue and the search index from .cache; Next's own output stays where `next start` looks for it.
  outputFileTracingIncludes: { '/**': ['./.cache/catalogue.json', './.cache/search.json'] },
  experimental: {
    // One 404 for the whole site that speaks all its languages; see app/global-not-found.tsx.
    globalNotFound: true,
    inlineCss: true,
    // Style stands in the documents, where a further piece is no further request: each gets only what it uses.
    cssChunking: { type: 'graph', requestCost: 500 },
    // All cores render pages; by default one of them would only wait.
    cpus: availableParallelism(),
    // Weighs what the framework's script could prefetch; documents have none.
    prefetchInlining: false,
  },
};

/** While developing, a change of the content is a change of one module: open pages refresh by themselves. */
const developing: NextConfig = {
  ...config,
  turbopack: { resolveAlias: { '#lib/catalogue/revision.ts': './.cache/revision.ts' } },
};

export default (phase: string): NextConfig => (phase === PHASE_DEVELOPMENT_SERVER ? developing : config);
