import type { ReactNode } from 'react';
import { Legend, VerdictLabel } from '#components/answer/verdict.tsx';
import type { ProfileEntry } from '#lib/catalogue/catalogue.ts';
import { subjectId } from '#lib/derive/subjects.ts';
import { toneOf, wordsOf } from '#lib/derive/words.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Capability, OperatorKind } from '#lib/schema/vocabulary.ts';
import { capabilities, capabilitiesOf, operatorKinds } from '#lib/schema/vocabulary.ts';
import { editHref, reportHref } from '#lib/site/contribute.ts';
import { hrefOf, profileRoute } from '#lib/site/routes.ts';
import styles from './comparison-table.module.css';

type Props = {
  readonly title: string;
  readonly operators: readonly ProfileEntry[];
  /** The capabilities that a printed page keeps. */
  readonly headline: readonly Capability[];
  /** What stands beside the button that compares. */
  readonly children?: ReactNode;
  readonly format: Format;
};

/**
 * Operators × capabilities, grouped by kind. Every known cell leads to its evidence. On a phone each operator becomes
 * a card, which says once on what nothing is known instead of in a cell each. Operators can be ticked and put side by side.
 */
export function ComparisonTable({ title, operators, headline, children, format }: Props) {
  const { t, locale } = format;
  const groups = operatorKinds.flatMap((kind) => {
    const ofKind = operators.filter(({ data }) => data.kind === kind);
    return ofKind.length > 0 ? [{ kind, ofKind }] : [];
  });
  const asked = capabilities.filter((capability) =>
    groups.some(({ kind }) => capabilitiesOf(kind).includes(capability)),
  );
  return (
    <section aria-labelledby="operators">
      <h2 id="operators">{title}</h2>
      <Legend format={format} />
      <form action={hrefOf(locale.slug, { to: 'compare' })}>
        <div className={styles.scroll} role="group" aria-labelledby="operators" tabIndex={0}>
          <table className={styles.table}>
            <caption>{t('country.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('country.operator')}</th>
                {asked.map((capability) => (
                  <th
                    key={capability}
                    scope="col"
                    className={headline.includes(capability) ? undefined : styles.more}
                  >
                    <a href={hrefOf(locale.slug, { to: 'capability', capability })}>
                      {t(`capability.${capability}.short`)}
                    </a>
                  </th>
                ))}
              </tr>
            </thead>
            {groups.map(({ kind, ofKind }) => (
              <Group key={kind} {...{ kind, operators: ofKind, asked, headline, format }} />
            ))}
          </table>
        </div>
        <p className={styles.compare}>
          <button type="submit">{t('compare.ticked')}</button>
          {children}
        </p>
      </form>
    </section>
  );
}

type GroupProps = Omit<RowProps, 'operator'> & {
  readonly kind: OperatorKind;
  readonly operators: readonly ProfileEntry[];
};

function Group({ kind, operators, asked, headline, format }: GroupProps) {
  return (
    <tbody>
      <tr className={styles.group}>
        <th colSpan={asked.length + 1} scope="rowgroup">
          {format.t(`kind.${kind}`, { count: operators.length })}
        </th>
      </tr>
      {operators.map((operator) => (
        <Row key={operator.slug} {...{ operator, asked, headline, format }} />
      ))}
    </tbody>
  );
}

type RowProps = Pick<Props, 'headline' | 'format'> & {
  readonly operator: ProfileEntry;
  /** The capabilities that have a column. */
  readonly asked: readonly Capability[];
};

function Row({ operator, asked, headline, format }: RowProps) {
  const { t, locale, nameOf, list } = format;
  const { data } = operator;
  const name = nameOf(data.names, data.name);
  const native = Object.entries(data.names ?? {}).find(([tag, text]) => tag !== locale.tag && text !== name);
  const route = profileRoute(operator);
  const href = hrefOf(locale.slug, route);
  const heading = (
    <th scope="row">
      <label className={styles.tick}>
        <input type="checkbox" name="with" value={subjectId(operator)} />
        <span className="visually-hidden">{t('compare.tick', { name })}</span>
      </label>
      <a href={href}>{name}</a>
      {native && <small lang={native[0]}>{native[1]}</small>}
      <span className={styles.mend}>
        <a href={editHref(locale.slug, operator.file)}>
          {t('country.editShort')}
          <span className="visually-hidden">: {name}</span>
        </a>{' '}
        <a href={reportHref(locale.slug, route)}>
          {t('country.reportShort')}
          <span className="visually-hidden">: {name}</span>
        </a>
      </span>
    </th>
  );
  if (operator.kind === 'operator' && data.answers === undefined) {
    return (
      <tr>
        {heading}
        <td className={styles.whole} colSpan={asked.length}>
          {t('country.brandsSellAll', {
            brands: list(operator.brands.map((brand) => nameOf(brand.data.names, brand.data.name))),
          })}
        </td>
      </tr>
    );
  }
  const named = (holds: (capability: Capability) => boolean) =>
    asked.filter(holds).map((capability) => t(`capability.${capability}.short`));
  const unknown = named((capability) => data.answers?.[capability]?.verdict === 'unknown');
  const unchecked = named((capability) => data.answers?.[capability] === undefined);
  return (
    <tr>
      {heading}
      {asked.map((capability) => (
        <Cell key={capability} {...{ operator, headline, capability, href, format }} />
      ))}
      <td className={styles.rest}>
        {unknown.length > 0 && <p>{t('country.unknownOf', { list: list(unknown) })}</p>}
        {unchecked.length > 0 && <p>{t('country.uncheckedOf', { list: list(unchecked) })}</p>}
      </td>
    </tr>
  );
}

type CellProps = Omit<RowProps, 'asked'> & { readonly capability: Capability; readonly href: string };

function Cell({ operator, headline, capability, href, format }: CellProps) {
  const answer = operator.data.answers?.[capability];
  const tone = toneOf(answer);
  const known = answer !== undefined && answer.verdict !== 'unknown';
  const classes = [...(known ? [] : [styles.empty]), ...(headline.includes(capability) ? [] : [styles.more])];
  return (
    <td className={classes.join(' ')} data-label={format.t(`capability.${capability}.short`)}>
      {known ? (
        <a href={`${href}#${capability}`}>
          <VerdictLabel tone={tone}>{wordsOf(answer, format)}</VerdictLabel>
        </a>
      ) : (
        <VerdictLabel tone={tone}>
          <span className={answer ? undefined : 'visually-hidden'}>{wordsOf(answer, format)}</span>
        </VerdictLabel>
      )}
    </td>
  );
}
