import { VerdictLabel } from '#components/answer/verdict.tsx';
import { toneOf, wordsOf } from '#lib/derive/words.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './country-evidence.module.css';
import { Statements } from './statements.tsx';
import type { EvidenceProps } from './warnings.tsx';

/** Whether a visitor can get a line: what is common to the country, then operator by operator. */
export function Visitors(props: EvidenceProps) {
  const { country, format } = props;
  const { t, locale, nameOf } = format;
  const known = country.operators.filter(({ data }) => {
    const verdict = data.answers?.visitor?.verdict;
    return verdict !== undefined && verdict !== 'unknown';
  });
  if (known.length === 0 && country.data.visitors === undefined) return null;
  return (
    <section aria-labelledby="visitors">
      <h2 id="visitors">{t('country.visitors')}</h2>
      <Statements group="visitors" {...props} />
      <ul className={styles.visitors}>
        {known.map(({ slug, data }) => {
          const answer = data.answers?.visitor;
          return (
            <li key={slug}>
              <a
                href={`${hrefOf(locale.slug, { to: 'operator', country: country.slug, operator: slug })}#visitor`}
              >
                {nameOf(data.names, data.name)}
              </a>{' '}
              <VerdictLabel tone={toneOf(answer)}>{wordsOf(answer, format)}</VerdictLabel>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
