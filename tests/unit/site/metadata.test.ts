import { describe, expect, test } from 'vitest';
import { formatFor } from '#lib/i18n/format.ts';
import type { Alternates } from '#lib/site/alternates.ts';
import type { Picture } from '#lib/site/metadata.ts';
import { metadataFor } from '#lib/site/metadata.ts';

const page = { title: 'Can I gift or share eSIM data in Japan?', description: 'Eleven operators compared.' };

const picture: Picture = {
  address: 'https://example.org/pictures/en/japan.png?v=1',
  width: 1200,
  height: 630,
  alt: 'Gift data: depends on the operator',
};

const translated: Alternates = {
  canonical: 'https://example.org/en/japan',
  languages: { en: 'https://example.org/en/japan', 'x-default': 'https://example.org/en/japan' },
  translated: true,
  indexed: true,
  twin: 'https://example.org/en/japan.md',
};

const untranslated: Alternates = {
  canonical: 'https://example.org/en/japan',
  languages: {},
  translated: false,
  indexed: false,
  twin: 'https://example.org/zh-hans/japan.md',
};

describe('a page', () => {
  test.for([
    ['en', 'Can I gift or share eSIM data in Japan? · Can I Share?'],
    ['zh-hans', 'Can I gift or share eSIM data in Japan? · 流量能分享吗'],
  ] as const)('in %s has the name of the site behind its title', ([slug, title]) => {
    expect(metadataFor(formatFor(slug), page, translated, picture).title).toBe(title);
  });

  test('has its description and its place among its translations', () => {
    expect(metadataFor(formatFor('en'), page, translated, picture)).toMatchObject({
      description: page.description,
      alternates: { canonical: translated.canonical, languages: translated.languages },
    });
  });

  test('has a twin in Markdown', () => {
    expect(metadataFor(formatFor('en'), page, translated, picture).alternates?.types).toEqual({
      'text/markdown': translated.twin,
    });
  });

  test('says nothing to robots: they may come', () => {
    expect(metadataFor(formatFor('en'), page, translated, picture)).not.toHaveProperty('robots');
  });
});

describe('a page that somebody shares', () => {
  test('shows its picture large, with words for who does not see it', () => {
    const { openGraph, twitter } = metadataFor(formatFor('en'), page, translated, picture);
    expect(openGraph?.images).toEqual([
      { url: picture.address, width: 1200, height: 630, alt: picture.alt, type: 'image/png' },
    ]);
    expect(twitter).toEqual({ card: 'summary_large_image' });
  });

  test.for([
    ['en', 'en_GB', 'Can I Share?'],
    ['zh-hans', 'zh_CN', '流量能分享吗'],
  ] as const)(
    'in %s names its language as %s, and the site apart from its title',
    ([slug, locale, siteName]) => {
      expect(metadataFor(formatFor(slug), page, translated, picture).openGraph).toMatchObject({
        title: page.title,
        description: page.description,
        url: translated.canonical,
        type: 'website',
        locale,
        siteName,
      });
    },
  );
});

describe('a page that is not translated', () => {
  test('is not indexed, but its links are followed', () => {
    expect(metadataFor(formatFor('zh-hans'), page, untranslated, picture).robots).toEqual({
      index: false,
      follow: true,
    });
  });

  test('names the English page as the one to show', () => {
    expect(metadataFor(formatFor('zh-hans'), page, untranslated, picture).alternates?.canonical).toBe(
      untranslated.canonical,
    );
  });
});

test('metadata is made fresh for each page: one page’s changes reach no other', () => {
  const first = metadataFor(formatFor('en'), page, translated, picture);
  first.description = 'changed';
  expect(metadataFor(formatFor('en'), page, translated, picture).description).toBe(page.description);
});
