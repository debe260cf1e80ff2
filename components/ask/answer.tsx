import { LeadOn } from '#components/tool/lead-on.tsx';
import type { CountryEntry } from '#lib/catalogue/catalogue.ts';
import type { Advice, LeftOutWay } from '#lib/derive/advice/advise.ts';
import { exclusionIn } from '#lib/derive/advice/words.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf } from '#lib/site/routes.ts';
import { BestWay, OtherWays, WayLink } from './advised-ways.tsx';
import styles from './ask.module.css';
import { CountryWarnings } from './country-warnings.tsx';

type Props = { readonly advice: Advice; readonly country: CountryEntry; readonly format: Format };

/** What comes first; where nothing is left, that, and what leads on all the same. */
export function FirstAnswer({ advice, country, format }: Props) {
  const { t, locale, nameOf } = format;
  const [best] = advice.ways;
  if (best) return <BestWay advised={best} country={country} format={format} />;
  return (
    <section className={styles.best} aria-labelledby="answer">
      <h2 id="answer">{t('advice.none')}</h2>
      <p>{t('ask.noneText')}</p>
      <LeadOn format={format}>
        <a href={hrefOf(locale.slug, { to: 'country', country: country.slug })}>
          {t('ask.about', { name: nameOf(country.data.names, country.slug) })}
        </a>
      </LeadOn>
    </section>
  );
}

/** The other ways, the warnings that concern them or rule others out, and why the rest was left out. */
export function FurtherAnswers({ advice, country, format }: Props) {
  const [best, ...others] = advice.ways;
  const toldWithBest = best?.warnings ?? [];
  const warnings = [
    ...others.flatMap((each) => each.warnings),
    ...advice.leftOut.flatMap(({ because }) => (because.code === 'forbidden' ? [because.warning] : [])),
  ].filter((id) => !toldWithBest.includes(id));
  return (
    <>
      <OtherWays ways={others} country={country} format={format} />
      {warnings.length > 0 && (
        <section aria-labelledby="warnings">
          <h2 id="warnings">{format.t('warning.heading')}</h2>
          <CountryWarnings ids={warnings} country={country} format={format} />
        </section>
      )}
      <LeftOut ways={advice.leftOut} format={format} />
    </>
  );
}

function LeftOut({ ways, format }: { readonly ways: readonly LeftOutWay[]; readonly format: Format }) {
  if (ways.length === 0) return null;
  return (
    <details className={styles.leftOut}>
      <summary>{format.t('ask.leftOut', { count: ways.length })}</summary>
      <ul>
        {ways.map(({ way, because }) => (
          <li key={way.slug}>
            <WayLink way={way} format={format} />{' '}
            {because.code === 'forbidden' ? (
              <a href={`#warning-${because.warning}`}>{exclusionIn(because, format)}</a>
            ) : (
              exclusionIn(because, format)
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
