import type { Format } from '#lib/i18n/format.ts';
import { snippetsFor } from '#lib/publish/snippets.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import type { AnsweringRoute } from '#lib/site/routes.ts';
import styles from './show-elsewhere.module.css';

type Props = { readonly route: AnsweringRoute; readonly title: string; readonly format: Format };

const allKinds = ['table', 'badge', 'markdown', 'shields'] as const;
/** An operator's page has to arrive with the first packets; its country's tells the rest. */
const shortKinds = ['badge', 'markdown'] as const;
const others = capabilities.filter((capability) => capability !== 'gift');

/** Folded: the text to copy for whoever wants to show this page's answer on a page of theirs. */
export function ShowElsewhere({ route, title, format }: Props) {
  const { t, terms } = format;
  const snippets = snippetsFor(route, title, format);
  const isOfOne = route.to === 'operator' || route.to === 'travel-brand';
  const kinds = isOfOne ? shortKinds : allKinds;
  return (
    <details className={styles.elsewhere}>
      <summary>{t('embed.heading')}</summary>
      <p>{t('embed.text')}</p>
      <dl>
        {kinds.map(
          (kind) =>
            snippets[kind] !== undefined && (
              <div key={kind}>
                <dt>{t(`embed.${kind}`)}</dt>
                <dd>
                  <code>{snippets[kind]}</code>
                </dd>
              </div>
            ),
        )}
      </dl>
      {!isOfOne && <p>{t('embed.others', { words: terms(others) })}</p>}
    </details>
  );
}
