import type { ProfileEntry } from '#lib/catalogue/catalogue.ts';
import { wordsOfChange } from '#lib/derive/news-words.ts';
import type { Format } from '#lib/i18n/format.ts';

/** What has changed in an operator's answers, newest first. */
export function Changes({ operator, format }: { readonly operator: ProfileEntry; readonly format: Format }) {
  const { t, date } = format;
  const history = operator.data.history;
  if (!history) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('change.heading')}</h2>
      <ul>
        {history.toReversed().map((change) => (
          <li key={`${change.date} ${change.capability}`}>
            <time dateTime={change.date}>{date(change.date)}</time> {wordsOfChange(change, format)}
          </li>
        ))}
      </ul>
    </section>
  );
}
