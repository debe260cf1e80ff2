import type { Subject } from '#lib/derive/subjects.ts';
import { brandIdsOf, subjectHome, subjectName } from '#lib/derive/subjects.ts';
import type { Format } from '#lib/i18n/format.ts';
import { compareRoute } from '#lib/site/compare-route.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './compare.module.css';
import { subjectHref } from './subject-href.ts';

type Props = {
  readonly subjects: readonly Subject[];
  readonly onlyDifferences: boolean;
  readonly format: Format;
};

/** The columns in their order, each with links that move or remove it. */
export function ColumnList({ subjects, onlyDifferences, format }: Props) {
  const { t, locale } = format;
  const ids = subjects.map(({ id }) => id);
  const hrefFor = (changed: readonly string[]) =>
    `${hrefOf(locale.slug, compareRoute(changed, onlyDifferences))}#columns`;
  return (
    <section className={styles.columns} aria-labelledby="columns">
      <h2 id="columns">{t('compare.columns')}</h2>
      <ol>
        {subjects.map((subject, index) => {
          const name = subjectName(subject, format);
          const brands = brandIdsOf(subject);
          return (
            <li key={subject.id}>
              <span>
                <a href={subjectHref(locale.slug, subject)}>{name}</a>{' '}
                <small>{subjectHome(subject, format)}</small>
              </span>
              <span className={styles.moves}>
                {index > 0 && (
                  <a href={hrefFor(swapped(ids, index - 1))} aria-label={t('compare.earlier', { name })}>
                    <span aria-hidden="true">←</span>
                  </a>
                )}
                {index < ids.length - 1 && (
                  <a href={hrefFor(swapped(ids, index))} aria-label={t('compare.later', { name })}>
                    <span aria-hidden="true">→</span>
                  </a>
                )}
                <a
                  href={hrefFor(ids.filter((id) => id !== subject.id))}
                  aria-label={t('compare.remove', { name })}
                >
                  <span aria-hidden="true">✕</span>
                </a>
              </span>
              {brands.length > 0 && (
                <a href={hrefFor([...new Set(ids.flatMap((id) => (id === subject.id ? brands : [id])))])}>
                  {t('compare.useBrands', { network: name })}
                </a>
              )}
            </li>
          );
        })}
      </ol>
      <p>
        <a href={hrefOf(locale.slug, { to: 'compare' })}>{t('compare.clear')}</a>
      </p>
    </section>
  );
}

/** The same list with the item at `index` and the one behind it in each other's place. */
function swapped(ids: readonly string[], index: number): string[] {
  return ids.map((id, place) => ids[place === index ? index + 1 : place === index + 1 ? index : place] ?? id);
}
