import { Carriers } from '#components/answer/carriers.tsx';
import { CoverageBar } from '#components/answer/coverage-bar.tsx';
import { Headline } from '#components/answer/headline.tsx';
import { Hero } from '#components/answer/hero.tsx';
import { SourceList } from '#components/evidence/source-list.tsx';
import { OfflineOffer } from '#components/layout/offline-offer.tsx';
import { ShowElsewhere } from '#components/layout/show-elsewhere.tsx';
import { Prose } from '#components/prose/prose.tsx';
import { ComparisonTable } from '#components/table/comparison-table.tsx';
import type { Catalogue, TravelEntry } from '#lib/catalogue/catalogue.ts';
import { localBody, localText } from '#lib/catalogue/text.ts';
import { countryAnswer } from '#lib/derive/country-answer.ts';
import { someTravelEsim } from '#lib/derive/advice/situation.ts';
import { numberSources } from '#lib/derive/numbered-sources.ts';
import type { Format } from '#lib/i18n/format.ts';
import { citationsOf } from '#lib/prose/parse.ts';
import { askRoute } from '#lib/site/ask-route.ts';
import { editHref } from '#lib/site/contribute.ts';
import { feedHref, feedType } from '#lib/site/feeds.ts';
import { hrefOf, sections } from '#lib/site/routes.ts';

type Props = { readonly travel: TravelEntry; readonly catalogue: Catalogue; readonly format: Format };

/** Travel eSIMs: what the brands say taken together, what such an eSIM is, the ways out, then brand by brand. */
export function TravelView({ travel, catalogue, format }: Props) {
  const { t, locale } = format;
  const { data, brands } = travel;
  const title = localText(travel, locale, 'title', data.title);
  const summary = localText(travel, locale, 'summary', data.summary);
  const answers = data.headline.map((capability) => countryAnswer(brands, capability, 'travellers'));
  const sources = numberSources(data.sources ?? {}, [{ anchor: 'about', ids: citationsOf(travel.body) }]);
  return (
    <>
      <Hero
        title={<span lang={title.lang}>{title.text}</span>}
        sentence={<span lang={summary.lang}>{summary.text}</span>}
        figure={<CoverageBar operators={brands} format={format} />}
      >
        <Headline
          answers={answers}
          wordsOf={(verdict) => t(verdict === 'partly' ? 'travel.depends' : `countryVerdict.${verdict}`)}
          format={format}
        />
        {answers[0] && <Carriers answer={answers[0]} format={format} />}
      </Hero>
      <OfflineOffer name={t('travel.offline')} format={format} />
      <section aria-labelledby="about">
        <h2 id="about">{t('travel.about')}</h2>
        <Prose body={localBody(travel, locale)} sources={sources} format={format} />
      </section>
      <Ways catalogue={catalogue} format={format} />
      <ComparisonTable
        title={t('travel.table')}
        operators={brands}
        headline={data.headline}
        format={format}
      />
      <SourceList
        sources={sources}
        placeName={() => t('travel.about')}
        note={t('travel.sourcesNote')}
        format={format}
      />
      <section aria-labelledby="improve">
        <h2 id="improve">{t('country.improve')}</h2>
        <p>
          {t('country.improveText')} <a href={editHref(locale.slug, travel.file)}>{t('country.edit')}</a>
          {' · '}
          <a href={feedHref(locale.slug, sections.travel)} type={feedType}>
            {t('changes.feed')}
          </a>
        </p>
        <ShowElsewhere route={{ to: 'travel' }} title={title.text} format={format} />
      </section>
    </>
  );
}

/** The ways that fit somebody whose data is from a travel eSIM. */
function Ways({ catalogue, format }: Omit<Props, 'travel'>) {
  const { t, locale } = format;
  const fitting = catalogue.ways.filter(({ data }) => data.situations.includes('travel-esim'));
  if (fitting.length === 0) return null;
  return (
    <section aria-labelledby="now">
      <h2 id="now">{t('country.now')}</h2>
      <ul>
        {fitting.map((way) => {
          const title = localText(way, locale, 'title', way.data.title);
          return (
            <li key={way.slug}>
              <a href={hrefOf(locale.slug, { to: 'way', slug: way.slug })} lang={title.lang}>
                {title.text}
              </a>
            </li>
          );
        })}
      </ul>
      <p>
        <a href={hrefOf(locale.slug, askRoute({ mine: someTravelEsim }))}>{t('ask.invite')}</a>
      </p>
    </section>
  );
}
