import type { Question } from '#lib/derive/advice/question.ts';
import { withoutCountry } from '#lib/derive/advice/question.ts';
import { simName } from '#lib/derive/advice/question-words.ts';
import { receivers } from '#lib/derive/advice/situation.ts';
import type { Format } from '#lib/i18n/format.ts';
import { askRoute } from '#lib/site/ask-route.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './ask.module.css';
import { fieldId } from './field-id.ts';

type Props = { readonly question: Question; readonly format: Format };

/** Who ran out: the four answers side by side, each one link away. */
export function WhoRanOut({ question, format }: Props) {
  const { t, locale, nameOf } = format;
  const country = nameOf(question.country?.data.names, question.country?.slug ?? '');
  return (
    <nav className={styles.who} aria-labelledby="who">
      <p>
        <strong id="who">{t('ask.whoRanOut')}</strong> {question.who === undefined && t('ask.supposed')}
      </p>
      <ul>
        {receivers.map((who) => (
          <li key={who}>
            <a
              href={hrefOf(locale.slug, askRoute({ ...question, who }))}
              aria-current={(question.who ?? 'together') === who ? 'true' : undefined}
            >
              {t(`ask.whom.${who}`, { country })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Everything else that was told; each leads to where it can be changed. */
export function Told({ question, format }: Props) {
  const { t, locale, nameOf } = format;
  const { country, who, left, mine, theirs } = question;
  const isComplete = left && mine && (theirs ?? who === 'own-device');
  const told = [
    ...(country
      ? [[nameOf(country.data.names, country.slug), hrefOf(locale.slug, askRoute(withoutCountry(question)))]]
      : []),
    ...(left ? [[t(`ask.left.${left}`), `#${fieldId('left')}`]] : []),
    ...(mine ? [[t('ask.toldMine', { name: simName(mine, format) }), `#${fieldId('mine')}`]] : []),
    ...(theirs ? [[t('ask.toldTheirs', { name: simName(theirs, format) }), `#${fieldId('theirs')}`]] : []),
  ] as const;
  return (
    <ul className={styles.told} aria-label={t('ask.told')}>
      {told.map(([words = '', href]) => (
        <li key={href}>
          <a href={href} aria-label={t('ask.change', { told: words })}>
            {words}
          </a>
        </li>
      ))}
      {!isComplete && (
        <li className={styles.more}>
          <a href="#questions">{t('ask.more')}</a>
        </li>
      )}
    </ul>
  );
}
