import type { Format } from '#lib/i18n/format.ts';
import type { NumberedSource } from '#lib/derive/numbered-sources.ts';
import styles from './evidence.module.css';

/** Links to the page's numbered sources, behind a statement. */
export function Citations({
  ids,
  sources,
  format: { t },
}: {
  readonly ids: readonly string[] | undefined;
  readonly sources: ReadonlyMap<string, NumberedSource>;
  readonly format: Format;
}) {
  const cited = (ids ?? []).flatMap((id) => sources.get(id) ?? []).sort((a, b) => a.number - b.number);
  if (cited.length === 0) return null;
  return (
    <span className={styles.citations}>
      {cited.map(({ id, number, source }) => (
        <a key={id} href={`#source-${id}`} aria-label={t('source.cite', { number, title: source.title })}>
          {number}
        </a>
      ))}
    </span>
  );
}
