import styles from '#components/evidence/country-evidence.module.css';
import type { CountryEntry } from '#lib/catalogue/catalogue.ts';
import { localText } from '#lib/catalogue/text.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf } from '#lib/site/routes.ts';

type Props = {
  /** Which of the country's warnings. */
  readonly ids: readonly string[];
  readonly country: CountryEntry;
  readonly format: Format;
};

/** Some of a country's warnings, each leading to its sources on the country's page. */
export function CountryWarnings({ ids, country, format }: Props) {
  const { t, locale } = format;
  const page = hrefOf(locale.slug, { to: 'country', country: country.slug });
  return Object.entries(country.data.warnings ?? {})
    .filter(([id]) => ids.includes(id))
    .map(([id, warning]) => {
      const { text, lang } = localText(country, locale, `warnings.${id}.text`, warning.text);
      return (
        <div key={id} id={`warning-${id}`} className={styles.warning}>
          <h3>{t(`warning.${warning.kind}`)}</h3>
          <p>
            <span lang={lang}>{text}</span> <a href={`${page}#warning-${id}`}>{t('ask.warning')}</a>
          </p>
        </div>
      );
    });
}
