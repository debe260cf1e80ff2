import type { CountryHelp, OperatorHelp } from '#lib/derive/help-wanted.ts';
import type { Format } from '#lib/i18n/format.ts';
import { editHref } from '#lib/site/contribute.ts';
import { hrefOf } from '#lib/site/routes.ts';
import { AnswerToMend } from './answer-to-mend.tsx';
import styles from './help-wanted.module.css';

/** Everything that is wanted in one country, operator by operator: an editor mostly knows one of them. */
export function CountryHelpView({ help, format }: { readonly help: CountryHelp; readonly format: Format }) {
  const { t, locale, nameOf } = format;
  const { country, operators, open } = help;
  const name = nameOf(country.data.names, country.slug);
  return (
    <>
      <h1>{t('help.countryTitle', { country: name, count: open.length })}</h1>
      <p className={styles.intro}>
        {t(operators.length > 0 ? 'help.intro' : 'help.done')}{' '}
        <a href={hrefOf(locale.slug, { to: 'page', slug: 'contribute' })}>{t('help.how')}</a>
        {' · '}
        <a href={hrefOf(locale.slug, { to: 'country', country: country.slug })}>
          {t('help.countryPage', { country: name })}
        </a>
      </p>
      <div className={styles.operators}>
        {operators.map((operator) => (
          <Operator key={operator.operator.slug} help={operator} format={format} />
        ))}
      </div>
    </>
  );
}

function Operator({
  help: { operator, open, unchecked },
  format,
}: {
  readonly help: OperatorHelp;
  readonly format: Format;
}) {
  const { t, locale, list, nameOf } = format;
  const name = nameOf(operator.data.names, operator.data.name);
  // A slug may begin with a digit, an id should not.
  const id = `operator-${operator.slug}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {open.length > 0 && (
        <ul>
          {open.map((answer) => (
            <li key={answer.capability}>
              <AnswerToMend answer={answer} format={format} />
            </li>
          ))}
        </ul>
      )}
      {unchecked.length > 0 && (
        <p className={styles.unchecked}>
          {t('country.uncheckedOf', {
            list: list(unchecked.map((capability) => t(`capability.${capability}.name`))),
          })}
        </p>
      )}
      <p className={styles.mend}>
        <a href={editHref(locale.slug, operator.file)}>
          {t('help.edit')}
          <span className="visually-hidden">: {name}</span>
        </a>
      </p>
    </section>
  );
}
