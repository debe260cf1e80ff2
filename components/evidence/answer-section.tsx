import { VerdictLabel } from '#components/answer/verdict.tsx';
import type { ProfileEntry } from '#lib/catalogue/catalogue.ts';
import { localText } from '#lib/catalogue/text.ts';
import { confidenceOf } from '#lib/derive/confidence.ts';
import type { NumberedSource } from '#lib/derive/numbered-sources.ts';
import { plansIn } from '#lib/derive/terms.ts';
import { fullWordsOf, toneOf } from '#lib/derive/words.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Answer } from '#lib/schema/answer.ts';
import type { Capability } from '#lib/schema/vocabulary.ts';
import { reportHref } from '#lib/site/contribute.ts';
import { hrefOf, profileRoute } from '#lib/site/routes.ts';
import { Citations } from './citation.tsx';
import styles from './evidence.module.css';
import { FeatureView } from './feature-view.tsx';

type Props = {
  readonly operator: ProfileEntry;
  /** The profiles beside this one, which it may point to. */
  readonly siblings: readonly ProfileEntry[];
  readonly capability: Capability;
  readonly answer: Answer;
  readonly sources: ReadonlyMap<string, NumberedSource>;
  readonly format: Format;
};

/** One operator's answer to one question, with everything that carries it. */
export function AnswerSection({ operator, siblings, capability, answer, sources, format }: Props) {
  const { t, locale, date } = format;
  const confidence = confidenceOf(answer, operator.data.sources ?? {});
  const note =
    answer.note === undefined ? undefined : localText(operator, locale, `${capability}.note`, answer.note);
  return (
    <section className={styles.answer} aria-labelledby={capability}>
      <h2 id={capability}>
        <a href={hrefOf(locale.slug, { to: 'capability', capability })}>
          {t(`capability.${capability}.name`)}
        </a>
      </h2>
      <p className={styles.verdict}>
        <VerdictLabel tone={toneOf(answer)}>{fullWordsOf(answer, format)}</VerdictLabel>{' '}
        <small>
          {confidence && `${t('confidence.sentence', { level: t(`confidence.${confidence}`) })} · `}
          <time dateTime={answer.checked}>{t('country.checkedOn', { date: date(answer.checked) })}</time>
        </small>
      </p>
      {note && (
        <p lang={note.lang}>
          {note.text}{' '}
          {answer.verdict === 'no' && <Citations ids={answer.sources} sources={sources} format={format} />}
        </p>
      )}
      {answer.verdict === 'no' && (
        <dl className={styles.terms}>
          {answer.plans && (
            <div>
              <dt>{t('feature.plans')}</dt>
              <dd>{plansIn(answer.plans, format)}</dd>
            </div>
          )}
          {!note && (
            <div>
              <dt>{t('source.heading')}</dt>
              <dd>
                <Citations ids={answer.sources} sources={sources} format={format} />
              </dd>
            </div>
          )}
          {answer.against && (
            <div>
              <dt>{t('feature.against')}</dt>
              <dd>
                <Citations ids={answer.against} sources={sources} format={format} />
              </dd>
            </div>
          )}
        </dl>
      )}
      {'features' in answer &&
        Object.entries(answer.features).map(([id, feature]) => (
          <FeatureView key={id} {...{ operator, capability, id, feature, sources, format }} />
        ))}
      <p className={styles.mend}>
        {answer.see !== undefined && <SeeAlso siblings={siblings} slug={answer.see} format={format} />}
        <a href={reportHref(locale.slug, profileRoute(operator), capability)}>
          {t('country.report')}
          <span className="visually-hidden">: {t(`capability.${capability}.name`)}</span>
        </a>
      </p>
    </section>
  );
}

type SeeProps = {
  readonly siblings: readonly ProfileEntry[];
  readonly slug: string;
  readonly format: Format;
};

/** Points to an operator of the same country, or to another travel brand, whose page says more. */
export function SeeAlso({ siblings, slug, format: { t, locale, nameOf } }: SeeProps) {
  const other = siblings.find((sibling) => sibling.slug === slug);
  if (!other) return null;
  return (
    <>
      <a href={hrefOf(locale.slug, profileRoute(other))}>
        {t('operator.see', { operator: nameOf(other.data.names, other.data.name) })}
      </a>{' '}
    </>
  );
}
