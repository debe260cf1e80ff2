import type { ReactNode } from 'react';
import { sourceDetails } from '#lib/derive/source-details.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Source } from '#lib/schema/source.ts';

type Props = {
  readonly source: Source;
  /** Whether the page says elsewhere when and how its sources were read. */
  readonly readingIsSaid: boolean;
  /** What stands behind the details. */
  readonly children?: ReactNode;
  readonly format: Format;
};

/** A source: its title, its publisher and dates, and its stored copy. */
export function SourceLine({ source, readingIsSaid, children, format }: Props) {
  return (
    <>
      <a href={source.url} rel="nofollow" lang={titleLanguage(source)}>
        {source.title}
      </a>{' '}
      <small>
        {sourceDetails(source, readingIsSaid, format).join(' · ')}
        {source.archive !== undefined && (
          <>
            {' · '}
            <a href={source.archive} rel="nofollow">
              {format.t('source.archive')}
            </a>
          </>
        )}
        {children}
      </small>
    </>
  );
}

const otherScripts =
  /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Titles stand in English or as the page has them; another script tells which. */
function titleLanguage({ title, language }: Source): string | undefined {
  return otherScripts.test(title) ? language : undefined;
}
