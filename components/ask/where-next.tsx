import { ReportLinks } from '#components/layout/report-links.tsx';
import type { CountryEntry } from '#lib/catalogue/catalogue.ts';
import type { Question } from '#lib/derive/advice/question.ts';
import { simName } from '#lib/derive/advice/question-words.ts';
import { holdsTravelEsim, knownProfiles } from '#lib/derive/advice/situation.ts';
import { situationOf } from '#lib/derive/advice/question.ts';
import { subjectId } from '#lib/derive/subjects.ts';
import type { Format } from '#lib/i18n/format.ts';
import { askRoute } from '#lib/site/ask-route.ts';
import { compareRoute } from '#lib/site/compare-route.ts';
import { hrefOf, profileRoute } from '#lib/site/routes.ts';
import styles from './ask.module.css';

type Props = { readonly question: Question; readonly country: CountryEntry; readonly format: Format };

/** Where this answer leads: the pages of the place and of both operators, their comparison, its own address, a report. */
export function WhereNext({ question, country, format }: Props) {
  const { t, terms, locale, nameOf } = format;
  const situation = situationOf(question);
  const profiles = [...new Set(knownProfiles(situation))];
  const names = profiles.map((profile) => simName(profile, format));
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 id="next">{t('ask.next')}</h2>
      <ul>
        <li>
          <a href={hrefOf(locale.slug, { to: 'country', country: country.slug })}>
            {t('ask.about', { name: nameOf(country.data.names, country.slug) })}
          </a>
        </li>
        {profiles.map((profile, index) => (
          <li key={profile.file}>
            <a href={hrefOf(locale.slug, profileRoute(profile))}>
              {t('ask.about', { name: names[index] ?? '' })}
            </a>
          </li>
        ))}
        {profiles.length > 1 && (
          <li>
            <a href={hrefOf(locale.slug, compareRoute(profiles.map((profile) => subjectId(profile))))}>
              {t('ask.compare', { names: terms(names) })}
            </a>
          </li>
        )}
        {holdsTravelEsim(situation) && (
          <li>
            <a href={hrefOf(locale.slug, { to: 'travel' })}>{t('country.travel')}</a>
          </li>
        )}
        <li>
          <a href={hrefOf(locale.slug, askRoute(question))}>{t('ask.share')}</a>
        </li>
        <li>
          <a href={hrefOf(locale.slug, { to: 'ask' })}>{t('ask.anew')}</a>
        </li>
        <li>
          <ReportLinks route={askRoute(question)} format={format} />
        </li>
      </ul>
    </section>
  );
}
