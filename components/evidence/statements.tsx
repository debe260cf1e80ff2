import { localText } from '#lib/catalogue/text.ts';
import { Citations } from './citation.tsx';
import styles from './country-evidence.module.css';
import type { EvidenceProps } from './warnings.tsx';

/** Sourced statements of one group of a country's file, as a list. */
export function Statements({
  group,
  country,
  sources,
  format,
}: EvidenceProps & { readonly group: 'visitors' | 'refusals' }) {
  const statements = Object.entries(country.data[group] ?? {});
  if (statements.length === 0) return null;
  return (
    <ul className={styles.statements}>
      {statements.map(([id, statement]) => {
        const text = localText(country, format.locale, `${group}.${id}.text`, statement.text);
        return (
          <li key={id} lang={text.lang}>
            {text.text} <Citations ids={statement.sources} sources={sources} format={format} />
          </li>
        );
      })}
    </ul>
  );
}
