import { describe, expect, test } from 'vitest';
import { checkedBetween, freshnessOf } from '#lib/derive/freshness.ts';
import { operator, unknown } from '#tests/unit/build.ts';

const today = '2026-11-20';

test.for([
  ['2026-11-20', 'fresh', 'checked today'],
  ['2026-05-21', 'fresh', '183 days ago'],
  ['2026-05-20', 'ageing', '184 days ago'],
  ['2025-11-20', 'ageing', '365 days ago'],
  ['2025-11-19', 'stale', '366 days ago'],
  ['2000-01-01', 'stale', 'long ago'],
] as const)('a check of %s is %s: %s', ([checked, freshness]) => {
  expect(freshnessOf(checked, today)).toBe(freshness);
});

test('a leap day counts like any other day', () => {
  expect(freshnessOf('2023-03-01', '2024-02-29')).toBe('ageing');
  expect(freshnessOf('2023-02-28', '2024-02-29')).toBe('stale');
});

test.for([
  ['a day in the future', '2026-11-21'],
  ['no day of the calendar', '2026-13-01'],
  ['no date', 'yesterday'],
] as const)('%s is refused', ([, checked]) => {
  expect(() => freshnessOf(checked, today)).toThrow(RangeError);
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
