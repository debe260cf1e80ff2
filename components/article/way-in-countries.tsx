import { VerdictLabel } from '#components/answer/verdict.tsx';
import type { Catalogue, WayEntry } from '#lib/catalogue/catalogue.ts';
import { localText } from '#lib/catalogue/text.ts';
import { countryAnswer } from '#lib/derive/country-answer.ts';
import { countriesWithWay } from '#lib/derive/advice/country-ways.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './article-view.module.css';

type Props = { readonly way: WayEntry; readonly catalogue: Catalogue; readonly format: Format };

/** How a way works in each country that has something to say about it, unless a warning forbids it there. */
export function WayInCountries({ way, catalogue, format }: Props) {
  const { t, locale, nameOf } = format;
  const { capability } = way.data;
  const countries = countriesWithWay(catalogue, way);
  if (countries.length === 0) return null;
  return (
    <section aria-labelledby="where">
      <h2 id="where">{t('way.where')}</h2>
      <dl className={styles.where}>
        {countries.map((country) => {
          const note = localText(
            country,
            locale,
            `ways.${way.slug}.note`,
            country.data.ways[way.slug]?.note ?? '',
          );
          const verdict = capability && countryAnswer(country.operators, capability).verdict;
          return (
            <div key={country.slug}>
              <dt>
                <a href={`${hrefOf(locale.slug, { to: 'country', country: country.slug })}#way-${way.slug}`}>
                  {nameOf(country.data.names, country.slug)}
                </a>{' '}
                {verdict && <VerdictLabel tone={verdict}>{t(`countryVerdict.${verdict}`)}</VerdictLabel>}
              </dt>
              <dd lang={note.lang}>{note.text}</dd>
            </div>
          );
        })}
      </dl>
      {capability && (
        <p>
          <a href={hrefOf(locale.slug, { to: 'capability', capability })}>
            {t('way.capability', { question: t(`capability.${capability}.question`) })}
          </a>
        </p>
      )}
    </section>
  );
}
