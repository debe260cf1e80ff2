import type { CountryEntry, WayEntry } from '#lib/catalogue/catalogue.ts';
import { localText } from '#lib/catalogue/text.ts';
import { Citations } from '#components/evidence/citation.tsx';
import type { NumberedSource } from '#lib/derive/numbered-sources.ts';
import type { CountryWays } from '#lib/derive/ways.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './now.module.css';

type Props = {
  readonly country: CountryEntry;
  readonly ways: CountryWays;
  readonly sources: ReadonlyMap<string, NumberedSource>;
  readonly format: Format;
};

/** What to do now: the best way for each situation told in full, the others by name, then those that lead nowhere. */
export function Now({ country, ways, sources, format }: Props) {
  const { t, locale, nameOf } = format;
  const place = nameOf(country.data.names, country.slug);
  return (
    <section aria-labelledby="now">
      <h2 id="now">{t('country.now')}</h2>
      {ways.bySituation.length === 0 && <p>{t('country.noWay')}</p>}
      <div className={styles.ways}>
        {ways.bySituation.map(({ situation, lead, others }) => (
          <article key={situation}>
            <h3>{t(`situation.${situation}`, { country: place })}</h3>
            {lead && <WayNote country={country} way={lead} sources={sources} format={format} />}
            {(others.length > 0 || situation === 'travel-esim') && (
              <ul>
                {others.map((way) => {
                  const title = localText(way, locale, 'title', way.data.title);
                  return (
                    <li key={way.slug}>
                      <a href={`#way-${way.slug}`} lang={title.lang}>
                        {title.text}
                      </a>
                    </li>
                  );
                })}
                {situation === 'travel-esim' && (
                  <li>
                    <a href={hrefOf(locale.slug, { to: 'travel' })}>{t('country.travel')}</a>
                  </li>
                )}
              </ul>
            )}
          </article>
        ))}
      </div>
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

type NoteProps = {
  readonly country: CountryEntry;
  readonly way: WayEntry;
  readonly sources: ReadonlyMap<string, NumberedSource>;
  readonly format: Format;
};

/** A way with what is special about it in this country. */
function WayNote(props: NoteProps) {
  const { way, format } = props;
  const title = localText(way, format.locale, 'title', way.data.title);
  return (
    <div className={styles.way} id={`way-${way.slug}`}>
      <h4>
        <a href={hrefOf(format.locale.slug, { to: 'way', slug: way.slug })} lang={title.lang}>
          {title.text}
        </a>
      </h4>
      <Note {...props} />
    </div>
  );
}

/** The same, folded: the ways that are nobody's first choice do not push the rest of the page away. */
function FoldedWay(props: NoteProps) {
  const { way, format } = props;
  const title = localText(way, format.locale, 'title', way.data.title);
  return (
    <details className={styles.way} id={`way-${way.slug}`}>
      <summary lang={title.lang}>{title.text}</summary>
      <Note {...props} />
      <p>
        <a href={hrefOf(format.locale.slug, { to: 'way', slug: way.slug })}>
          {format.t('country.guide', { title: title.text })}
        </a>
      </p>
    </details>
  );
}

function Note({ country, way, sources, format }: NoteProps) {
  const local = country.data.ways[way.slug];
  const note = localText(country, format.locale, `ways.${way.slug}.note`, local?.note ?? '');
  return (
    <p lang={note.lang}>
      {note.text} <Citations ids={local?.sources} sources={sources} format={format} />
    </p>
  );
}
