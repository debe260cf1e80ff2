import { expect, test } from 'vitest';
import type { NamedAddress } from '#lib/derive/addresses.ts';
import { addressesOf } from '#lib/derive/addresses.ts';
import {
  countryDocument,
  guideDocument,
  operatorDocument,
  source,
  travelBrandDocument,
  translationDocument,
} from '#tests/unit/build.ts';

const places = (named: readonly NamedAddress[]) =>
  named.map((one) => [
    one.address,
    one.at === 'body' ? `${String(one.line)}:${String(one.column)}` : one.path.join('.'),
  ]);

test('an operator names its website, its sources and their stored copies', () => {
  const sources = {
    gift: source({ url: 'https://a.example/gift', archive: 'https://archive.example/1' }),
    esim: source({ url: 'https://a.example/esim' }),
  };
  const document = operatorDocument('a', 'mvno', {}, { website: 'https://a.example/', sources });
  expect(places(addressesOf(document))).toEqual([
    ['https://a.example/', 'website'],
    ['https://a.example/gift', 'sources.gift.url'],
    ['https://archive.example/1', 'sources.gift.archive'],
    ['https://a.example/esim', 'sources.esim.url'],
  ]);
});

test('a travel brand names its website as an operator does', () => {
  const document = travelBrandDocument('airalo', {}, { website: 'https://a.example/', sources: {} });
  expect(places(addressesOf(document))).toEqual([['https://a.example/', 'website']]);
});

test('a country names its regulator', () => {
  const regulator = { name: 'Ministry', url: 'https://ministry.example/' };
  expect(places(addressesOf(countryDocument('japan', { regulator })))).toEqual([
    ['https://ministry.example/', 'regulator.url'],
  ]);
});

test('prose names what it links to elsewhere, at its line of the file; pages of the site are none of it', () => {
  const prose = [
    'See [au](/japan/au) and [the law](https://law.example/a#b).',
    '',
    'Also <https://angle.example/>, https://bare.example/ and [later][ref], not `https://code.example/`.',
    '',
    '[ref]: https://reference.example/',
  ].join('\n');
  // The builder's prose begins on line 7.
  expect(places(addressesOf(guideDocument('how', 'How', prose)))).toEqual([
    ['https://law.example/a#b', '7:25'],
    ['https://angle.example/', '9:6'],
    ['https://bare.example/', '9:32'],
    ['https://reference.example/', '11:1'],
  ]);
});

test('a translation names the links of its prose', () => {
  const prose = { english: 'x', text: '见[法律](https://law.example/)。' };
  expect(places(addressesOf(translationDocument('content/guides/how.md', {}, prose)))).toEqual([
    ['https://law.example/', '1:2'],
  ]);
});

test.for([
  ['a live page', { copy: 'live', archive: 'https://archive.example/1' }, false],
  ['a stored copy', { copy: 'archived', archive: 'https://archive.example/1' }, true],
  ['a stored copy whose address is not known', { copy: 'archived' }, false],
] as const)('a page that is cited by %s may be gone or not', ([, changes, mayBeGone]) => {
  const document = operatorDocument('a', 'mvno', {}, { sources: { gift: source(changes) } });
  expect(addressesOf(document)[0]?.mayBeGone).toBe(mayBeGone);
});
