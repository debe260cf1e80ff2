import type { CountryAnswer } from '#lib/derive/country-answer.ts';
import { countsIn } from '#lib/derive/words.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Verdict } from '#lib/schema/vocabulary.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './headline.module.css';
import { VerdictLabel } from './verdict.tsx';

type Props = {
  readonly answers: readonly CountryAnswer[];
  /** What a verdict on all of them together is called here. */
  readonly wordsOf: (verdict: Verdict) => string;
  readonly format: Format;
};

/** The answers of a country, or of all travel eSIMs, to the headline capabilities: verdict, how many operators, how sure, since when. */
export function Headline({ answers, wordsOf, format }: Props) {
  const { t, locale, shortDate } = format;
  return (
    <dl className={styles.headline}>
      {answers.map(({ capability, verdict, confidence, checked, counts }) => (
        <div key={capability} className={styles[verdict]}>
          <dt>
            <a href={hrefOf(locale.slug, { to: 'capability', capability })}>
              {t(`capability.${capability}.name`)}
            </a>
          </dt>
          <dd>
            <b>
              <VerdictLabel tone={verdict}>{wordsOf(verdict)}</VerdictLabel>
            </b>
            <small>{countsIn(counts, format)}</small>
            {confidence && checked && (
              <small>
                {t('confidence.sentence', { level: t(`confidence.${confidence}`) })}
                {' · '}
                <time dateTime={checked}>{shortDate(checked)}</time>
              </small>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
