import type { Format } from '#lib/i18n/format.ts';
import { siteConfig } from '#lib/site/config.ts';
import { mailHref, newOperatorHref, reportHref } from '#lib/site/contribute.ts';
import { contributePage } from '#lib/site/routes.ts';
import styles from './article-view.module.css';

/** What the contribute page says of this very copy of the site: which ways there are to reach somebody, or that there is none. */
export function WhereToReport({ format: { t, locale } }: { readonly format: Format }) {
  const { repository, contact } = siteConfig;
  return (
    <section className={styles.report} aria-labelledby="where-to">
      <h2 id="where-to">{t('report.where')}</h2>
      {repository !== undefined && (
        <>
          <p>{t('report.forms', { host: new URL(repository).host })}</p>
          <ul>
            <li>
              <a href={reportHref(locale.slug, contributePage)}>{t('report.answerIsWrong')}</a>
            </li>
            <li>
              <a href={newOperatorHref(locale.slug)}>{t('report.newOperator')}</a>
            </li>
          </ul>
        </>
      )}
      {contact !== undefined && (
        <p>
          {t('report.mail')} <a href={mailHref(locale.slug, contributePage)}>{contact}</a>
        </p>
      )}
      {repository === undefined && contact === undefined && <p>{t('report.nowhere')}</p>}
    </section>
  );
}
