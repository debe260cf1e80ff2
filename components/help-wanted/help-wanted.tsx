import type { CountryHelp } from '#lib/derive/help-wanted.ts';
import { mostWanted, needs, toBeginWith } from '#lib/derive/help-wanted.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './help-wanted.module.css';
import { AnswerToMend } from './answer-to-mend.tsx';

type Props = { readonly help: readonly CountryHelp[]; readonly format: Format };

/**
 * What is wanted everywhere: the number, what is missing, a few answers to begin with, then all countries with their
 * counts. Every other answer stands on the page of its country, so that this one stays small however many there are.
 */
export function HelpWanted({ help, format }: Props) {
  const { t, locale } = format;
  const first = mostWanted(help, toBeginWith);
  return (
    <>
      <h1>{t('help.title', { count: help.flatMap(({ open }) => open).length })}</h1>
      <p className={styles.intro}>
        {t('help.intro')}{' '}
        <a href={hrefOf(locale.slug, { to: 'page', slug: 'contribute' })}>{t('help.how')}</a>
      </p>
      {first.length > 0 && (
        <section aria-labelledby="begin">
          <h2 id="begin">{t('help.begin')}</h2>
          <ul className={styles.begin}>
            {first.map((answer) => (
              <li key={`${answer.operator.file} ${answer.capability}`}>
                <AnswerToMend answer={answer} isNamed format={format} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="what">
        <h2 id="what">{t('help.what')}</h2>
        <dl className={styles.what}>
          {needs.map((need) => (
            <div key={need}>
              <dt>{t(`help.need.${need}`)}</dt>
              <dd>{t(`help.needText.${need}`)}</dd>
            </div>
          ))}
          <div>
            <dt>{t('verdict.unchecked')}</dt>
            <dd>{t('help.needText.unchecked')}</dd>
          </div>
        </dl>
      </section>
      <section aria-labelledby="countries">
        <h2 id="countries">{t('help.countries')}</h2>
        <Counts help={help} format={format} />
      </section>
    </>
  );
}

function Counts({ help, format }: Props) {
  const { t, locale, nameOf, number } = format;
  const named = help
    .map(({ country, counts }) => ({
      slug: country.slug,
      name: nameOf(country.data.names, country.slug),
      counts,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale.tag));
  return (
    <div className={styles.scroll} role="group" aria-labelledby="countries" tabIndex={0}>
      <table className={styles.counts}>
        <caption>{t('help.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('help.place')}</th>
            {needs.map((need) => (
              <th key={need} scope="col">
                {t(`help.need.${need}`)}
              </th>
            ))}
            <th scope="col">{t('verdict.unchecked')}</th>
          </tr>
        </thead>
        <tbody>
          {named.map(({ slug, name, counts }) => (
            <tr key={slug}>
              <th scope="row">
                <a href={hrefOf(locale.slug, { to: 'country-help', country: slug })}>{name}</a>
              </th>
              {[...needs, 'unchecked' as const].map((column) => (
                <td key={column}>{number(counts[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
