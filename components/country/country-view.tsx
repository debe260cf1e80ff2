import { Carriers } from '#components/answer/carriers.tsx';
import { CoverageBar } from '#components/answer/coverage-bar.tsx';
import { Headline } from '#components/answer/headline.tsx';
import { Hero } from '#components/answer/hero.tsx';
import { Claims } from '#components/evidence/claims.tsx';
import { Questions } from '#components/evidence/questions.tsx';
import { SourceList } from '#components/evidence/source-list.tsx';
import { Statements } from '#components/evidence/statements.tsx';
import { Visitors } from '#components/evidence/visitors.tsx';
import { Warnings } from '#components/evidence/warnings.tsx';
import { OfflineOffer } from '#components/layout/offline-offer.tsx';
import { Improve } from '#components/layout/improve.tsx';
import { Prose } from '#components/prose/prose.tsx';
import { ComparisonTable } from '#components/table/comparison-table.tsx';
import { Now } from '#components/ways/now.tsx';
import type { Catalogue, CountryEntry } from '#lib/catalogue/catalogue.ts';
import { localBody, localText } from '#lib/catalogue/text.ts';
import { evidenceCounts } from '#lib/derive/coverage.ts';
import { countrySections } from '#lib/derive/citing-sections.ts';
import { countryAnswer } from '#lib/derive/country-answer.ts';
import { numberSources } from '#lib/derive/numbered-sources.ts';
import { sentenceOf } from '#lib/derive/sentence.ts';
import { subjectId } from '#lib/derive/subjects.ts';
import { waysOf } from '#lib/derive/advice/country-ways.ts';
import type { Format } from '#lib/i18n/format.ts';
import { compareRoute } from '#lib/site/compare-route.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './country-view.module.css';

type Props = { readonly country: CountryEntry; readonly catalogue: Catalogue; readonly format: Format };

/** A country's page, in the order of DESIGN 6: the answer, what to do now, then everything that carries it. */
export function CountryView({ country, catalogue, format }: Props) {
  const { t, locale, nameOf } = format;
  const name = nameOf(country.data.names, country.slug);
  const sentence = sentenceOf(country, format);
  const answers = country.data.headline.map((capability) => countryAnswer(country.operators, capability));
  const forVisitors = countryAnswer(country.operators, 'gift', 'visitors');
  const ways = waysOf(country, catalogue.ways);
  const sources = numberSources(country.data.sources ?? {}, countrySections(country, ways));
  const evidence = { country, sources, format };
  const refusalGuide = catalogue.guides.find(({ slug }) => slug === 'why-operators-refuse');
  const placeNames: Readonly<Record<string, string>> = {
    now: t('country.now'),
    warnings: t('warning.heading'),
    visitors: t('country.visitors'),
    claims: t('country.claims'),
    refusals: t('country.refusals'),
    questions: t('country.questions'),
    about: t('country.about', { country: name }),
  };
  return (
    <>
      <Hero
        title={t('country.title', { country: name })}
        sentence={
          <>
            <strong>{sentence.lead}</strong> {sentence.rest}
          </>
        }
        figure={<CoverageBar operators={country.operators} format={format} />}
      >
        <Headline answers={answers} wordsOf={(verdict) => t(`countryVerdict.${verdict}`)} format={format} />
        {answers[0] && <Carriers answer={answers[0]} format={format} />}
      </Hero>
      {sources.size > 0 && (
        <p className={styles.evidence}>
          <a href="#sources">{t('source.counts', evidenceCounts(country))}</a>
        </p>
      )}
      <OfflineOffer name={name} format={format} />
      {forVisitors.counts.covered > 0 && (
        <p>{t('country.visitorAnswer', { verdict: t(`countryVerdict.${forVisitors.verdict}`) })}</p>
      )}
      <Now country={country} ways={ways} sources={sources} format={format} />
      <Warnings {...evidence} />
      <ComparisonTable
        title={t('country.table')}
        operators={country.operators}
        headline={country.data.headline}
        format={format}
      >
        {catalogue.travel && (
          <a
            href={hrefOf(locale.slug, compareRoute([country, catalogue.travel].map((one) => subjectId(one))))}
          >
            {t('compare.ready.local-or-travel')}
          </a>
        )}
      </ComparisonTable>
      <Visitors {...evidence} />
      <Claims {...evidence} />
      {(country.data.refusals ?? refusalGuide) && (
        <section aria-labelledby="refusals">
          <h2 id="refusals">{t('country.refusals')}</h2>
          <Statements group="refusals" {...evidence} />
          {refusalGuide && <RefusalGuide guide={refusalGuide} format={format} />}
        </section>
      )}
      <Questions {...evidence} />
      {country.body !== '' && (
        <section aria-labelledby="about">
          <h2 id="about">{t('country.about', { country: name })}</h2>
          <Prose body={localBody(country, locale)} sources={sources} format={format} />
          {country.data.regulator && (
            <p>
              <a href={country.data.regulator.url} rel="nofollow">
                {t('country.regulator', { name: country.data.regulator.name })}
              </a>
            </p>
          )}
        </section>
      )}
      <SourceList
        sources={sources}
        placeName={(anchor) => placeNames[anchor] ?? anchor}
        note={t('country.sourcesNote')}
        format={format}
      />
      <Improve country={country} format={format} />
    </>
  );
}

function RefusalGuide({
  guide,
  format,
}: {
  readonly guide: Catalogue['guides'][number];
  readonly format: Format;
}) {
  const title = localText(guide, format.locale, 'title', guide.data.title);
  return (
    <p>
      <a href={hrefOf(format.locale.slug, { to: 'guide', slug: guide.slug })}>
        {format.t('country.refusalsGuide', { title: title.text })}
      </a>
    </p>
  );
}
