import type { ProfileEntry } from '#lib/catalogue/catalogue.ts';
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
  const shown = nameOf(data.names, data.name);
  const parent = siblings.find(({ slug }) => slug === data.parent);
  const others = [
    ...Object.entries(data.names ?? {}).filter(([tag]) => !tag.startsWith('zh') || tag === locale.tag),
    [undefined, data.name] as const,
    ...(data.aliases ?? []).map((alias) => [undefined, alias] as const),
  ].filter(
    ([, name], index, all) => name !== shown && all.findIndex(([, other]) => other === name) === index,
  );
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
          {others.map(([tag, name], index) => (
            <span key={name}>
              {index > 0 && ', '}
              <span lang={tag}>{name}</span>
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
