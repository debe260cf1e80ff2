import { expect, test } from 'vitest';
import { kindOf } from '#lib/content/kind.ts';

test.for([
  ['content/countries/japan/index.md', { kind: 'country', country: 'japan' }],
  ['content/countries/japan/kddi-au.md', { kind: 'operator', country: 'japan', slug: 'kddi-au' }],
  ['content/countries/hong-kong/1o1o.md', { kind: 'operator', country: 'hong-kong', slug: '1o1o' }],
  ['content/travel/index.md', { kind: 'travel' }],
  ['content/travel/airalo.md', { kind: 'travel-brand', slug: 'airalo' }],
  ['content/ways/hotspot.md', { kind: 'way', slug: 'hotspot' }],
  ['content/guides/esim-moves.md', { kind: 'guide', slug: 'esim-moves' }],
  ['content/pages/method.md', { kind: 'page', slug: 'method' }],
  ['content/distrusted.yml', { kind: 'distrusted' }],
  ['content/link-exceptions.yml', { kind: 'link-exceptions' }],
  ['content/redirects.yml', { kind: 'redirects' }],
  [
    'content/countries/japan/kddi-au.zh-hans.md',
    { kind: 'translation', twin: 'content/countries/japan/kddi-au.md', locale: 'zh-hans' },
  ],
  [
    'content/countries/japan/index.zh-hans.md',
    { kind: 'translation', twin: 'content/countries/japan/index.md', locale: 'zh-hans' },
  ],
  [
    'content/travel/index.zh-hans.md',
    { kind: 'translation', twin: 'content/travel/index.md', locale: 'zh-hans' },
  ],
] as const)('%s tells what it is', ([path, kind]) => {
  expect(kindOf(path)).toEqual(kind);
});

test.for([
  'content/index.md',
  'content/countries/index.md',
  'content/countries/japan/osaka/index.md',
  'content/ways/hotspot/index.md',
  'content/travel/europe/airalo.md',
  'content/other/hotspot.md',
  'content/countries/japan/.md',
  'content/countries/japan/-au.md',
  'content/countries/japan/kddi--au.md',
  'content/countries/japan/kddi_au.md',
  'content/countries/japan/kddi-au.yml',
  'content/countries/japan/kddi-au.en.md',
  'content/countries/japan/kddi-au.zh-Hans.md',
  'content/ways/distrusted.yml',
  'content/ways/link-exceptions.yml',
])('%s is no content', (path) => {
  expect(kindOf(path)).toEqual(expect.objectContaining({ kind: 'misplaced' }));
});
