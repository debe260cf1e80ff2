import type { CountryEntry, OperatorEntry } from '#lib/catalogue/catalogue.ts';
import { findOperator } from '#lib/catalogue/catalogue.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf } from '#lib/site/routes.ts';
import styles from './operator.module.css';

type Props = { readonly country: CountryEntry; readonly operator: OperatorEntry; readonly format: Format };

/** Who this is: kind, parent, names in other scripts, website. */
export function Identity({ country, operator: { data }, format }: Props) {
  const { t, locale, nameOf } = format;
  const shown = nameOf(data.names, data.name);
  const parent = data.parent === undefined ? undefined : findOperator(country, data.parent);
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
        <a href={hrefOf(locale.slug, { to: 'operator', country: country.slug, operator: parent.slug })}>
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
