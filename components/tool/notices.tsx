import type { ReactNode } from 'react';
import type { Format } from '#lib/i18n/format.ts';
import type { Translator } from '#lib/i18n/translator.ts';
import type { Notice } from '#lib/site/query.ts';
import styles from './notices.module.css';

type Words = {
  readonly [Problem in Notice['problem']]: (notice: Extract<Notice, { problem: Problem }>) => string;
};

type Props = {
  readonly notices: readonly Notice[];
  /** What only this tool can say, as items of the list. */
  readonly children?: readonly ReactNode[];
  readonly format: Format;
};

/** What a tool left out of an address, line by line; nothing when it took everything. */
export function Notices({ notices, children = [], format }: Props) {
  if (notices.length + children.length === 0) return null;
  const words = wordsIn(format.t);
  return (
    <aside className={styles.notices} aria-labelledby="left-out">
      <h2 id="left-out">{format.t('notice.title')}</h2>
      <ul>
        {notices.map((notice) => (
          <li key={JSON.stringify(notice)}>{textOf(notice, words)}</li>
        ))}
        {children}
      </ul>
    </aside>
  );
}

function wordsIn(t: Translator): Words {
  return {
    'unknown-key': ({ key }) => t('notice.unknown-key', { key }),
    'too-many': ({ key, most }) => t('notice.too-many', { key, most }),
    'too-long': ({ key, length }) => t('notice.too-long', { key, length }),
    unreadable: ({ key }) => t('notice.unreadable', { key }),
    repeated: ({ value }) => t('notice.repeated', { value }),
    'unknown-value': ({ key, value }) => t('notice.unknown-value', { key, value }),
  };
}

function textOf<Problem extends Notice['problem']>(
  notice: Extract<Notice, { problem: Problem }>,
  words: Pick<Words, Problem>,
): string {
  return words[notice.problem](notice);
}
