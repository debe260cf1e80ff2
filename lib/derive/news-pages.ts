import type { News } from './news.ts';

/** Consecutive news of a month that one page tells. */
export type Period = {
  /** Stands in the address: `2026-11`, and for what a long month has more than a page can hold `2026-11-2` and so on. */
  readonly slug: string;
  /** Year-month. */
  readonly month: string;
  /** Counted from the beginning of the month, so that what a page holds stays when more comes. */
  readonly part: number;
  readonly news: readonly News[];
};

/** Where news stand: the newest on the page of changes, the others on a page for each period. */
export type NewsPages = { readonly latest: readonly Period[]; readonly archive: readonly Period[] };

/** More, and the page of changes would outgrow the budget of a document. */
const mostOnAPage = 100;

/**
 * Shares news, newest first, among pages of at most `most`. A period moves to the archive as a whole once newer ones fill the
 * page of changes; from then on its address stays.
 */
export function pagesOf(news: readonly News[], most: number = mostOnAPage): NewsPages {
  const periods = [...Map.groupBy(news, ({ date }) => date.slice(0, 'year-mo'.length))].flatMap(
    ([month, ofMonth]) => periodsOf(month, ofMonth, most),
  );
  let room = most;
  const latest = periods.findIndex((period) => (room -= period.news.length) < 0);
  const end = latest < 0 ? periods.length : latest;
  return { latest: periods.slice(0, end), archive: periods.slice(end) };
}

function periodsOf(month: string, news: readonly News[], most: number): Period[] {
  const parts = Math.ceil(news.length / most);
  return Array.from({ length: parts }, (_, index): Period => {
    const end = news.length - index * most;
    return {
      slug: index === 0 ? month : `${month}-${String(index + 1)}`,
      month,
      part: index + 1,
      news: news.slice(Math.max(0, end - most), end),
    };
  }).reverse();
}
