import type { CountryEntry, WayEntry } from '#lib/catalogue/catalogue.ts';
import { localText } from '#lib/catalogue/text.ts';
import { Citations } from '#components/evidence/citation.tsx';
import type { AdvisedWay } from '#lib/derive/advice/advise.ts';
import type { CountryWays } from '#lib/derive/advice/country-ways.ts';
import { warningsOn } from '#lib/derive/advice/forbidden.ts';
import { asidesIn, situationIn } from '#lib/derive/advice/words.ts';
import type { NumberedSource } from '#lib/derive/numbered-sources.ts';
import type { Format } from '#lib/i18n/format.ts';
import { askRoute } from '#lib/site/ask-route.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './now.module.css';
import { WayReason } from './reason.tsx';
import { Warned } from './warned.tsx';

type Props = {
  readonly country: CountryEntry;
  readonly ways: CountryWays;
  readonly sources: ReadonlyMap<string, NumberedSource>;
  readonly format: Format;
};

/** What to do now: for each situation the ways in their order, each with why; then the notes that were not told there. */
export function Now({ country, ways, sources, format }: Props) {
  const { t, locale } = format;
  return (
    <section aria-labelledby="now">
      <h2 id="now">{t('country.now')}</h2>
      {ways.bySituation.length === 0 && <p>{t('advice.none')}</p>}
      <div className={styles.ways}>
        {ways.bySituation.map(({ situation, shown, told }) => (
          <article key={situation}>
            <h3>{situationIn(situation, country, format)}</h3>
            <ol>
              {shown.map((advised) =>
                advised.way === told ? (
                  <li key={advised.way.slug} className={styles.told} id={`way-${advised.way.slug}`}>
                    <ShortWay advised={advised} href={guideHref(advised.way, format)} format={format} />
                    <Note country={country} way={advised.way} sources={sources} format={format} />
                  </li>
                ) : (
                  <li key={advised.way.slug}>
                    <ShortWay
                      advised={advised}
                      href={
                        country.data.ways[advised.way.slug]
                          ? `#way-${advised.way.slug}`
                          : guideHref(advised.way, format)
                      }
                      format={format}
                    />
                  </li>
                ),
              )}
            </ol>
            {situation === 'travel-esim' && (
              <p className={styles.more}>
                <a href={hrefOf(locale.slug, { to: 'travel' })}>{t('country.travel')}</a>
              </p>
            )}
          </article>
        ))}
      </div>
      <p className={styles.ask}>
        <a href={hrefOf(locale.slug, askRoute({ country }))}>{t('ask.invite')}</a>
      </p>
      {ways.remaining.length > 0 && (
        <div className={styles.remaining}>
          {ways.remaining.map((way) => (
            <FoldedWay key={way.slug} country={country} way={way} sources={sources} format={format} />
          ))}
        </div>
      )}
    </section>
  );
}

/** A way with why it fits, what it costs where that is known, what makes it uncertain, and what warns of it. */
function ShortWay({
  advised,
  href,
  format,
}: {
  readonly advised: AdvisedWay;
  readonly href: string;
  readonly format: Format;
}) {
  const { way } = advised;
  const title = localText(way, format.locale, 'title', way.data.title);
  const asides = asidesIn(advised, format);
  return (
    <>
      <a href={href} lang={title.lang}>
        {title.text}
      </a>{' '}
      <WayReason advised={advised} format={format} />
      {asides.length > 0 && <small> · {asides.join(' · ')}</small>}
      <Warned warnings={advised.warnings} format={format} />
    </>
  );
}

type NoteProps = {
  readonly country: CountryEntry;
  readonly way: WayEntry;
  readonly sources: ReadonlyMap<string, NumberedSource>;
  readonly format: Format;
};

/** A way with its note, folded: what is nobody's first choice does not push the rest of the page away. */
function FoldedWay(props: NoteProps) {
  const { country, way, format } = props;
  const title = localText(way, format.locale, 'title', way.data.title);
  return (
    <details id={`way-${way.slug}`}>
      <summary lang={title.lang}>{title.text}</summary>
      <Note {...props} />
      <p>
        <a href={guideHref(way, format)}>{format.t('country.guide', { title: title.text })}</a>
        <Warned warnings={warningsOn(country, way)} format={format} />
      </p>
    </details>
  );
}

/** What is special about a way in this country. */
function Note({ country, way, sources, format }: NoteProps) {
  const local = country.data.ways[way.slug];
  const note = localText(country, format.locale, `ways.${way.slug}.note`, local?.note ?? '');
  return (
    <p lang={note.lang}>
      {note.text} <Citations ids={local?.sources} sources={sources} format={format} />
    </p>
  );
}

function guideHref(way: WayEntry, { locale }: Format): string {
  return hrefOf(locale.slug, { to: 'way', slug: way.slug });
}
