import type { OpenAnswer } from '#lib/derive/help-wanted.ts';
import type { Format } from '#lib/i18n/format.ts';
import { editHref, reportHref } from '#lib/site/contribute.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './help-wanted.module.css';

type Props = {
  readonly answer: OpenAnswer;
  /** Whether the operator is named here: on a country's page its heading does that, with the link to its file. */
  readonly isNamed?: boolean;
  readonly format: Format;
};

/** One answer that waits: the question, what is missing and since when, and where to send or write what one knows. */
export function AnswerToMend({ answer, isNamed = false, format }: Props) {
  const { t, locale, date, nameOf } = format;
  const { country, operator, capability, need, checked } = answer;
  const question = t(`capability.${capability}.name`);
  const name = t('help.answer', {
    operator: nameOf(operator.data.names, operator.data.name),
    country: nameOf(country.data.names, country.slug),
    question,
  });
  const route = { to: 'operator', country: country.slug, operator: operator.slug } as const;
  return (
    <>
      <a href={`${hrefOf(locale.slug, route)}#${capability}`}>{isNamed ? name : question}</a>{' '}
      <small>
        {t(`help.need.${need}`)} ·{' '}
        <time dateTime={checked}>{t('country.checkedOn', { date: date(checked) })}</time>
      </small>{' '}
      <span className={styles.mend}>
        <a href={reportHref(locale.slug, route, capability)}>
          {t('report.knowPage')}
          <span className="visually-hidden">: {name}</span>
        </a>
        {isNamed && (
          <a href={editHref(locale.slug, operator.file)}>
            {t('help.edit')}
            <span className="visually-hidden">: {name}</span>
          </a>
        )}
      </span>
    </>
  );
}
