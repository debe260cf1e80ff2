import type { ReactNode } from 'react';
import type { Tone } from '#lib/derive/words.ts';
import type { Format } from '#lib/i18n/format.ts';
import { verdicts } from '#lib/schema/vocabulary.ts';
import styles from './verdict.module.css';

/** A verdict's sign alone; the words beside it say the same. */
export function Sign({ tone }: { readonly tone: Tone }) {
  return (
    <svg className={`${styles.sign ?? ''} ${styles[tone] ?? ''}`} aria-hidden="true">
      <use href={`#sign-${tone}`} />
    </svg>
  );
}

/** A verdict: sign, colour and words. */
export function VerdictLabel({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={`${styles.label ?? ''} ${styles[tone] ?? ''}`}>
      <Sign tone={tone} />
      <span>{children}</span>
    </span>
  );
}

/** What the signs mean; the same everywhere. */
export function Legend({ format: { t } }: { readonly format: Format }) {
  return (
    <ul className={styles.legend} aria-label={t('verdict.legend')}>
      {([...verdicts, 'unchecked'] as const).map((tone) => (
        <li key={tone}>
          <VerdictLabel tone={tone}>{t(`verdict.${tone}`)}</VerdictLabel>
        </li>
      ))}
    </ul>
  );
}
