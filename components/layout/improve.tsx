import { getEdition } from '#lib/catalogue/cached.ts';
import type { CountryEntry } from '#lib/catalogue/catalogue.ts';
import { coverageOf } from '#lib/derive/coverage.ts';
import { helpWanted } from '#lib/derive/help-wanted.ts';
import type { Format } from '#lib/i18n/format.ts';
import { editHref, newOperatorHref } from '#lib/site/contribute.ts';
import { feedHref, feedType } from '#lib/site/feeds.ts';
import { hrefOf } from '#lib/site/routes.ts';
import { ReportLinks } from './report-links.tsx';
import { ShowElsewhere } from './show-elsewhere.tsx';

/** How to mend a country's page, and how much of it is still open. */
export function Improve({ country, format }: { readonly country: CountryEntry; readonly format: Format }) {
  const { t, locale, nameOf } = format;
  const coverage = coverageOf(country.operators);
  const open = helpWanted([country], getEdition().today).flatMap((help) => help.open).length;
  return (
    <section aria-labelledby="improve">
      <h2 id="improve">{t('country.improve')}</h2>
      <p>
        {t('country.coverage', coverage)}{' '}
        {open > 0 && (
          <a href={hrefOf(locale.slug, { to: 'country-help', country: country.slug })}>
            {t('help.ofCountry', { count: open })}
          </a>
        )}
      </p>
      <p>
        {t('country.improveText')} <a href={editHref(locale.slug, country.file)}>{t('country.edit')}</a>
        {' · '}
        <ReportLinks route={{ to: 'country', country: country.slug }} format={format} />
        {' · '}
        <a href={newOperatorHref(locale.slug, country.slug)}>{t('report.newOperator')}</a>
        {' · '}
        <a href={feedHref(locale.slug, country.slug)} type={feedType}>
          {t('changes.feed')}
        </a>
      </p>
      <ShowElsewhere
        route={{ to: 'country', country: country.slug }}
        title={t('country.title', { country: nameOf(country.data.names, country.slug) })}
        format={format}
      />
    </section>
  );
}
