import { expect, test } from 'vitest';
import { mostCompared } from '#lib/derive/choice.ts';
import { firstIds, readyComparisons } from '#lib/derive/ready-comparisons.ts';
import { answer, country, no, operator, travel } from '#tests/unit/build.ts';

const open = { visitor: answer('partly'), esim: answer('yes') };
const esims = travel([]);

function readyFor(...operators: Parameters<typeof country>[1]) {
  return Object.fromEntries(
    readyComparisons(country('japan', operators), { travel: esims }).map(({ about, ids }) => [about, ids]),
  );
}

test('a country as a whole stands beside travel eSIMs as a whole', () => {
  expect(readyFor()).toEqual({ 'local-or-travel': ['japan', 'travel'] });
});

test('where no travel eSIMs are written of, nothing is compared with them', () => {
  expect(readyComparisons(country('japan', [operator('a', 'mvno', open)]), { travel: undefined })).toEqual(
    [],
  );
});

test('what a visitor can get as an eSIM stands beside travel eSIMs', () => {
  const ready = readyFor(
    operator('open', 'mvno', open),
    operator('residents-only', 'mvno', { ...open, visitor: no }),
    operator('no-esim', 'mvno', { visitor: answer('yes') }),
    operator('closed', 'mvno', { ...open, visitor: answer('yes', ['closed']) }),
  );
  expect(ready['for-visitors']).toEqual(['japan/open', 'travel']);
});

test('the networks stand side by side, without those that sell only through brands', () => {
  const ready = readyFor(
    operator('a', 'network', {}),
    operator('b', 'network', {}),
    operator('shell', 'network'),
    operator('c', 'brand', {}),
  );
  expect(ready.networks).toEqual(['japan/a', 'japan/b']);
});

test('never more than fit, travel eSIMs included', () => {
  const many = Array.from({ length: 9 }, (_, index) => operator(`n${String(index)}`, 'network', open));
  const ready = readyFor(...many);
  expect(ready['for-visitors']).toHaveLength(mostCompared);
  expect(ready['for-visitors']?.at(-1)).toBe('travel');
  expect(ready.networks).toEqual(firstIds(many));
});
