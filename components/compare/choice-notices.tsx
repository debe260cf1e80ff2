import type { ReactNode } from 'react';
import type { Ignored } from '#lib/derive/choice.ts';
import { mostCompared } from '#lib/derive/choice.ts';
import type { Subject } from '#lib/derive/subjects.ts';
import { subjectHome, subjectName } from '#lib/derive/subjects.ts';
import type { Format } from '#lib/i18n/format.ts';
import { forShow } from '#lib/site/query.ts';
import { hrefOf } from '#lib/site/routes.ts';

/** What was asked for and is no column, line by line: why not, and what leads on. */
export function choiceNotices(
  ignored: readonly Ignored[],
  hrefWith: (subject: Subject) => string,
  format: Format,
): ReactNode[] {
  return ignored.map((one) => (
    <li key={'subject' in one ? `${one.why} ${one.subject.id}` : `${one.why} ${one.text}`}>
      {noticeOf(one, hrefWith, format)}
    </li>
  ));
}

function noticeOf(ignored: Ignored, hrefWith: (subject: Subject) => string, format: Format): ReactNode {
  const { t, locale } = format;
  switch (ignored.why) {
    case 'repeated':
      return t('compare.ignored.repeated', { name: subjectName(ignored.subject, format) });
    case 'too-many':
      return t('compare.ignored.too-many', {
        name: subjectName(ignored.subject, format),
        most: mostCompared,
      });
    case 'unknown':
      return (
        <>
          {t('compare.ignored.unknown', { text: forShow(ignored.text) })}{' '}
          {ignored.near.length > 0 && (
            <>
              {t('compare.ignored.near')} <Offers subjects={ignored.near} {...{ hrefWith, format }} />
              {' · '}
            </>
          )}
          <a href={hrefOf(locale.slug, { to: 'search', query: { q: ignored.text } })}>
            {t('compare.ignored.search')}
          </a>
        </>
      );
    case 'ambiguous':
      return (
        <>
          {t('compare.ignored.ambiguous', { text: forShow(ignored.text) })}{' '}
          <Offers subjects={ignored.meant} {...{ hrefWith, format }} />
        </>
      );
    default:
      return ignored satisfies never;
  }
}

type OffersProps = {
  readonly subjects: readonly Subject[];
  readonly hrefWith: (subject: Subject) => string;
  readonly format: Format;
};

/** What may have been meant, each a link that adds it. */
function Offers({ subjects, hrefWith, format }: OffersProps) {
  return subjects.map((subject, index) => (
    <span key={subject.id}>
      {index > 0 && format.t('site.comma')}
      <a href={hrefWith(subject)}>{subjectName(subject, format)}</a>{' '}
      <small>{subjectHome(subject, format)}</small>
    </span>
  ));
}
