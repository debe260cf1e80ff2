import { Carriers } from '#components/answer/carriers.tsx';
import { VerdictLabel } from '#components/answer/verdict.tsx';
import type { Cell } from '#lib/derive/compared-cell.ts';
import { shownTerms } from '#lib/derive/compared-cell.ts';
import type { CountryAnswer } from '#lib/derive/country-answer.ts';
import type { Subject } from '#lib/derive/subjects.ts';
import { featureNames } from '#lib/derive/feature-names.ts';
import { termsOf } from '#lib/derive/terms.ts';
import { countsIn, fullWordsOf, toneOf } from '#lib/derive/words.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Names } from '#lib/schema/text.ts';
import type { Capability, Confidence } from '#lib/schema/vocabulary.ts';
import { hrefOf, profileRoute } from '#lib/site/routes.ts';
import styles from './compare.module.css';
import { subjectHref } from './subject-href.ts';

type Props = {
  readonly subject: Subject;
  readonly capability: Capability;
  readonly cell: Cell;
  readonly format: Format;
};

/** What one subject says to one question; the words lead to the evidence. */
export function ComparedCell({ subject, capability, cell, format }: Props) {
  const { t, locale, list, nameOf } = format;
  switch (cell.kind) {
    case 'answer':
      return <OwnAnswer capability={capability} cell={cell} format={format} />;
    case 'derived':
      return <DerivedAnswer subject={subject} answer={cell.answer} format={format} />;
    case 'by-nature':
      return (
        <a className={styles.verdict} href={`${hrefOf(locale.slug, { to: 'travel' })}#about`}>
          <VerdictLabel tone="yes">{t('compare.byNature')}</VerdictLabel>
        </a>
      );
    case 'through-brands':
      return t('country.brandsSellAll', {
        brands: list(cell.network.brands.map(({ data }) => nameOf(data.names, data.name))),
      });
    default:
      return cell satisfies never;
  }
}

type OwnProps = Pick<Props, 'capability' | 'format'> & {
  readonly cell: Extract<Cell, { kind: 'answer' }>;
};

function OwnAnswer({ capability, cell, format }: OwnProps) {
  const { t, locale, shortDate } = format;
  const { profile, answer, feature, furtherFeatures, confidence } = cell;
  if (answer === undefined) return <VerdictLabel tone="unchecked">{t('verdict.unchecked')}</VerdictLabel>;
  const href = `${hrefOf(locale.slug, profileRoute(profile))}#${capability}`;
  return (
    <>
      <a className={styles.verdict} href={href}>
        <VerdictLabel tone={toneOf(answer)}>{fullWordsOf(answer, format)}</VerdictLabel>
      </a>
      {feature?.name && <FeatureName names={feature.name} format={format} />}
      {feature && (
        <dl className={styles.terms}>
          {termsOf(shownTerms(feature), profile.data, format).map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {furtherFeatures > 0 && (
        <p className={styles.further}>
          <a href={href}>{t('compare.further', { count: furtherFeatures })}</a>
        </p>
      )}
      <Sureness
        confidence={confidence}
        checked={t('country.checkedOn', { date: shortDate(answer.checked) })}
        format={format}
      />
    </>
  );
}

/** What the operator calls its feature: in the reader's language, or else as it stands first. */
function FeatureName({ names, format: { locale } }: { readonly names: Names; readonly format: Format }) {
  const [[tag, name] = []] = featureNames(names, locale);
  return (
    <p className={styles.feature} lang={tag}>
      {name}
    </p>
  );
}

type DerivedProps = Pick<Props, 'subject' | 'format'> & { readonly answer: CountryAnswer };

function DerivedAnswer({ subject, answer, format }: DerivedProps) {
  const { t, locale, shortDate } = format;
  const { verdict, counts, confidence, checked } = answer;
  const isTravel = subject.kind === 'travel';
  return (
    <>
      <a className={styles.verdict} href={`${subjectHref(locale.slug, subject)}#operators`}>
        <VerdictLabel tone={verdict}>
          {t(isTravel && verdict === 'partly' ? 'travel.depends' : `countryVerdict.${verdict}`)}
        </VerdictLabel>
      </a>
      <p className={styles.further}>{countsIn(counts, format)}</p>
      <Carriers answer={answer} format={format} />
      <Sureness
        confidence={confidence}
        checked={checked === undefined ? undefined : t('compare.oldest', { date: shortDate(checked) })}
        format={format}
      />
    </>
  );
}

type SurenessProps = {
  readonly confidence: Confidence | undefined;
  /** When it was checked, in words. */
  readonly checked: string | undefined;
  readonly format: Format;
};

function Sureness({ confidence, checked, format: { t } }: SurenessProps) {
  const parts = [
    ...(confidence ? [t('confidence.sentence', { level: t(`confidence.${confidence}`) })] : []),
    ...(checked === undefined ? [] : [checked]),
  ];
  return <small className={styles.sure}>{parts.join(' · ')}</small>;
}
