import type { ProfileEntry } from '#lib/catalogue/catalogue.ts';
import { otherNames } from '#lib/derive/other-names.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf, profileRoute } from '#lib/site/routes.ts';
import styles from './operator.module.css';

type Props = {
  readonly operator: ProfileEntry;
  readonly siblings: readonly ProfileEntry[];
  readonly format: Format;
};

/** Who this is: kind, parent, names in other scripts, website. */
export function Identity({ operator: { data }, siblings, format }: Props) {
  const { t, locale, nameOf } = format;
  const parent = siblings.find(({ slug }) => slug === data.parent);
  const others = otherNames(data, format);
  return (
    <p className={styles.identity}>
      {parent ? (
        <a href={hrefOf(locale.slug, profileRoute(parent))}>
          {t('kind.brandOf', { parent: nameOf(parent.data.names, parent.data.name) })}
        </a>
      ) : (
        t(`kind.${data.kind}`, { count: 1 })
      )}
      {others.length > 0 && (
        <>
          {' · '}
          {t('operator.alias')}{' '}
          {others.map(({ lang, name }, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <span lang={lang}>{name}</span>
            </span>
          ))}
        </>
      )}
      {data.website !== undefined && (
        <>
          {' · '}
          <a href={data.website} rel="nofollow">
            {t('operator.website')}
          </a>
        </>
      )}
    </p>
  );
}
