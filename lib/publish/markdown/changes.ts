import type { RootContent } from 'mdast';
import { changesOf } from '../../derive/changes.ts';
import type { News } from '../../derive/news.ts';
import { newsOf } from '../../derive/news.ts';
import type { NewsPages, Period } from '../../derive/news-pages.ts';
import { pagesOf } from '../../derive/news-pages.ts';
import { subjectOfNews, wordsOfNews, wordsOfPeriod } from '../../derive/news-words.ts';
import type { Format } from '../../i18n/format.ts';
import { routeOfNews } from '../../site/news.ts';
import type { Inline } from './nodes.ts';
import { heading, list, paragraph } from './nodes.ts';
import type { Twin, TwinContext } from './twin.ts';
import { linkTo } from './twin.ts';

/** The newest of what changed, by month, and links to what is older. */
export function changesTwin({ edition, format }: TwinContext): Twin {
  const { t } = format;
  const { latest, archive } = newsPages({ edition });
  return {
    title: t('changes.title'),
    shows: [],
    content: [
      paragraph(t(latest.length > 0 ? 'changes.intro' : 'changes.none')),
      ...latest.flatMap((period) => [heading(2, wordsOfPeriod(period, format)), newsList(period, format)]),
      ...(archive.length > 0
        ? [
            heading(2, t('changes.archive')),
            list(
              archive.map((period) => [
                linkTo({ to: 'changes-of', period: period.slug }, format, wordsOfPeriod(period, format)),
              ]),
            ),
          ]
        : []),
    ],
  };
}

/** What changed in a month of the archive; `undefined` where there is no such page. */
export function periodTwin(slug: string, { edition, format }: TwinContext): Twin | undefined {
  const period = newsPages({ edition }).archive.find((known) => known.slug === slug);
  if (!period) return undefined;
  return {
    title: format.t('changes.of', { period: wordsOfPeriod(period, format) }),
    shows: [],
    content: [newsList(period, format)],
  };
}

function newsPages({ edition }: Pick<TwinContext, 'edition'>): NewsPages {
  return pagesOf(newsOf(changesOf(edition.catalogue)));
}

function newsList({ news }: Period, format: Format): RootContent {
  return list(
    news.map((item: News): Inline[] => [
      `${format.date(item.date)} `,
      linkTo(routeOfNews(item), format, subjectOfNews(item, format)),
      ` ${wordsOfNews(item, format)}`,
    ]),
  );
}
