import { VerdictLabel } from '#components/answer/verdict.tsx';
import type { Catalogue, ProfileEntry } from '#lib/catalogue/catalogue.ts';
import { countryAnswer } from '#lib/derive/country-answer.ts';
import { operatorsByPlace } from '#lib/derive/operators-by-place.ts';
import { wordsOf } from '#lib/derive/words.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Capability } from '#lib/schema/vocabulary.ts';
import { capabilities, verdicts } from '#lib/schema/vocabulary.ts';
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
      </section>
      {verdicts.map((verdict) => (
        <section key={verdict} aria-labelledby={verdict}>
          <h2 id={verdict}>
            <VerdictLabel tone={verdict}>{t(`verdict.${verdict}`)}</VerdictLabel>
          </h2>
          <OperatorsByCountry
            catalogue={catalogue}
            capability={capability}
            holds={({ data }) => data.answers?.[capability]?.verdict === verdict}
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
  readonly holds: (operator: ProfileEntry) => boolean;
  readonly format: Format;
};

/** The operators for which something holds, country by country; travel eSIMs, which belong to none, come last. */
function OperatorsByCountry({ catalogue, capability, holds, format }: ListProps) {
  const { t, locale, nameOf } = format;
  const found = operatorsByPlace(catalogue, holds, format);
  if (found.length === 0) return <p>{t('capabilityPage.none')}</p>;
  return (
    <dl className={styles.operators}>
      {found.map(({ name, operators }) => (
        <div key={name}>
          <dt>{name}</dt>
          {operators.map((operator) => {
            const { slug, data } = operator;
            const answer = data.answers?.[capability];
            const plain = answer?.verdict === 'no' || answer?.verdict === 'unknown';
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
  );
}
