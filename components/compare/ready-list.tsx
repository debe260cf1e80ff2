import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { firstIds, readyComparisons } from '#lib/derive/ready-comparisons.ts';
import type { Format } from '#lib/i18n/format.ts';
import { compareRoute } from '#lib/site/compare-route.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './compare.module.css';

type Props = { readonly catalogue: Catalogue; readonly format: Format };

/** Comparisons that many want, each one link away. */
export function ReadyList({ catalogue, format }: Props) {
  const { t, locale, nameOf } = format;
  const countries = firstIds(catalogue.countries);
  return (
    <section aria-labelledby="ready">
      <h2 id="ready">{t('compare.ready.heading')}</h2>
      <dl className={styles.ready}>
        {catalogue.countries.map((country) => (
          <div key={country.slug}>
            <dt>{nameOf(country.data.names, country.slug)}</dt>
            {readyComparisons(country, catalogue).map(({ about, ids }) => (
              <dd key={about}>
                <a href={hrefOf(locale.slug, compareRoute(ids))}>{t(`compare.ready.${about}`)}</a>
              </dd>
            ))}
          </div>
        ))}
        {countries.length > 1 && (
          <div>
            <dt>{t('site.countries')}</dt>
            <dd>
              <a href={hrefOf(locale.slug, compareRoute(countries))}>{t('compare.ready.countries')}</a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
