import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { formatFor } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { manifestHref, webAppManifest } from '#lib/publish/manifest.ts';

describe.for(locales)('the manifest in $slug', ({ slug, tag }) => {
  const manifest = webAppManifest(formatFor(slug));

  test('starts at the home page of its language, which is an app of its own', () => {
    expect(manifest).toMatchObject({ id: `/${slug}`, start_url: `/${slug}`, scope: '/', lang: tag });
    expect(manifestHref(slug)).toBe(`/${slug}/manifest.webmanifest`);
  });

  test('has an icon that scales, and the two sizes that browsers ask for, with a mask and without', () => {
    const icons = (manifest.icons ?? []).map(({ sizes, purpose }) => `${sizes ?? ''} ${purpose ?? ''}`);
    expect(icons).toEqual(['any any', '192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable']);
  });

  test.for((manifest.icons ?? []).filter(({ type }) => type === 'image/png'))(
    'tells the true size of $src',
    async ({ src, sizes }) => {
      const { width, height } = await sharp(readFileSync(`public${src}`)).metadata();
      expect(`${String(width)}x${String(height)}`).toBe(sizes);
    },
  );
});

test('each language has the name of the site in it', () => {
  expect(locales.map(({ slug }) => webAppManifest(formatFor(slug)).name)).toEqual([
    'Can I Share?',
    '流量能分享吗',
  ]);
});
