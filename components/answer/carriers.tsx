import type { CountryAnswer } from '#lib/derive/country-answer.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf, profileRoute } from '#lib/site/routes.ts';
import styles from './carriers.module.css';
import { Sign } from './verdict.tsx';

/** The operators that carry a country's answer, each with what a reader must know before relying on it. */
export function Carriers({ answer, format }: { readonly answer: CountryAnswer; readonly format: Format }) {
  const { t, locale, nameOf } = format;
  if (answer.carriers.length === 0) return null;
  return (
    <ul className={styles.carriers} aria-label={t('country.carriers')}>
      {answer.carriers.map(({ operator, verdict, marks }) => (
        <li key={operator.slug}>
          <Sign tone={verdict} />{' '}
          <a href={`${hrefOf(locale.slug, profileRoute(operator))}#${answer.capability}`}>
            {nameOf(operator.data.names, operator.data.name)}
          </a>{' '}
          {marks.length > 0 && <small>{marks.map((mark) => t(`mark.${mark}`)).join(' · ')}</small>}
        </li>
      ))}
    </ul>
  );
}
