import { WayReason } from '#components/ways/reason.tsx';
import type { CountryEntry, WayEntry } from '#lib/catalogue/catalogue.ts';
import { localText } from '#lib/catalogue/text.ts';
import type { AdvisedWay } from '#lib/derive/advice/advise.ts';
import { costIn, doubtsIn, termsIn } from '#lib/derive/advice/words.ts';
import { featureNames } from '#lib/derive/feature-names.ts';
import { termsOf } from '#lib/derive/terms.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './ask.module.css';
import { CountryWarnings } from './country-warnings.tsx';
import { WayDetails } from './way-details.tsx';

type Props = { readonly advised: AdvisedWay; readonly country: CountryEntry; readonly format: Format };

/** The best way, told in full. */
export function BestWay({ advised, country, format }: Props) {
  const { t } = format;
  return (
    <section className={styles.best} aria-labelledby="answer">
      <p className={styles.rank}>{t('ask.best')}</p>
      <h2 id="answer">
        <WayLink way={advised.way} format={format} />
      </h2>
      <p className={styles.reason}>
        <WayReason advised={advised} format={format} />
      </p>
      <Terms advised={advised} format={format} />
      <p className={styles.sure}>{sureness(advised, format)}</p>
      <CountryWarnings ids={advised.warnings} country={country} format={format} />
      <WayDetails levels={['h3', 'h4']} {...{ advised, country, format }} />
    </section>
  );
}

/** The ways after the best one: why and on which terms, and the rest folded. */
export function OtherWays({
  ways,
  country,
  format,
}: Omit<Props, 'advised'> & { readonly ways: readonly AdvisedWay[] }) {
  if (ways.length === 0) return null;
  return (
    <section className={styles.others} aria-labelledby="others">
      <h2 id="others">{format.t('ask.others')}</h2>
      <ol start={2}>
        {ways.map((advised) => (
          <li key={advised.way.slug}>
            <OtherWay {...{ advised, country, format }} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function OtherWay({ advised, country, format }: Props) {
  const { t } = format;
  const [warning] = advised.warnings;
  return (
    <>
      <h3>
        <WayLink way={advised.way} format={format} />
      </h3>
      <p className={styles.reason}>
        <WayReason advised={advised} format={format} />
      </p>
      <p className={styles.sure}>
        {[...termsIn({ ...advised, doubts: [] }, format), sureness(advised, format)].join(' · ')}
        {warning !== undefined && (
          <>
            {' · '}
            <a href={`#warning-${warning}`}>{t('advice.warned', { count: advised.warnings.length })}</a>
          </>
        )}
      </p>
      <details>
        <summary>{t('ask.details')}</summary>
        <WayDetails levels={['h4', 'h5']} {...{ advised, country, format }} />
      </details>
    </>
  );
}

/** What a way is called; it leads to its guide. */
export function WayLink({ way, format: { locale } }: { readonly way: WayEntry; readonly format: Format }) {
  const title = localText(way, locale, 'title', way.data.title);
  return (
    <a href={hrefOf(locale.slug, { to: 'way', slug: way.slug })} lang={title.lang}>
      {title.text}
    </a>
  );
}

/** What the one operator that a way rests on calls it, and all its terms; where there are several, only the cost. */
function Terms({ advised, format }: Omit<Props, 'country'>) {
  const { t, locale } = format;
  const [only, another] = advised.means;
  const means = another ? undefined : only;
  const names = featureNames(means?.feature.name ?? {}, locale);
  const terms = means ? termsOf({ ...means.feature, cost: undefined }, means.profile.data, format) : [];
  return (
    <dl className={styles.terms}>
      {names.length > 0 && (
        <div>
          <dt>{t('ask.called')}</dt>
          <dd>
            {names.map(([lang, name], index) => (
              <span key={lang}>
                {index > 0 && ' · '}
                <span lang={lang}>{name}</span>
              </span>
            ))}
          </dd>
        </div>
      )}
      {[[t('feature.cost'), costIn(advised, format)], ...terms].map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How sure we are, and what speaks against more. */
function sureness(advised: AdvisedWay, format: Format): string {
  const { t } = format;
  const confidence = t('confidence.sentence', { level: t(`confidence.${advised.confidence}`) });
  return [confidence, ...(advised.doubts.length > 0 ? [doubtsIn(advised, format)] : [])].join(' · ');
}
