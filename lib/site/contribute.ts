import type { LocaleSlug } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Capability } from '../schema/vocabulary.ts';
import { siteConfig } from './config.ts';
import type { Route } from './routes.ts';
import { contributePage, hrefOf } from './routes.ts';

/** The fields of the issue forms in .github/ISSUE_TEMPLATE that the site fills in; a test holds the two together. */
export type Report = {
  readonly country?: string;
  readonly operator?: string;
  readonly capability?: Capability;
  /** The whole address of the page, in the reader's language. */
  readonly page: string;
};

/** Where a reader can mend a file: its editor in the configured repository, else the page that tells how. */
export function editHref(locale: string, file: string): string {
  const { repository } = siteConfig;
  return repository ? `${repository}/edit/main/${file}` : hrefOf(locale, contributePage);
}

/**
 * Where a reader can say that a page, or its answer on one capability, is wrong: a form in the configured repository,
 * else a mail, else the page that tells how.
 */
export function reportHref(locale: LocaleSlug, route: Route, capability?: Capability): string {
  return (
    formHref('answer-is-wrong', reportOf(locale, route, capability)) ?? otherwise(locale, route, capability)
  );
}

/** Where a reader can name an operator that the site or one country lacks: the same three ways. */
export function newOperatorHref(locale: LocaleSlug, country?: string): string {
  const route: Route = country === undefined ? { to: 'home' } : { to: 'country', country };
  return formHref('new-operator', reportOf(locale, route)) ?? otherwise(locale, route);
}

/** A mail about a page for who has no account at the repository's host; `undefined` without an address for it. */
export function mailHref(locale: LocaleSlug, route: Route, capability?: Capability): string | undefined {
  const { contact } = siteConfig;
  if (contact === undefined) return undefined;
  const t = translatorFor(locale);
  const { page } = reportOf(locale, route, capability);
  const subject = t('report.subject', { page: page.slice(siteConfig.address.length) });
  const body = [page, t('report.wrong'), t('report.source'), t('report.dates')].join('\n\n');
  // Not URLSearchParams: mail programs show its "+" as it is.
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${body}\n`)}`;
}

function otherwise(...about: [locale: LocaleSlug, route: Route, capability?: Capability]): string {
  return mailHref(...about) ?? hrefOf(about[0], contributePage);
}

/** A new issue in one of the repository's forms, filled in as far as the page knows. */
function formHref(template: string, report: Report): string | undefined {
  const { repository } = siteConfig;
  if (repository === undefined) return undefined;
  const fields = new URLSearchParams({ template: `${template}.yml`, ...report });
  return `${repository}/issues/new?${fields.toString()}`;
}

function reportOf(locale: LocaleSlug, route: Route, capability?: Capability): Report {
  const anchor = capability === undefined ? '' : `#${capability}`;
  return {
    ...('country' in route && { country: route.country }),
    ...(route.to === 'operator' && { operator: route.operator }),
    ...(route.to === 'travel-brand' && { operator: route.brand }),
    ...(capability !== undefined && { capability }),
    page: `${siteConfig.address}${hrefOf(locale, route)}${anchor}`,
  };
}
