import { ReportLinks } from '#components/layout/report-links.tsx';
import type { ArticleEntry } from '#lib/catalogue/find-article.ts';
import type { Format } from '#lib/i18n/format.ts';
import { editHref } from '#lib/site/contribute.ts';

/** How to mend an article or report a mistake in it. */
export function ImproveArticle({ entry, format }: { readonly entry: ArticleEntry; readonly format: Format }) {
  const { t, locale } = format;
  return (
    <section aria-labelledby="improve">
      <h2 id="improve">{t('country.improve')}</h2>
      <p>
        {t('country.improveText')} <a href={editHref(locale.slug, entry.file)}>{t('country.edit')}</a>
        {' · '}
        <ReportLinks route={{ to: entry.kind, slug: entry.slug }} format={format} />
      </p>
    </section>
  );
}
