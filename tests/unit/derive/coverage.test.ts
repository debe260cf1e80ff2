import { expect, test } from 'vitest';
import { coverageOf, evidenceCounts } from '#lib/derive/coverage.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import { answer, country, no, operator, source, travelBrand, unknown } from '#tests/unit/build.ts';

test('every operator is asked about every capability', () => {
  const coverage = coverageOf([
    operator('a', 'network', { gift: answer('yes'), hotspot: answer('partly'), esim: no }),
    operator('b', 'mvno', { gift: unknown, hotspot: answer('partly', ['ended']) }),
  ]);
  expect(coverage).toEqual({
    total: 2 * capabilities.length,
    yes: 1,
    partly: 2,
    no: 1,
    unknown: 1,
    unchecked: 2 * capabilities.length - 5,
  });
});

test('an operator with no answer yet is unchecked throughout', () => {
  const { total, unchecked } = coverageOf([operator('a', 'mvno', {})]);
  expect([total, unchecked]).toEqual([capabilities.length, capabilities.length]);
});

test('a travel brand is not asked whether it is an eSIM or takes visitors', () => {
  const { total, no: refusals } = coverageOf([travelBrand('ubigi', { gift: no })]);
  expect([total, refusals]).toEqual([capabilities.length - 2, 1]);
});

test('a network whose brands sell everything is not asked', () => {
  expect(coverageOf([operator('hkt', 'network')]).total).toBe(0);
});

test('the parts add up to the total', () => {
  const { total, ...parts } = coverageOf([
    operator('a', 'visitor', { gift: no }),
    operator('b', 'brand', {}),
  ]);
  expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
});

test('the evidence of a country counts each page once, whoever cites it, and tells whose own it is', () => {
  const shared = source({ url: 'https://example.org/shared', publisher: 'blog' });
  const own = source({ url: 'https://example.org/own', publisher: 'regulator' });
  const japan = country('japan', [
    operator('a', 'network', { gift: no }, { sources: { page: shared, own } }),
    operator('b', 'mvno', { gift: no }, { sources: { page: shared } }),
  ]);
  const counts = evidenceCounts({ ...japan, data: { ...japan.data, sources: {} } });
  expect(counts).toEqual({ total: 2, official: 1 });
});
