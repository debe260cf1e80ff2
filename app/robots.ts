import type { MetadataRoute } from 'next';
import { siteConfig } from '#lib/site/config.ts';

/**
 * Everything may be read. Pages that search engines should not show say so themselves, which they could not if they were
 * blocked here.
 */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${siteConfig.address}/sitemap.xml` };
}
