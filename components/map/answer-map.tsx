import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { countryAnswer } from '#lib/derive/country-answer.ts';
import { landPath, mapPoint, mapSize } from '#lib/derive/world-map.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf } from '#lib/site/routes.ts';
import tones from '#components/answer/verdict.module.css';
import styles from './answer-map.module.css';

/** With more countries than this, names stand on each other; then they show only where a reader points. */
const mostNames = 14;

/** The best gift answer of each country and region, as dots in the shape of the verdict on plain land. */
export function AnswerMap({ catalogue, format }: { readonly catalogue: Catalogue; readonly format: Format }) {
  const { t, locale, nameOf } = format;
  const dots = catalogue.countries.flatMap((country) => {
    const point = country.data.position && mapPoint(country.data.position);
    return point ? [{ country, point, verdict: countryAnswer(country.operators, 'gift').best }] : [];
  });
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${String(mapSize.width)} ${String(mapSize.height)}`}
        role="group"
        aria-label={t('home.map')}
        data-names={dots.length > mostNames ? 'some' : 'all'}
      >
        <path className={styles.land} d={landPath()} />
        {dots.map(({ country, point: { x, y }, verdict }) => {
          const name = nameOf(country.data.names, country.slug);
          const before = x > mapSize.width * 0.8;
          return (
            <a
              key={country.slug}
              className={tones[verdict]}
              href={hrefOf(locale.slug, { to: 'country', country: country.slug })}
              aria-label={t('home.mapDot', { country: name, verdict: t(`mapVerdict.${verdict}`) })}
            >
              <circle className={styles.target} cx={x} cy={y} r="24" />
              <g transform={`translate(${String(x)} ${String(y)})`}>
                <g className={styles.sign}>
                  <circle className={styles.ground} r="10" />
                  <use href={`#sign-${verdict}`} x="-9" y="-9" width="18" height="18" />
                </g>
              </g>
              <text
                x={before ? x - 16 : x + 16}
                y={y + 5}
                textAnchor={before ? 'end' : 'start'}
                aria-hidden="true"
              >
                {name}
              </text>
            </a>
          );
        })}
      </svg>
      <figcaption>{t('home.mapCaption')}</figcaption>
    </figure>
  );
}
