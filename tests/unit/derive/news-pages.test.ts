import { describe, expect, test } from 'vitest';
import type { News } from '#lib/derive/news.ts';
import { pagesOf } from '#lib/derive/news-pages.ts';

/** One piece of news for each day, newest first. */
const news = (...days: string[]): News[] =>
  days.map((date, index) => ({
    type: 'added',
    id: `${date} ${String(index)}`,
    date,
    country: undefined,
    isNew: false,
    operators: [],
  }));

const shares = (all: readonly News[], most: number) => {
  const { latest, archive } = pagesOf(all, most);
  const brief = (periods: typeof latest) => periods.map(({ slug, news: { length } }) => [slug, length]);
  return { latest: brief(latest), archive: brief(archive) };
};

describe('news', () => {
  test('stand on one page, month by month, while they are few', () => {
    expect(shares(news('2026-12-02', '2026-11-20', '2026-11-01'), 3)).toEqual({
      latest: [
        ['2026-12', 1],
        ['2026-11', 2],
      ],
      archive: [],
    });
  });

  test('leave the page of changes month by month when newer ones fill it', () => {
    expect(shares(news('2026-12-02', '2026-12-01', '2026-11-20', '2026-11-01', '2026-10-01'), 3)).toEqual({
      latest: [['2026-12', 2]],
      archive: [
        ['2026-11', 2],
        ['2026-10', 1],
      ],
    });
  });

  test('of a long month stand on several pages, counted from its beginning', () => {
    expect(shares(news('2026-11-05', '2026-11-04', '2026-11-03', '2026-11-02', '2026-11-01'), 2)).toEqual({
      latest: [['2026-11-3', 1]],
      archive: [
        ['2026-11-2', 2],
        ['2026-11', 2],
      ],
    });
  });

  test('are each told once, and a page of the archive stays as it is when more come', () => {
    const days = Array.from({ length: 28 }, (_, index) => `2026-11-${String(28 - index).padStart(2, '0')}`);
    const before = pagesOf(news(...days), 5);
    const all = [...before.latest, ...before.archive].flatMap((period) => period.news);
    expect(all.map(({ date }) => date)).toEqual(days);

    const after = pagesOf([...news('2026-12-01', '2026-12-01', '2026-12-01'), ...news(...days)], 5);
    for (const period of before.archive) expect(after.archive).toContainEqual(period);
  });

  test('may be none', () => {
    expect(pagesOf([])).toEqual({ latest: [], archive: [] });
  });
});
