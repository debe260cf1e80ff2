import type { News } from '#lib/derive/news.ts';
import { subjectOfNews, wordsOfNews } from '#lib/derive/news-words.ts';
import type { Format } from '#lib/i18n/format.ts';
import { newsHref } from '#lib/site/news.ts';
import styles from './news-list.module.css';

type Props = { readonly news: readonly News[]; readonly format: Format };

/** Pieces of news: the day, a link to the answer or the page that each is about, and what happened. */
export function NewsList({ news, format }: Props) {
  return (
    <ul className={styles.news}>
      {news.map((item) => (
        <li key={item.id}>
          <time dateTime={item.date}>{format.date(item.date)}</time>{' '}
          <a href={newsHref(format.locale.slug, item)}>{subjectOfNews(item, format)}</a>{' '}
          {wordsOfNews(item, format)}
        </li>
      ))}
    </ul>
  );
}
