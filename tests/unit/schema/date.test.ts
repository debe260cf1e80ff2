import { describe, expect, test } from 'vitest';
import { day, partialDate } from '#lib/schema/date.ts';

describe('a day', () => {
  test.for(['2026-11-20', '2024-02-29', '2000-02-29', '1999-12-31'])('is %s', (text) => {
    expect(day.parse(text)).toBe(text);
  });

  test.for([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
  ])('is not %s, which the calendar does not have', (text) => {
    expect(day.safeParse(text).success).toBe(false);
  });

  test.for([
    '2026',
    '2026-11',
    '2026-11-2',
    '20-11-2026',
    '2026/11/20',
    '2026-11-20T00:00:00Z',
    ' 2026-11-20',
    '',
  ])('is not written "%s"', (text) => {
    expect(day.safeParse(text).success).toBe(false);
  });
});

describe('the date of a page', () => {
  test.for(['2026', '2026-01', '2026-12', '2026-10-05', '2024-02-29'])(
    'is %s, as exact as the page',
    (text) => {
      expect(partialDate.parse(text)).toBe(text);
    },
  );

  test.for(['26', '2026-1', '2026-00', '2026-13', '2026-02-30', '2026-10-5', '2026-10-', 'October 2026', ''])(
    'is not "%s"',
    (text) => {
      expect(partialDate.safeParse(text).success).toBe(false);
    },
  );
});
