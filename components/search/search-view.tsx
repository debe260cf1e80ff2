import { VerdictLabel } from '#components/answer/verdict.tsx';
import { LeadOn } from '#components/tool/lead-on.tsx';
import linkRow from '#components/tool/link-row.module.css';
import type { Catalogue, ProfileEntry, TravelEntry } from '#lib/catalogue/catalogue.ts';
import { findCountry, findOperator, findTravelBrand } from '#lib/catalogue/catalogue.ts';
import type { ArticleEntry } from '#lib/catalogue/find-article.ts';
import { articlesOf } from '#lib/catalogue/find-article.ts';
import type { LocalText } from '#lib/catalogue/text.ts';
import { localText } from '#lib/catalogue/text.ts';
import { mostCompared } from '#lib/derive/choice.ts';
import { plainSentence, sentenceOf } from '#lib/derive/sentence.ts';
import { toneOf, wordsOf } from '#lib/derive/words.ts';
import type { Format } from '#lib/i18n/format.ts';
import { mostSuggested, searchParameters } from '#lib/search/query.ts';
import type { SearchEntry } from '#lib/search/entry.ts';
import type { Found } from '#lib/search/search.ts';
import { operatorsByVerdict } from '#lib/site/page-words.ts';
import { hrefOf, suggestionsHref } from '#lib/site/routes.ts';
import { SearchBox } from './search-box.tsx';
import styles from './search-view.module.css';

type Context = { readonly catalogue: Catalogue; readonly format: Format };

/** The field to search with. */
export function SearchForm({ text, format }: { readonly text: string; readonly format: Format }) {
  const { t, locale } = format;
  return (
    <SearchBox
      action={hrefOf(locale.slug, { to: 'search' })}
      suggestionsAt={suggestionsHref(locale.slug)}
      text={text}
      length={searchParameters.q.length}
      words={{
        label: t('search.label'),
        hint: t('search.hint'),
        submit: t('search.name'),
        suggestions: t('search.suggestions'),
        counts: Array.from({ length: mostSuggested + 1 }, (_, count) => t('search.count', { count })),
      }}
    />
  );
}

type Props = Context & { readonly text: string; readonly found: Found };

/** What was found: one page of exactly this name first of all, to be opened at once; a way on when there is nothing. */
export function SearchResults({ text, found, catalogue, format }: Props) {
  const { t } = format;
  const { hits, isCut, uncovered, nearest } = found;
  const [first, ...others] = hits;
  const exact = first?.isExact ? first.entry : undefined;
  const listed = exact ? others : hits;
  return (
    <>
      {exact && <Exact entry={exact} catalogue={catalogue} format={format} />}
      {uncovered !== undefined && <UncoveredPlace code={uncovered} format={format} />}
      {listed.length > 0 && (
        <section className={styles.found} aria-labelledby="found">
          <h2 id="found">
            {exact || uncovered !== undefined
              ? t('search.others')
              : isCut
                ? t('search.best', { count: hits.length, text })
                : t('search.found', { count: hits.length, text })}
          </h2>
          <ol>
            {listed.map(({ entry }) => (
              <Result key={hrefOf('', entry.route)} entry={entry} catalogue={catalogue} format={format} />
            ))}
          </ol>
        </section>
      )}
      {hits.length === 0 && uncovered === undefined && (
        <section className={styles.found} aria-labelledby="nothing">
          <h2 id="nothing">{t('search.nothing', { text })}</h2>
          <p>{t('search.nothingText')}</p>
          <LeadOn format={format} />
        </section>
      )}
      {nearest.length > 0 && (
        <section className={styles.found} aria-labelledby="nearest">
          <h2 id="nearest">{t('search.nearest')}</h2>
          <ol>
            {nearest.map((entry) => (
              <Result key={hrefOf('', entry.route)} entry={entry} catalogue={catalogue} format={format} />
            ))}
          </ol>
        </section>
      )}
      {!exact && <AllCountries catalogue={catalogue} format={format} />}
    </>
  );
}

function Exact({ entry, catalogue, format }: Context & { readonly entry: SearchEntry }) {
  const { t, locale } = format;
  const place = entry.places[locale.slug];
  const label = labelOf(entry, format);
  return (
    <section className={styles.exact} aria-labelledby="exact">
      <h2 id="exact">
        <a href={hrefOf(locale.slug, entry.route)}>
          {place === undefined
            ? t('search.open', { name: label.text })
            : t('search.openIn', { name: label.text, place })}
        </a>
      </h2>
      <About entry={entry} catalogue={catalogue} format={format} />
    </section>
  );
}

function Result({ entry, catalogue, format }: Context & { readonly entry: SearchEntry }) {
  const { locale } = format;
  const label = labelOf(entry, format);
  return (
    <li>
      <a href={hrefOf(locale.slug, entry.route)} lang={label.lang}>
        {label.text}
      </a>{' '}
      <small>{whatItIs(entry, format)}</small>
      <About entry={entry} catalogue={catalogue} format={format} />
    </li>
  );
}

/** A country or region that nobody has written about yet, and what may help there all the same. */
function UncoveredPlace({ code, format }: { readonly code: string; readonly format: Format }) {
  const { t, place } = format;
  return (
    <section className={styles.found} aria-labelledby="uncovered">
      <h2 id="uncovered">{t('search.uncovered', { country: place(code) })}</h2>
      <p>{t('search.uncoveredText')}</p>
      <LeadOn format={format} />
    </section>
  );
}

/** Every country and region by its name: the way on that always leads somewhere. */
export function AllCountries({ catalogue, format }: Context) {
  const { t, locale, nameOf } = format;
  return (
    <section className={styles.found} aria-labelledby="all">
      <h2 id="all">{t('search.all')}</h2>
      <ul className={linkRow.links}>
        {catalogue.countries.map(({ slug, data }) => (
          <li key={slug}>
            <a href={hrefOf(locale.slug, { to: 'country', country: slug })}>{nameOf(data.names, slug)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a page says, in a line: a country's answer, whether an operator lets data be given away, how operators answer. */
function About({ entry: { route }, catalogue, format }: Context & { readonly entry: SearchEntry }) {
  switch (route.to) {
    case 'country': {
      const country = findCountry(catalogue, route.country);
      return country && <p>{plainSentence(sentenceOf(country, format), format)}</p>;
    }
    case 'operator':
      return (
        <Gift profile={findOperator(findCountry(catalogue, route.country), route.operator)} format={format} />
      );
    case 'travel-brand':
      return <Gift profile={findTravelBrand(catalogue, route.brand)} format={format} />;
    case 'travel':
      return catalogue.travel && <Summary entry={catalogue.travel} format={format} />;
    case 'way':
    case 'guide':
    case 'page': {
      const entry = articlesOf(catalogue, route.to).find(({ slug }) => slug === route.slug);
      return entry && <Summary entry={entry} format={format} />;
    }
    case 'capability':
      return <p>{operatorsByVerdict(catalogue.countries, route.capability, format).join(' ')}</p>;
    case 'ask':
      return <p>{format.t('ask.description')}</p>;
    case 'compare':
      return <p>{format.t('compare.description', { most: mostCompared })}</p>;
    default:
      return null;
  }
}

function Gift({ profile, format }: { readonly profile: ProfileEntry | undefined; readonly format: Format }) {
  // A network whose brands sell everything has no answers of its own.
  if (profile?.data.answers === undefined) return null;
  const { gift } = profile.data.answers;
  return (
    <p>
      {format.t('capability.gift.short')}:{' '}
      <VerdictLabel tone={toneOf(gift)}>{wordsOf(gift, format)}</VerdictLabel>
    </p>
  );
}

function Summary({ entry, format }: { readonly entry: ArticleEntry | TravelEntry; readonly format: Format }) {
  const { text, lang } = localText(entry, format.locale, 'summary', entry.data.summary);
  return <p lang={lang}>{text}</p>;
}

function whatItIs({ kind, places }: SearchEntry, { t, locale }: Format): string {
  return kind === 'operator' || kind === 'travel-brand'
    ? (places[locale.slug] ?? '')
    : t(`search.kind.${kind}`);
}

function labelOf(entry: SearchEntry, { locale }: Format): LocalText {
  return entry.labels[locale.slug] ?? { text: '', lang: locale.tag };
}
