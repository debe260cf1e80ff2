import evidence from '#components/evidence/evidence.module.css';
import { SourceLine } from '#components/evidence/source-line.tsx';
import type { Column } from '#lib/derive/comparison.ts';
import { subjectName } from '#lib/derive/subjects.ts';
import type { Format } from '#lib/i18n/format.ts';
import styles from './compare.module.css';

/** The anchor of a column's source; columns count from 0, sources from 1. */
export function sourceAnchor(column: number, number: number): string {
  return `source-${String(column + 1)}-${String(number)}`;
}

/** The sources of each column, numbered as its cells cite them. */
export function ComparedSources({
  columns,
  format,
}: {
  readonly columns: readonly Column[];
  readonly format: Format;
}) {
  const { t } = format;
  if (columns.every(({ sources }) => sources.length === 0)) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('source.heading')}</h2>
      {columns.some(({ subject }) => subject.kind !== 'profile') && <p>{t('compare.sourcesNote')}</p>}
      <div className={styles.sources}>
        {columns.map(({ subject, sources }, column) =>
          sources.length === 0 ? null : (
            <div key={subject.id}>
              <h3>{t('compare.sourcesOf', { name: subjectName(subject, format) })}</h3>
              <ol className={evidence.sources}>
                {sources.map((source, index) => (
                  <li key={source.url} id={sourceAnchor(column, index + 1)}>
                    <SourceLine source={source} readingIsSaid={false} format={format} />
                  </li>
                ))}
              </ol>
            </div>
          ),
        )}
      </div>
    </section>
  );
}
