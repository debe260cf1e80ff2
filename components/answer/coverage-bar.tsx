import { coverageOf } from '#lib/derive/coverage.ts';
import { checkedBetween } from '#lib/derive/freshness.ts';
import type { ProfileEntry } from '#lib/catalogue/catalogue.ts';
import type { Format } from '#lib/i18n/format.ts';
import styles from './coverage-bar.module.css';

const parts = ['yes', 'partly', 'no', 'unknown', 'unchecked'] as const;
const width = 220;

/** A small drawing of how much is known about some operators, and between which days it was checked. */
export function CoverageBar({
  operators,
  format,
}: {
  readonly operators: readonly ProfileEntry[];
  readonly format: Format;
}) {
  const { t, shortDate } = format;
  const coverage = coverageOf(operators);
  const span = checkedBetween(operators);
  if (coverage.total === 0) return null;
  let x = 0;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.bar}
        viewBox={`0 0 ${String(width)} 16`}
        role="img"
        aria-label={t('country.coverage', coverage)}
      >
        {parts.map((part) => {
          const from = x;
          x += (coverage[part] / coverage.total) * width;
          return (
            coverage[part] > 0 && (
              <path
                key={part}
                className={styles[part]}
                d={`M${from.toFixed(1)} 8H${Math.max(from + 1, x - 2).toFixed(1)}`}
              />
            )
          );
        })}
      </svg>
      <figcaption>
        {t('coverage.known', { known: coverage.yes + coverage.partly + coverage.no, total: coverage.total })}
        {span && (
          <>
            <br />
            {span.oldest === span.newest
              ? t('coverage.checkedOn', { date: shortDate(span.newest) })
              : t('coverage.checkedBetween', {
                  oldest: shortDate(span.oldest),
                  newest: shortDate(span.newest),
                })}
          </>
        )}
      </figcaption>
    </figure>
  );
}
