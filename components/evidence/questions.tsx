import { localText } from '#lib/catalogue/text.ts';
import { Citations } from './citation.tsx';
import styles from './country-evidence.module.css';
import type { EvidenceProps } from './warnings.tsx';

/** Questions that readers ask, folded; the browser's own search opens them. */
export function Questions({ country, sources, format }: EvidenceProps) {
  const { t, locale } = format;
  const questions = Object.entries(country.data.questions ?? {});
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t('country.questions')}</h2>
      {questions.map(([id, { question, answer, sources: ids }]) => {
        const asked = localText(country, locale, `questions.${id}.question`, question);
        const said = localText(country, locale, `questions.${id}.answer`, answer);
        return (
          <details key={id} className={styles.question}>
            <summary lang={asked.lang}>{asked.text}</summary>
            <p lang={said.lang}>
              {said.text} <Citations ids={ids} sources={sources} format={format} />
            </p>
          </details>
        );
      })}
    </section>
  );
}
