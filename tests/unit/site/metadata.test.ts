import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { siteConfig } from '#lib/site/config.ts';
import { metadataOf } from '#lib/site/metadata.ts';
import { answer, countryDocument, guideDocument, operatorDocument } from '#tests/unit/build.ts';

const edition = {
  today: '2026-11-21',
  catalogue: buildCatalogue([
    countryDocument('japan'),
    operatorDocument('mineo', 'mvno', { gift: answer('yes') }),
    guideDocument('esim-moves', 'How eSIMs move'),
  ]),
};
const japan = { to: 'country', country: 'japan' } as const;
const guide = { to: 'guide', slug: 'esim-moves' } as const;

describe('a page', () => {
  test('has its words and its place among its translations', () => {
    const metadata = metadataOf(edition, 'zh-hans', japan);
    expect(metadata.title).toContain('流量转赠');
    expect(metadata.description).toContain('mineo');
    expect(metadata).toMatchObject({
      alternates: {
        canonical: `${siteConfig.address}/zh-hans/japan`,
        languages: {
          en: `${siteConfig.address}/en/japan`,
          'zh-Hans': `${siteConfig.address}/zh-hans/japan`,
          'x-default': `${siteConfig.address}/en/japan`,
        },
      },
    });
  });

  test('has a twin in Markdown', () => {
    expect(metadataOf(edition, 'en', japan).alternates?.types).toMatchObject({
      'text/markdown': `${siteConfig.address}/en/japan.md`,
    });
  });

  test('says nothing to robots: they may come', () => {
    expect(metadataOf(edition, 'en', japan)).not.toHaveProperty('robots');
  });
});

describe('a page that search engines should not show', () => {
  test('says so, and that its links are to be followed', () => {
    const thin = { to: 'operator', country: 'japan', operator: 'mineo' } as const;
    expect(metadataOf(edition, 'en', thin).robots).toEqual({ index: false, follow: true });
    expect(metadataOf(edition, 'zh-hans', guide).robots).toEqual({ index: false, follow: true });
  });

  test('names the English page as the one to show where it is not translated', () => {
    expect(metadataOf(edition, 'zh-hans', guide).alternates).toMatchObject({
      canonical: `${siteConfig.address}/en/guides/esim-moves`,
      languages: {},
    });
  });
});

test('a page whose changes have a feed names it', () => {
  expect(metadataOf(edition, 'en', japan).alternates?.types).toMatchObject({
    'application/atom+xml': [
      { url: '/en/japan/changes.atom', title: expect.stringContaining('Japan') as string },
    ],
  });
  expect(metadataOf(edition, 'en', guide).alternates?.types).not.toHaveProperty(['application/atom+xml']);
});

test('metadata is made fresh for each page: one page’s changes reach no other', () => {
  const first = metadataOf(edition, 'en', japan);
  first.description = 'changed';
  expect(metadataOf(edition, 'en', japan).description).not.toBe('changed');
});
