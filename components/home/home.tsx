import { Legend, VerdictLabel } from '#components/answer/verdict.tsx';
import { NewsList } from '#components/changes/news-list.tsx';
import { AnswerMap } from '#components/map/answer-map.tsx';
import { WayPicture } from '#components/ways/way-picture.tsx';
import type { Catalogue, CountryEntry } from '#lib/catalogue/catalogue.ts';
import { localText } from '#lib/catalogue/text.ts';
import { changesOf } from '#lib/derive/changes.ts';
import { countryAnswer } from '#lib/derive/country-answer.ts';
import { newsOf } from '#lib/derive/news.ts';
import { plainSentence, sentenceOf } from '#lib/derive/sentence.ts';
import type { Format } from '#lib/i18n/format.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './home.module.css';

/** The rest stands on the page of changes. */
const mostNews = 6;

type Props = { readonly catalogue: Catalogue; readonly format: Format };

/** The home page: choose a country or region, start from a question, learn how to read an answer, see the ways out. */
export function Home({ catalogue, format }: Props) {
  const { t, locale } = format;
  return (
    <>
      <h1>{t('home.title')}</h1>
      <p className={styles.intro}>{t('home.intro')}</p>
      <Finder catalogue={catalogue} format={format} />
      <p className={styles.ask}>
        <a href={hrefOf(locale.slug, { to: 'ask' })}>{t('ask.inviteHome')}</a>
      </p>
      <AnswerMap catalogue={catalogue} format={format} />
      <section aria-labelledby="countries">
        <h2 id="countries">{t('home.list')}</h2>
        <Legend format={format} />
        <ul className={styles.countries}>
          {catalogue.countries.map((country) => (
            <CountryCard key={country.slug} country={country} format={format} />
          ))}
        </ul>
      </section>
      <LatestNews catalogue={catalogue} format={format} />
      <section aria-labelledby="questions">
        <h2 id="questions">{t('home.ask')}</h2>
        <ul className={styles.links}>
          {capabilities.map((capability) => (
            <li key={capability}>
              <a href={hrefOf(locale.slug, { to: 'capability', capability })}>
                {t(`capability.${capability}.question`)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="how">
        <h2 id="how">{t('home.how')}</h2>
        <ol className={styles.how}>
          {(['how1', 'how2', 'how3'] as const).map((step) => (
            <li key={step}>
              <h3>{t(`home.${step}`)}</h3>
              <p>{t(`home.${step}Text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="ways">
        <h2 id="ways">{t('home.waysText')}</h2>
        <ul className={styles.ways}>
          {catalogue.ways.map((way) => {
            const title = localText(way, locale, 'title', way.data.title);
            const summary = localText(way, locale, 'summary', way.data.summary);
            return (
              <li key={way.slug}>
                <WayPicture slug={way.slug} />
                <a href={hrefOf(locale.slug, { to: 'way', slug: way.slug })} lang={title.lang}>
                  {title.text}
                </a>
                <p lang={summary.lang}>{summary.text}</p>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}

function CountryCard({ country, format }: { readonly country: CountryEntry; readonly format: Format }) {
  const { t, locale, nameOf } = format;
  return (
    <li>
      <a href={hrefOf(locale.slug, { to: 'country', country: country.slug })}>
        {nameOf(country.data.names, country.slug)}
      </a>{' '}
      <abbr className={styles.code}>{country.data.code}</abbr>
      <p>{plainSentence(sentenceOf(country, format), format)}</p>
      <ul>
        {country.data.headline.map((capability) => {
          const { verdict } = countryAnswer(country.operators, capability);
          return (
            <li key={capability}>
              <VerdictLabel tone={verdict}>
                {t(`capability.${capability}.short`)}
                <span className="visually-hidden">: {t(`countryVerdict.${verdict}`)}</span>
              </VerdictLabel>
            </li>
          );
        })}
      </ul>
    </li>
  );
}

/** Every country and region by code and name, in the order of the reader's alphabet: the fastest way in. */
function Finder({ catalogue, format }: Props) {
  const { t, locale, nameOf } = format;
  const named = catalogue.countries.map(({ slug, data }) => ({
    slug,
    code: data.code,
    name: nameOf(data.names, slug),
  }));
  return (
    <nav aria-label={t('home.find')}>
      <ul className={styles.finder}>
        {named
          .sort((a, b) => a.name.localeCompare(b.name, locale.tag))
          .map(({ slug, code, name }) => (
            <li key={slug}>
              <a href={hrefOf(locale.slug, { to: 'country', country: slug })}>
                <small aria-hidden="true">{code}</small> {name}
              </a>
            </li>
          ))}
        <li>
          <a href={hrefOf(locale.slug, { to: 'travel' })}>
            <small aria-hidden="true">✈</small> {t('travel.name')}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function LatestNews({ catalogue, format }: Props) {
  const { t, locale } = format;
  return (
    <section aria-labelledby="news">
      <h2 id="news">{t('changes.title')}</h2>
      <NewsList news={newsOf(changesOf(catalogue)).slice(0, mostNews)} format={format} />
      <p>
        <a href={hrefOf(locale.slug, { to: 'changes' })}>{t('changes.all')}</a>
      </p>
    </section>
  );
}
