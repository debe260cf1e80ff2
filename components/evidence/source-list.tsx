import type { NumberedSource } from '#lib/derive/numbered-sources.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Source } from '#lib/schema/source.ts';
import styles from './evidence.module.css';
import { SourceLine } from './source-line.tsx';

type Props = {
  readonly sources: ReadonlyMap<string, NumberedSource>;
  /** The words for the places that cite a source. */
  readonly placeName: (anchor: string) => string;
  readonly note?: string;
  readonly format: Format;
};

/** A page's sources, numbered, with publisher and dates, and links back to where they are cited. */
export function SourceList({ sources, placeName, note, format }: Props) {
  const { t } = format;
  if (sources.size === 0) return null;
  const reading = commonReading([...sources.values()].map(({ source }) => source));
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('source.heading')}</h2>
      {(note !== undefined || reading) && (
        <p>
          {note} {reading && sayReading(reading, format)}
        </p>
      )}
      <ol className={styles.sources}>
        {[...sources.values()].map(({ id, source, citedAt }) => (
          <li key={id} id={`source-${id}`}>
            <SourceLine source={source} readingIsSaid={reading !== undefined} format={format}>
              {citedAt.map((anchor) => (
                <a key={anchor} className={styles.back} href={`#${anchor}`}>
                  <span aria-hidden="true">↑</span> {placeName(anchor)}
                </a>
              ))}
            </SourceLine>
          </li>
        ))}
      </ol>
    </section>
  );
}

type Reading = Pick<Source, 'read' | 'copy'>;

/** When and how all sources were read, if that was the same for each: then it is said once. */
function commonReading(sources: readonly Source[]): Reading | undefined {
  const [first] = sources;
  return first && sources.every(({ read, copy }) => read === first.read && copy === first.copy)
    ? first
    : undefined;
}

function sayReading({ read, copy }: Reading, { t, date }: Format): string {
  return t(copy === 'archived' ? 'source.allArchived' : 'source.allRead', { date: date(read) });
}
