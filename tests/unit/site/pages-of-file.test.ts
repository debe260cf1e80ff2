import { describe, expect, test } from 'vitest';
import { pagesOfFile } from '#lib/site/pages-of-file.ts';

describe('the pages that show a content file', () => {
  test.for([
    ['content/countries/japan/index.md', ['/en/japan', '/zh-hans/japan']],
    [
      'content/countries/japan/mineo.md',
      ['/en/japan/mineo', '/en/japan', '/zh-hans/japan/mineo', '/zh-hans/japan'],
    ],
    ['content/travel/index.md', ['/en/travel', '/zh-hans/travel']],
    [
      'content/travel/airalo.md',
      ['/en/travel/airalo', '/en/travel', '/zh-hans/travel/airalo', '/zh-hans/travel'],
    ],
    ['content/ways/gift.md', ['/en/ways/gift', '/zh-hans/ways/gift']],
    ['content/guides/esim-moves.md', ['/en/guides/esim-moves', '/zh-hans/guides/esim-moves']],
    ['content/pages/method.md', ['/en/about/method', '/zh-hans/about/method']],
  ] as const)('%s: %j', ([file, pages]) => {
    expect(pagesOfFile(file)).toEqual(pages);
  });

  test('a translation shows on the pages of its language alone', () => {
    expect(pagesOfFile('content/countries/japan/mineo.zh-hans.md')).toEqual([
      '/zh-hans/japan/mineo',
      '/zh-hans/japan',
    ]);
  });

  test.for([
    'content/messages/en.json',
    'content/distrusted.yml',
    'content/countries/japan/Mineo.md',
    'content/countries/japan/mineo.klingon.md',
    'README.md',
  ])('%s has no page of its own', (file) => {
    expect(pagesOfFile(file)).toEqual([]);
  });
});
