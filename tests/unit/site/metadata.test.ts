import { describe, expect, test } from 'vitest';
import { formatFor } from '#lib/i18n/format.ts';
import type { Alternates } from '#lib/site/alternates.ts';
import { metadataFor } from '#lib/site/metadata.ts';

const page = { title: 'Can I gift or share eSIM data in Japan?', description: 'Eleven operators compared.' };

const translated: Alternates = {
  canonical: 'https://example.org/en/japan',
  languages: { en: 'https://example.org/en/japan', 'x-default': 'https://example.org/en/japan' },
  indexed: true,
};

const untranslated: Alternates = {
  canonical: 'https://example.org/en/japan',
  languages: {},
  indexed: false,
};

describe('a page', () => {
  test.for([
    ['en', 'Can I gift or share eSIM data in Japan? · Can I Share?'],
    ['zh-hans', 'Can I gift or share eSIM data in Japan? · 流量能分享吗'],
  ] as const)('in %s has the name of the site behind its title', ([slug, title]) => {
    expect(metadataFor(formatFor(slug), page, translated).title).toBe(title);
  });

  test('has its description and its place among its translations', () => {
    expect(metadataFor(formatFor('en'), page, translated)).toMatchObject({
      description: page.description,
      alternates: { canonical: translated.canonical, languages: translated.languages },
    });
  });

  test('says nothing to robots: they may come', () => {
    expect(metadataFor(formatFor('en'), page, translated)).not.toHaveProperty('robots');
  });
});

describe('a page that is not translated', () => {
  test('is not indexed, but its links are followed', () => {
    expect(metadataFor(formatFor('zh-hans'), page, untranslated).robots).toEqual({
      index: false,
      follow: true,
    });
  });

  test('names the English page as the one to show', () => {
    expect(metadataFor(formatFor('zh-hans'), page, untranslated).alternates?.canonical).toBe(
      untranslated.canonical,
    );
  });
});

test('metadata is made fresh for each page: one page’s changes reach no other', () => {
  const first = metadataFor(formatFor('en'), page, translated);
  first.description = 'changed';
  expect(metadataFor(formatFor('en'), page, translated).description).toBe(page.description);
});
