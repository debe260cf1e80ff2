import { describe, expect, test } from 'vitest';
import { checkedBetween, freshnessOf, goodUntil } from '#lib/derive/freshness.ts';
import { operator, unknown } from '#tests/unit/build.ts';

const today = '2026-11-20';

test.for([
  ['2026-11-20', 'fresh', 'checked today'],
  ['2026-05-24', 'fresh', '180 days ago, half of its shelf life'],
  ['2026-05-23', 'ageing', '181 days ago'],
  ['2025-11-25', 'ageing', '360 days ago, all of its shelf life'],
  ['2025-11-24', 'stale', '361 days ago'],
  ['2000-01-01', 'stale', 'long ago'],
] as const)('a check of %s that holds 360 days is %s: %s', ([checked, freshness]) => {
  expect(freshnessOf(checked, today, 360)).toBe(freshness);
});

test('a leap day counts like any other day', () => {
  expect(freshnessOf('2023-03-01', '2024-02-29', 365)).toBe('ageing');
  expect(freshnessOf('2023-02-28', '2024-02-29', 365)).toBe('stale');
});

test('a check is good until the last day on which it is not stale', () => {
  expect(goodUntil('2024-02-28', 2)).toBe('2024-03-01');
  expect(freshnessOf('2024-02-28', '2024-03-01', 2)).toBe('ageing');
  expect(freshnessOf('2024-02-28', '2024-03-02', 2)).toBe('stale');
});

test.for([
  ['a day in the future', '2026-11-21'],
  ['no day of the calendar', '2026-13-01'],
  ['no date', 'yesterday'],
] as const)('%s is refused', ([, checked]) => {
  expect(() => freshnessOf(checked, today, 360)).toThrow(RangeError);
});

describe('the span of checks', () => {
  const on = (day: string) => operator('a', 'mvno', { gift: { ...unknown, checked: day } });

  test('reaches from the oldest to the newest, whatever the answers say', () => {
    expect(checkedBetween([on('2026-11-20'), on('2026-10-01'), on('2026-11-02')])).toEqual({
      oldest: '2026-10-01',
      newest: '2026-11-20',
    });
  });

  test('is nothing where nobody has answers', () => {
    expect(checkedBetween([operator('hkt', 'network')])).toBeUndefined();
  });
});
