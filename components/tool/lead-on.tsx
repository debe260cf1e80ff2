import type { ReactNode } from 'react';
import type { Format } from '#lib/i18n/format.ts';
import { newOperatorHref } from '#lib/site/contribute.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './link-row.module.css';

type Props = {
  /** A link that stands before all others. */
  readonly children?: ReactNode;
  readonly format: Format;
};

/** What helps on where nobody has written of a place yet. */
export function LeadOn({ children, format: { t, locale } }: Props) {
  return (
    <ul className={styles.links}>
      {children !== undefined && <li>{children}</li>}
      <li>
        <a href={hrefOf(locale.slug, { to: 'travel' })}>{t('travel.name')}</a>
      </li>
      <li>
        <a href={`${hrefOf(locale.slug, { to: 'home' })}#ways`}>{t('site.ways')}</a>
      </li>
      <li>
        <a href={newOperatorHref(locale.slug)}>{t('report.newOperator')}</a>
      </li>
      <li>
        <a href={hrefOf(locale.slug, { to: 'help' })}>{t('help.link')}</a>
      </li>
    </ul>
  );
}
