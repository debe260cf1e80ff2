import type { ProfileEntry } from '#lib/catalogue/catalogue.ts';
import { localText } from '#lib/catalogue/text.ts';
import { featureNames } from '#lib/derive/feature-names.ts';
import type { NumberedSource } from '#lib/derive/numbered-sources.ts';
import { termsOf } from '#lib/derive/terms.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Feature } from '#lib/schema/feature.ts';
import type { Capability } from '#lib/schema/vocabulary.ts';
import { Citations } from './citation.tsx';
import styles from './evidence.module.css';

type Props = {
  readonly operator: ProfileEntry;
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
        {termsOf(feature, operator.data, format).map(([term, value]) => (
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
}

/** The operator's own name for a feature, in the reader's language first where it has one. */
function FeatureName({
  names,
  format: { locale },
}: {
  readonly names: Feature['name'];
  readonly format: Format;
}) {
  if (!names) return null;
  return (
    <h3>
      {featureNames(names, locale).map(([tag, name], index) => (
        <span key={tag}>
          {index > 0 && ' · '}
          <span lang={tag}>{name}</span>
        </span>
      ))}
    </h3>
  );
}
