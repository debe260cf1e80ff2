import type { CountryEntry } from '#lib/catalogue/catalogue.ts';
import { localText } from '#lib/catalogue/text.ts';
import type { NumberedSource } from '#lib/derive/numbered-sources.ts';
import type { Format } from '#lib/i18n/format.ts';
import { Citations } from './citation.tsx';
import styles from './country-evidence.module.css';

export type EvidenceProps = {
  readonly country: CountryEntry;
  readonly sources: ReadonlyMap<string, NumberedSource>;
  readonly format: Format;
};

/** Laws, blocks and scams that a reader must know before acting. */
export function Warnings({ country, sources, format }: EvidenceProps) {
  const { t, locale } = format;
  const warnings = Object.entries(country.data.warnings ?? {});
  if (warnings.length === 0) return null;
  return (
    <section aria-labelledby="warnings">
      <h2 id="warnings">{t('warning.heading')}</h2>
      {warnings.map(([id, warning]) => {
        const text = localText(country, locale, `warnings.${id}.text`, warning.text);
        return (
          <div key={id} id={`warning-${id}`} className={styles.warning}>
            <h3>{t(`warning.${warning.kind}`)}</h3>
            <p lang={text.lang}>
              {text.text} <Citations ids={warning.sources} sources={sources} format={format} />
            </p>
          </div>
        );
      })}
    </section>
  );
}
