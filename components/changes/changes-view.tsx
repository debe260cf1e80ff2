import type { NewsPages, Period } from '#lib/derive/news-pages.ts';
import { wordsOfPeriod } from '#lib/derive/news-words.ts';
import type { Format } from '#lib/i18n/format.ts';
import { feedHref, feedType } from '#lib/site/feeds.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './changes-view.module.css';
import { NewsList } from './news-list.tsx';

/** What changed lately, month by month, then the pages of all that is older. */
export function ChangesView({ pages, format }: { readonly pages: NewsPages; readonly format: Format }) {
  const { t, locale } = format;
  const { latest, archive } = pages;
  return (
    <>
      <h1>{t('changes.title')}</h1>
      <p className={styles.intro}>
        {t('changes.intro')} {t('changes.feedText')}{' '}
        <a href={feedHref(locale.slug)} type={feedType}>
          {t('changes.feed')}
        </a>
      </p>
      {latest.length === 0 && <p>{t('changes.none')}</p>}
      {latest.map((period) => (
        <section key={period.slug} aria-labelledby={`in-${period.slug}`}>
          <h2 id={`in-${period.slug}`}>{wordsOfPeriod(period, format)}</h2>
          <NewsList news={period.news} format={format} />
        </section>
      ))}
      <Archive periods={archive} format={format} />
    </>
  );
}

type PeriodProps = {
  readonly period: Period;
  /** All pages of the archive, newest first. */
  readonly archive: readonly Period[];
  readonly format: Format;
};

/** What changed in a month, or in a part of one, that the page of changes holds no more. */
export function PeriodView({ period, archive, format }: PeriodProps) {
  return (
    <>
      <h1>{format.t('changes.of', { period: wordsOfPeriod(period, format) })}</h1>
      <NewsList news={period.news} format={format} />
      <Archive periods={archive} shown={period} format={format} />
    </>
  );
}

type ArchiveProps = {
  readonly periods: readonly Period[];
  readonly shown?: Period;
  readonly format: Format;
};

/** The pages of the archive by year, so that hundreds stay easy to look over. */
function Archive({ periods, shown, format }: ArchiveProps) {
  if (periods.length === 0) return null;
  const { t, locale, date } = format;
  const years = Map.groupBy(periods, ({ month }) => month.slice(0, 'year'.length));
  return (
    <nav aria-labelledby="archive">
      <h2 id="archive">{t('changes.archive')}</h2>
      <dl className={styles.archive}>
        {[...years].map(([year, ofYear]) => (
          <div key={year}>
            <dt>{date(year)}</dt>
            {ofYear.map((period) => (
              <dd key={period.slug}>
                <a
                  href={hrefOf(locale.slug, { to: 'changes-of', period: period.slug })}
                  {...(period.slug === shown?.slug && { 'aria-current': 'page' })}
                >
                  {wordsOfPeriod(period, format)}
                </a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </nav>
  );
}
