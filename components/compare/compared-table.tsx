import { Legend } from '#components/answer/verdict.tsx';
import evidence from '#components/evidence/evidence.module.css';
import type { Comparison, Row } from '#lib/derive/comparison.ts';
import { subjectHome, subjectName } from '#lib/derive/subjects.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf } from '#lib/site/routes.ts';
import { ComparedCell } from './compared-cell.tsx';
import { sourceAnchor } from './compared-sources.tsx';
import styles from './compare.module.css';
import { subjectHref } from './subject-href.ts';

type Props = {
  readonly comparison: Comparison;
  readonly onlyDifferences: boolean;
  /** The same comparison with all questions, or with those only where the columns differ. */
  readonly otherHref: string;
  readonly format: Format;
};

/** Questions × columns. On a phone each question becomes a card that names the columns in its cells. */
export function ComparedTable({ comparison, onlyDifferences, otherHref, format }: Props) {
  const { t, locale, list } = format;
  const { columns, rows, leftOut } = comparison;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t('compare.table')}</h2>
      <Legend format={format} />
      {(columns.length > 1 || onlyDifferences) && (
        <p className={styles.switch}>
          <a href={`${otherHref}#questions`}>
            {t(onlyDifferences ? 'compare.allQuestions' : 'compare.onlyDifferences')}
          </a>
        </p>
      )}
      {rows.length === 0 && <p>{t('compare.noDifference')}</p>}
      {leftOut.length > 0 && (
        <p className={styles.leftOut}>
          {t('compare.leftOut', {
            list: list(leftOut.map((capability) => t(`capability.${capability}.short`))),
          })}
        </p>
      )}
      {rows.length > 0 && (
        <div className={styles.scroll} role="group" aria-labelledby="questions" tabIndex={0}>
          <table className={styles.table}>
            <caption>{t('compare.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('compare.question')}</th>
                {columns.map(({ subject }) => (
                  <th key={subject.id} scope="col">
                    <a href={subjectHref(locale.slug, subject)}>{subjectName(subject, format)}</a>
                    <small>{subjectHome(subject, format)}</small>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ComparedRow key={row.capability} row={row} columns={columns} format={format} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

type RowProps = Pick<Comparison, 'columns'> & { readonly row: Row; readonly format: Format };

function ComparedRow({ row, columns, format }: RowProps) {
  const { t, locale } = format;
  const { capability, cells, difference } = row;
  return (
    <tr id={capability} className={difference === 'differs' ? styles.differs : undefined}>
      <th scope="row">
        <a href={hrefOf(locale.slug, { to: 'capability', capability })}>
          {t(`capability.${capability}.name`)}
        </a>
        {difference && (
          <small className={difference === 'differs' ? styles.difference : undefined}>
            {t(`compare.difference.${difference}`)}
          </small>
        )}
      </th>
      {columns.map(({ subject, sources }, column) => {
        const cited = cells[column];
        return (
          <td key={subject.id} data-label={subjectName(subject, format)}>
            {cited && <ComparedCell {...{ subject, capability, cell: cited.cell, format }} />}{' '}
            {cited && cited.cites.length > 0 && (
              <span className={`${evidence.citations ?? ''} ${styles.cites ?? ''}`}>
                {cited.cites.map((number) => (
                  <a
                    key={number}
                    href={`#${sourceAnchor(column, number)}`}
                    aria-label={t('compare.citation', {
                      number,
                      name: subjectName(subject, format),
                      title: sources[number - 1]?.title ?? '',
                    })}
                  >
                    {number}
                  </a>
                ))}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
