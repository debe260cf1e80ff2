import type { Catalogue, CountryEntry, ProfileEntry } from '#lib/catalogue/catalogue.ts';
import { localText } from '#lib/catalogue/text.ts';
import { operatorWays } from '#lib/derive/advice/operator-ways.ts';
import { situationIn, termsIn } from '#lib/derive/advice/words.ts';
import type { AdvisedWay } from '#lib/derive/advice/advise.ts';
import type { Format } from '#lib/i18n/format.ts';
import { askRoute } from '#lib/site/ask-route.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './operator-now.module.css';
import { WayReason } from './reason.tsx';
import { Warned } from './warned.tsx';

type Props = {
  readonly operator: ProfileEntry;
  /** Where the operator is; a travel brand is in no country. */
  readonly country?: CountryEntry | undefined;
  readonly ways: Catalogue['ways'];
  readonly format: Format;
};

/** What a customer of this operator or travel brand can do for somebody who ran out, in a line or two for each situation. */
export function OperatorNow({ operator, country, ways, format }: Props) {
  const { t, locale, nameOf } = format;
  const situations = operatorWays(operator, country, ways);
  if (situations.length === 0 && operator.data.answers === undefined) return null;
  return (
    <section aria-labelledby="now">
      <h2 id="now">{t('country.now')}</h2>
      {situations.length > 0 && (
        <dl className={styles.now}>
          {situations.map((each) => (
            <div key={each.situation}>
              <dt>{situationIn(each.situation, country, format)}</dt>
              {each.ways.map((advised) => (
                <dd key={advised.way.slug}>
                  <Line {...{ country, operator, advised, format }} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <p className={styles.ask}>
        <a href={hrefOf(locale.slug, askRoute({ country, mine: operator }))}>
          {t('ask.inviteWith', { name: nameOf(operator.data.names, operator.data.name) })}
        </a>
      </p>
    </section>
  );
}

/** A way, which leads to its guide, with why, which leads to the answer below, its terms, and what warns of it. */
function Line({
  country,
  operator,
  advised,
  format,
}: Pick<Props, 'country' | 'operator' | 'format'> & { readonly advised: AdvisedWay }) {
  const { way } = advised;
  const title = localText(way, format.locale, 'title', way.data.title);
  const terms = termsIn(advised, format).join(' · ');
  return (
    <>
      <a href={hrefOf(format.locale.slug, { to: 'way', slug: way.slug })} lang={title.lang}>
        {title.text}
      </a>{' '}
      <WayReason advised={advised} page={operator} format={format} /> <small>{terms}</small>
      <Warned warnings={advised.warnings} country={country} format={format} />
    </>
  );
}
