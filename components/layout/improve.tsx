import { coverageOf } from '#lib/derive/coverage.ts';
import type { CountryEntry } from '#lib/catalogue/catalogue.ts';
import type { Format } from '#lib/i18n/format.ts';
import { editHref, reportHref } from '#lib/site/contribute.ts';

/** How to mend a country's page, and how much of it is still open. */
export function Improve({
  country,
  format: { t, locale },
}: {
  readonly country: CountryEntry;
  readonly format: Format;
}) {
  const coverage = coverageOf(country.operators);
  return (
    <section aria-labelledby="improve">
      <h2 id="improve">{t('country.improve')}</h2>
      <p>{t('country.coverage', coverage)}</p>
      <p>
        {t('country.improveText')} <a href={editHref(locale.slug, country.file)}>{t('country.edit')}</a>
        {' · '}
        <a href={reportHref(locale.slug, country.file, country.slug)}>{t('country.report')}</a>
      </p>
    </section>
  );
}
