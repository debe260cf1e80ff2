import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { pageMetadata } from '#lib/publish/page-metadata.ts';
import { pictureOf } from '#lib/publish/pictures/picture-of.ts';
import { siteConfig } from '#lib/site/config.ts';
import { answer, countryDocument, operatorDocument } from '#tests/unit/build.ts';

const catalogue = buildCatalogue([
  countryDocument('japan'),
  operatorDocument('mineo', 'mvno', { gift: answer('yes') }),
]);
const edition = { today: '2026-11-21', catalogue };
const japan = { to: 'country', country: 'japan' } as const;

describe('a page that somebody shares', () => {
  test('shows its picture large, with words for who does not see it', () => {
    const { address, alt } = pictureOf(japan, catalogue, formatFor('en'));
    const { openGraph, twitter } = pageMetadata(edition, 'en', japan);
    expect(openGraph?.images).toEqual([{ url: address, width: 1200, height: 630, alt, type: 'image/png' }]);
    expect(twitter).toEqual({ card: 'summary_large_image' });
  });

  test.for([
    ['en', 'en_GB', 'Can I Share?'],
    ['zh-hans', 'zh_CN', '流量能分享吗'],
  ] as const)('in %s names its language as %s, and the site', ([slug, locale, siteName]) => {
    const { title, description, openGraph } = pageMetadata(edition, slug, japan);
    expect(openGraph).toMatchObject({
      title,
      description,
      url: `${siteConfig.address}/${slug}/japan`,
      type: 'website',
      locale,
      siteName,
    });
  });
});
