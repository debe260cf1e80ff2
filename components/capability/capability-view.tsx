import { VerdictLabel } from '#components/answer/verdict.tsx';
import type { Catalogue, CountryEntry, ProfileEntry } from '#lib/catalogue/catalogue.ts';
import { countryAnswer } from '#lib/derive/country-answer.ts';
import { operatorsByPlace } from '#lib/derive/operators-by-place.ts';
import { firstIds } from '#lib/derive/ready-comparisons.ts';
import { wordsOf } from '#lib/derive/words.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Capability, Verdict } from '#lib/schema/vocabulary.ts';
import { capabilities, verdicts } from '#lib/schema/vocabulary.ts';
import { compareRoute } from '#lib/site/compare-route.ts';
import { hrefOf, profileRoute } from '#lib/site/routes.ts';
import styles from './capability-view.module.css';

type Props = { readonly capability: Capability; readonly catalogue: Catalogue; readonly format: Format };

/** One question, answered for every country and region, then for all operators grouped by verdict. */
export function CapabilityView({ capability, catalogue, format }: Props) {
  const { t, locale, nameOf } = format;
  return (
    <>
      <h1>{t(`capability.${capability}.question`)}</h1>
      <dl className={styles.means}>
        {(['yes', 'partly'] as const).map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictLabel tone={verdict}>{t(`verdict.${verdict}`)}</VerdictLabel>
            </dt>
            <dd>{t(`capability.${capability}.${verdict}`)}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="countries">
        <h2 id="countries">{t('capabilityPage.countries')}</h2>
        <ul className={styles.countries}>
          {catalogue.countries.map((country) => {
            const { verdict, counts } = countryAnswer(country.operators, capability);
            return (
              <li key={country.slug}>
                <a href={hrefOf(locale.slug, { to: 'country', country: country.slug })}>
                  {nameOf(country.data.names, country.slug)}
                </a>{' '}
                <VerdictLabel tone={verdict}>{t(`countryVerdict.${verdict}`)}</VerdictLabel>{' '}
                <small>
                  {t('country.headlineOf', { usable: counts.yes + counts.partly, covered: counts.covered })}
                </small>
              </li>
            );
          })}
        </ul>
        <CompareThese entries={catalogue.countries} capability={capability} format={format} />
      </section>
      {verdicts.map((verdict) => (
        <section key={verdict} aria-labelledby={verdict}>
          <h2 id={verdict}>
            <VerdictLabel tone={verdict}>{t(`verdict.${verdict}`)}</VerdictLabel>
          </h2>
          <OperatorsByCountry
            catalogue={catalogue}
            capability={capability}
            verdict={verdict}
            format={format}
          />
        </section>
      ))}
      <section aria-labelledby="all">
        <h2 id="all">{t('capabilityPage.all')}</h2>
        <ul className={styles.all}>
          {capabilities
            .filter((other) => other !== capability)
            .map((other) => (
              <li key={other}>
                <a href={hrefOf(locale.slug, { to: 'capability', capability: other })}>
                  {t(`capability.${other}.question`)}
                </a>
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}

type ListProps = {
  readonly catalogue: Catalogue;
  readonly capability: Capability;
  readonly verdict: Verdict;
  readonly format: Format;
};

/** The operators with one answer, country by country; travel eSIMs, which belong to none, come last. */
function OperatorsByCountry({ catalogue, capability, verdict, format }: ListProps) {
  const { t, locale, nameOf } = format;
  const found = operatorsByPlace(
    catalogue,
    ({ data }) => data.answers?.[capability]?.verdict === verdict,
    format,
  );
  if (found.length === 0) return <p>{t('capabilityPage.none')}</p>;
  const plain = verdict === 'no' || verdict === 'unknown';
  return (
    <>
      <dl className={styles.operators}>
        {found.map(({ name, operators }) => (
          <div key={name}>
            <dt>{name}</dt>
            {operators.map((operator) => {
              const { slug, data } = operator;
              const answer = data.answers?.[capability];
              return (
                <dd key={slug}>
                  <a href={`${hrefOf(locale.slug, profileRoute(operator))}#${capability}`}>
                    {nameOf(data.names, data.name)}
                  </a>
                  {!plain && <small> {wordsOf(answer, format)}</small>}
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
      {verdict !== 'unknown' && (
        <CompareThese
          entries={found.flatMap(({ operators }) => operators)}
          capability={capability}
          format={format}
        />
      )}
    </>
  );
}

type CompareProps = Pick<Props, 'capability' | 'format'> & {
  readonly entries: readonly (CountryEntry | ProfileEntry)[];
};

/** A link that puts these side by side, or as many of them as fit, beginning with the question at hand. */
function CompareThese({ entries, capability, format: { t, locale } }: CompareProps) {
  if (entries.length < 2) return null;
  const ids = firstIds(entries);
  return (
    <p>
      <a href={`${hrefOf(locale.slug, compareRoute(ids))}#${capability}`}>
        {ids.length < entries.length ? t('compare.first', { count: ids.length }) : t('compare.these')}
      </a>
    </p>
  );
}
