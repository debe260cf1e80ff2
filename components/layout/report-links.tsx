import type { Format } from '#lib/i18n/format.ts';
import { mailHref, reportHref } from '#lib/site/contribute.ts';
import type { Route } from '#lib/site/routes.ts';

/** How to report a mistake on a page; where a form needs an account and somebody reads mail, also by mail. */
export function ReportLinks({
  route,
  format: { t, locale },
}: {
  readonly route: Route;
  readonly format: Format;
}) {
  const report = reportHref(locale.slug, route);
  const mail = mailHref(locale.slug, route);
  return (
    <>
      <a href={report}>{t('country.report')}</a>
      {mail !== undefined && mail !== report && (
        <>
          {' · '}
          <a href={mail}>{t('report.byMail')}</a>
        </>
      )}
    </>
  );
}
