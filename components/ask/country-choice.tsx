import { LeadOn } from '#components/tool/lead-on.tsx';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import type { Question } from '#lib/derive/advice/question.ts';
import type { Format } from '#lib/i18n/format.ts';
import { askRoute } from '#lib/site/ask-route.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './ask.module.css';

type Props = { readonly question: Question; readonly catalogue: Catalogue; readonly format: Format };

/** The first question, because the operators depend on it: each country is one link away, and every other place leads on. */
export function CountryChoice({ question, catalogue, format }: Props) {
  const { t, locale, nameOf } = format;
  const places = catalogue.countries.map((country) => ({
    country,
    name: nameOf(country.data.names, country.slug),
  }));
  return (
    <>
      <section className={styles.where} aria-labelledby="where">
        <h2 id="where">{t('ask.where')}</h2>
        <p>{t('ask.whereHint')}</p>
        <ul>
          {places
            .sort((a, b) => a.name.localeCompare(b.name, locale.tag))
            .map(({ country, name }) => (
              <li key={country.slug}>
                <a href={hrefOf(locale.slug, askRoute({ ...question, country }))}>
                  <small aria-hidden="true">{country.data.code}</small> {name}
                </a>
              </li>
            ))}
        </ul>
      </section>
      <section aria-labelledby="uncovered">
        <h2 id="uncovered">{t('ask.uncovered')}</h2>
        <p>{t('ask.uncoveredText')}</p>
        <LeadOn format={format}>
          <a href={hrefOf(locale.slug, { to: 'search' })}>{t('search.title')}</a>
        </LeadOn>
      </section>
    </>
  );
}
