import { VerdictLabel } from '#components/answer/verdict.tsx';
import { localText } from '#lib/catalogue/text.ts';
import type { ClaimResult, Verdict } from '#lib/schema/vocabulary.ts';
import { Citations } from './citation.tsx';
import styles from './country-evidence.module.css';
import type { EvidenceProps } from './warnings.tsx';

const tones = {
  supported: 'yes',
  partly: 'partly',
  contradicted: 'no',
  'no-evidence': 'unknown',
} as const satisfies Record<ClaimResult, Verdict>;

/** What is said elsewhere, and what the evidence shows. */
export function Claims({ country, sources, format }: EvidenceProps) {
  const { t, locale, place } = format;
  const claims = Object.entries(country.data.claims ?? {});
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{t('country.claims')}</h2>
      <div className={styles.two}>
        {claims.map(([id, { about, claim, result, finding, sources: ids }]) => {
          const said = localText(country, locale, `claims.${id}.claim`, claim);
          const found = localText(country, locale, `claims.${id}.finding`, finding);
          return (
            <div key={id} className={styles.claim}>
              <blockquote lang={said.lang}>{said.text}</blockquote>
              <p>
                <b>
                  <VerdictLabel tone={tones[result]}>{t(`claimResult.${result}`)}</VerdictLabel>
                </b>
                {about !== country.data.code && ` (${t('country.claimAbout', { place: place(about) })})`}
              </p>
              <p lang={found.lang}>
                {found.text} <Citations ids={ids} sources={sources} format={format} />
              </p>
            </div>
          );
        })}
      </div>
    </section>
  );
}
