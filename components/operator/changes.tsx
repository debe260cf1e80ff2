import type { ProfileEntry } from '#lib/catalogue/catalogue.ts';
import type { Format } from '#lib/i18n/format.ts';

/** What has changed in an operator's answers, newest first. */
export function Changes({
  operator,
  format: { t, date },
}: {
  readonly operator: ProfileEntry;
  readonly format: Format;
}) {
  const history = operator.data.history;
  if (!history) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('change.heading')}</h2>
      <ul>
        {history.toReversed().map((change) => (
          <li key={`${change.date} ${change.capability}`}>
            <time dateTime={change.date}>{date(change.date)}</time>{' '}
            {t('change.line', {
              capability: t(`capability.${change.capability}.name`),
              from: t(`verdict.${change.from}`),
              to: t(`verdict.${change.to}`),
              why: t(`change.${change.why}`),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
