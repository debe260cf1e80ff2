import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { LocalText } from '#lib/catalogue/text.ts';
import type { NumberedSource } from '#lib/derive/numbered-sources.ts';
import type { Format } from '#lib/i18n/format.ts';
import { renderProse } from '#lib/prose/render.ts';
import styles from './prose.module.css';

type Props = {
  readonly body: LocalText;
  readonly sources: ReadonlyMap<string, NumberedSource>;
  readonly format: Format;
};

/** Markdown prose of a content file. */
export function Prose({ body, sources, format: { locale } }: Props) {
  if (body.text === '') return null;
  const tree = renderProse(body.text, { locale: locale.slug, sourceNumber: (id) => sources.get(id)?.number });
  return (
    <div className={styles.prose} lang={body.lang}>
      {toJsxRuntime(tree, { Fragment, jsx, jsxs })}
    </div>
  );
}
