import { expect, test } from 'vitest';
import type { DataPath } from '#lib/content/diagnostic.ts';
import type { SchemaKind } from '#lib/schema/kinds.ts';
import { anchorOfPath, fieldAnchor } from '#lib/site/field-anchor.ts';

test.for<[string, SchemaKind, DataPath, string]>([
  ['a field', 'operator', ['kind'], 'operator-kind'],
  [
    'a field below keys of an editor and a list',
    'operator',
    ['answers', 'gift', 'features', 'data-gift', 'cost', 0],
    'operator-answers-features-cost',
  ],
  ['a field that all kinds of answers have', 'operator', ['answers', 'gift', 'see'], 'operator-answers-see'],
  ['a name in a language', 'country', ['names', 'zh-Hans'], 'country-names'],
  ['a field of a distrusted site', 'distrusted', ['example.com', 'reason'], 'distrusted-reason'],
  [
    'a key that the schema does not know: its parent',
    'operator',
    ['sources', 'x', 'adress'],
    'operator-sources',
  ],
  ['a key at the top that the schema does not know: the kind', 'guide', ['summry'], 'guide'],
])('the anchor of %s', ([, kind, path, anchor]) => {
  expect(anchorOfPath(kind, path)).toBe(anchor);
});

test('the names of fields alone give the same anchor', () => {
  expect(fieldAnchor('operator', ['answers', 'features', 'cost'])).toBe('operator-answers-features-cost');
  expect(fieldAnchor('operator', [])).toBe('operator');
});
