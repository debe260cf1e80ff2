import type { ReactNode } from 'react';
import { getEdition } from '#lib/catalogue/cached.ts';
import type { Format } from '#lib/i18n/format.ts';
import { placeOf } from '#lib/site/indexing.ts';
import type { Crumb } from '#lib/site/json-ld.ts';
import type { DocumentRoute } from '#lib/site/routes.ts';
import { Frame } from './frame.tsx';
import styles from './shell.module.css';
import { StructuredData } from './structured-data.tsx';

type Props = {
  readonly format: Format;
  /** The document that is shown, for the switch of languages and for what it says to machines. */
  readonly route: DocumentRoute;
  /** The pages above this one, from the top. */
  readonly crumbs?: readonly Crumb[];
  readonly children: ReactNode;
};

/** What every document has around its content: the frame, a word where it is not translated, and what machines read. */
export function Shell({ format, route, crumbs = [], children }: Props) {
  const { translated } = placeOf(getEdition().catalogue, format.locale.slug, route);
  return (
    <>
      <Frame format={format} route={route} crumbs={crumbs}>
        {!translated && <p className={styles.notice}>{format.t('fallback.notice')}</p>}
        {children}
      </Frame>
      <StructuredData format={format} route={route} crumbs={crumbs} />
    </>
  );
}
