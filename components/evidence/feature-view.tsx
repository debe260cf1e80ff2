import type { ReactNode } from 'react';
import type { OperatorEntry } from '#lib/catalogue/catalogue.ts';
import { localText } from '#lib/catalogue/text.ts';
import type { NumberedSource } from '#lib/derive/numbered-sources.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Feature } from '#lib/schema/feature.ts';
import type { Capability } from '#lib/schema/vocabulary.ts';
import { Citations } from './citation.tsx';
import styles from './evidence.module.css';

type Props = {
  readonly operator: OperatorEntry;
  readonly capability: Capability;
  readonly id: string;
  readonly feature: Feature;
  readonly sources: ReadonlyMap<string, NumberedSource>;
  readonly format: Format;
};

/** One feature: its names, the prose, its terms, how to use it, and what carries all that. */
export function FeatureView({ operator, capability, id, feature, sources, format }: Props) {
  const { t, locale } = format;
  const key = `${capability}.${id}`;
  const note =
    feature.note === undefined ? undefined : localText(operator, locale, `${key}.note`, feature.note);
  const steps = feature.steps && localText(operator, locale, `${key}.steps`, feature.steps);
  return (
    <div className={styles.feature}>
      <FeatureName names={feature.name} format={format} />
      {note && (
        <p lang={note.lang}>
          {note.text} <Citations ids={feature.sources} sources={sources} format={format} />
        </p>
      )}
      <dl className={styles.terms}>
        {termsOf(feature, operator, format).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {!note && (
          <div>
            <dt>{t('source.heading')}</dt>
            <dd>
              <Citations ids={feature.sources} sources={sources} format={format} />
            </dd>
          </div>
        )}
        {feature.against && (
          <div>
            <dt>{t('feature.against')}</dt>
            <dd>
              <Citations ids={feature.against} sources={sources} format={format} />
            </dd>
          </div>
        )}
      </dl>
      {steps && (
        <div lang={steps.lang}>
          <h4 lang={locale.tag}>{t('feature.steps')}</h4>
          <ol>
            {steps.text.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );

  function termsOf(of: Feature, { data }: OperatorEntry, words: Format): [string, ReactNode][] {
    const terms: [string, ReactNode][] = [];
    if (of.to)
      terms.push([
        t('feature.to'),
        t(`recipient.${of.to}`, { operator: words.nameOf(data.names, data.name) }),
      ]);
    if (of.conditions)
      terms.push([
        t('feature.conditions'),
        words.terms(of.conditions.map((condition) => t(`condition.${condition}`))),
      ]);
    if (of.plans?.only)
      terms.push([t('feature.plans'), t('feature.plansOnly', { plans: words.terms(of.plans.only) })]);
    if (of.plans?.not)
      terms.push([t('feature.plans'), t('feature.plansNot', { plans: words.terms(of.plans.not) })]);
    if (of.places) terms.push([t('feature.places'), words.terms(of.places.map(words.place))]);
    if (of.members) terms.push([t('feature.members'), t('feature.membersUpTo', { count: of.members })]);
    if (of.amount) terms.push([t('feature.amount'), words.amount(of.amount)]);
    if (of.cost) terms.push([t('feature.cost'), words.terms(of.cost.map(words.price))]);
    if (of.lasts) terms.push([t('feature.lasts'), words.lifetime(of.lasts)]);
    if (of.after) terms.push([t('feature.after'), words.speed(of.after)]);
    if (of.esim) terms.push([t('feature.esim'), t(esimWords[of.esim])]);
    if (of.since !== undefined) terms.push([t('feature.since'), words.date(of.since)]);
    if (of.until !== undefined) terms.push([t('feature.until'), words.date(of.until)]);
    terms.push([t('feature.status'), t(`status.${of.status}`)]);
    return terms;
  }
}

const esimWords = {
  same: 'feature.esimSame',
  only: 'feature.esimOnly',
  excluded: 'feature.esimExcluded',
} as const;

/** The operator's own name for a feature, in the reader's language first where it has one. */
function FeatureName({
  names,
  format: { locale },
}: {
  readonly names: Feature['name'];
  readonly format: Format;
}) {
  if (!names) return null;
  const entries = Object.entries(names).sort(
    ([a], [b]) => Number(b === locale.tag) - Number(a === locale.tag),
  );
  return (
    <h3>
      {entries.map(([tag, name], index) => (
        <span key={tag}>
          {index > 0 && ' · '}
          <span lang={tag}>{name}</span>
        </span>
      ))}
    </h3>
  );
}
