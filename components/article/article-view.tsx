import { SourceList } from '#components/evidence/source-list.tsx';
import { Prose } from '#components/prose/prose.tsx';
import { WaySteps } from '#components/ways/way-steps.tsx';
import type { Catalogue, WayEntry } from '#lib/catalogue/catalogue.ts';
import type { ArticleEntry } from '#lib/catalogue/find-article.ts';
import { articlesOf } from '#lib/catalogue/find-article.ts';
import { localBody, localText } from '#lib/catalogue/text.ts';
import { numberSources } from '#lib/derive/numbered-sources.ts';
import { fitsWhen } from '#lib/derive/words.ts';
import type { Format } from '#lib/i18n/format.ts';
import { citationsOf } from '#lib/prose/parse.ts';
import { contributePage, dataPage, hrefOf } from '#lib/site/routes.ts';
import styles from './article-view.module.css';
import { DataAccess } from './data-access.tsx';
import { ImproveArticle } from './improve-article.tsx';
import { WayInCountries } from './way-in-countries.tsx';
import { WhereToReport } from './where-to-report.tsx';

type Props = { readonly entry: ArticleEntry; readonly catalogue: Catalogue; readonly format: Format };

/** A way, a guide or a page: title, summary, prose; a way also its steps and where it works. */
export function ArticleView({ entry, catalogue, format }: Props) {
  const { t, locale, date } = format;
  const title = localText(entry, locale, 'title', entry.data.title);
  const summary = localText(entry, locale, 'summary', entry.data.summary);
  const declared = 'sources' in entry.data ? (entry.data.sources ?? {}) : {};
  const sources = numberSources(declared, [{ anchor: 'main', ids: citationsOf(entry.body) }]);
  const isPage = (page: typeof contributePage | typeof dataPage) =>
    entry.kind === page.to && entry.slug === page.slug;
  const others = articlesOf(catalogue, entry.kind).filter(({ slug }) => slug !== entry.slug);
  return (
    <>
      <h1 lang={title.lang}>{title.text}</h1>
      <p className={styles.summary} lang={summary.lang}>
        {summary.text}
      </p>
      {entry.kind === 'way' && <p className={styles.fits}>{fitsWhen(entry.data.situations, format)}</p>}
      {entry.kind === 'way' && <Steps way={entry} format={format} />}
      {isPage(contributePage) && <WhereToReport format={format} />}
      {isPage(dataPage) && <DataAccess format={format} />}
      <Prose body={localBody(entry, locale)} sources={sources} format={format} />
      {entry.kind === 'way' && <WayInCountries way={entry} catalogue={catalogue} format={format} />}
      <p className={styles.updated}>
        <time dateTime={entry.data.updated}>{t('article.updated', { date: date(entry.data.updated) })}</time>
      </p>
      <SourceList sources={sources} placeName={() => t('source.back')} format={format} />
      <section aria-labelledby="others">
        <h2 id="others">{t(entry.kind === 'way' ? 'way.others' : 'article.others')}</h2>
        <ul>
          {others.map((other) => {
            const name = localText(other, locale, 'title', other.data.title);
            return (
              <li key={other.slug}>
                <a href={hrefOf(locale.slug, { to: other.kind, slug: other.slug })} lang={name.lang}>
                  {name.text}
                </a>
              </li>
            );
          })}
        </ul>
      </section>
      <ImproveArticle entry={entry} format={format} />
    </>
  );
}

function Steps({ way, format }: { readonly way: WayEntry; readonly format: Format }) {
  if (!way.data.steps) return null;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{format.t('way.steps')}</h2>
      <WaySteps way={way} heading="h3" format={format} />
    </section>
  );
}
