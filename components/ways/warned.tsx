import type { CountryEntry } from '#lib/catalogue/catalogue.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf } from '#lib/site/routes.ts';

type Props = {
  /** The country's warnings on a way, by their ids. */
  readonly warnings: readonly string[];
  /** Where they stand, unless it is this page. */
  readonly country?: CountryEntry | undefined;
  readonly format: Format;
};

/** Leads to what somebody must know before choosing a way. */
export function Warned({ warnings: [first, ...others], country, format: { t, locale } }: Props) {
  if (first === undefined) return null;
  const page = country ? hrefOf(locale.slug, { to: 'country', country: country.slug }) : '';
  return (
    <small>
      {' · '}
      <a href={`${page}#warning-${first}`}>{t('advice.warned', { count: 1 + others.length })}</a>
    </small>
  );
}
