import type { ReactNode } from 'react';
import { AnswerSection, SeeAlso } from '#components/evidence/answer-section.tsx';
import { SourceList } from '#components/evidence/source-list.tsx';
import { VerdictLabel } from '#components/answer/verdict.tsx';
import { ReportLinks } from '#components/layout/report-links.tsx';
import { ShowElsewhere } from '#components/layout/show-elsewhere.tsx';
import { Prose } from '#components/prose/prose.tsx';
import type { OperatorEntry, ProfileEntry } from '#lib/catalogue/catalogue.ts';
import { localBody, localText } from '#lib/catalogue/text.ts';
import { operatorSections } from '#lib/derive/citing-sections.ts';
import { knownAnswers } from '#lib/derive/coverage.ts';
import { numberSources } from '#lib/derive/numbered-sources.ts';
import { subjectId } from '#lib/derive/subjects.ts';
import { toneOf, wordsOf } from '#lib/derive/words.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Capability } from '#lib/schema/vocabulary.ts';
import { capabilitiesOf } from '#lib/schema/vocabulary.ts';
import { editHref, reportHref } from '#lib/site/contribute.ts';
import { compareRoute } from '#lib/site/compare-route.ts';
import { hrefOf, profileRoute } from '#lib/site/routes.ts';
import { Changes } from './changes.tsx';
import { Identity } from './identity.tsx';
import styles from './operator.module.css';

type Props = {
  readonly operator: ProfileEntry;
  /** The operators of the same country, or all travel brands. */
  readonly siblings: readonly ProfileEntry[];
  readonly format: Format;
};
type ViewProps = Props & {
  /** What a customer can do now. */
  readonly now: ReactNode;
};

/** An operator's page: what to do now, every answer with its features, terms, steps and sources, then what is not known. */
export function OperatorView({ operator, siblings, now, format }: ViewProps) {
  const { t, locale, nameOf } = format;
  const { data } = operator;
  const name = nameOf(data.names, data.name);
  const sources = numberSources(data.sources ?? {}, operatorSections(operator));
  const asked = capabilitiesOf(data.kind);
  const known = knownAnswers(operator);
  // The page asks about gifts: that we found nothing is an answer to it, too.
  const overview = asked.filter(
    (capability) => known.includes(capability) || (capability === 'gift' && data.answers?.gift),
  );
  const placeName = (anchor: string) =>
    anchor === 'notes' ? t('operator.notes') : t(`capability.${anchor as Capability}.short`);
  return (
    <>
      <h1>{t('operator.question', { operator: name })}</h1>
      <Identity operator={operator} siblings={siblings} format={format} />
      {operator.kind === 'operator' && data.answers === undefined && (
        <Brands operator={operator} format={format} />
      )}
      {overview.length > 0 && (
        <ul className={styles.overview} aria-label={t('operator.answers')}>
          {overview.map((capability) => (
            <li key={capability}>
              <a href={`#${capability}`}>{t(`capability.${capability}.short`)}</a>
              <VerdictLabel tone={toneOf(data.answers?.[capability])}>
                {wordsOf(data.answers?.[capability], format)}
              </VerdictLabel>
            </li>
          ))}
        </ul>
      )}
      {now}
      {data.answers && (
        <p>
          <a href={hrefOf(locale.slug, compareRoute([subjectId(operator)]))}>{t('compare.withOthers')}</a>
        </p>
      )}
      {operator.body !== '' && (
        <section aria-labelledby="notes">
          <h2 id="notes">{t('operator.notes')}</h2>
          <Prose body={localBody(operator, locale)} sources={sources} format={format} />
        </section>
      )}
      {known.map((capability) => {
        const answer = data.answers?.[capability];
        return (
          answer && (
            <AnswerSection
              key={capability}
              {...{ operator, siblings, capability, answer, sources, format }}
            />
          )
        );
      })}
      {data.answers && <Unknown operator={operator} siblings={siblings} format={format} />}
      <Changes operator={operator} format={format} />
      <SourceList sources={sources} placeName={placeName} format={format} />
      <section aria-labelledby="improve">
        <h2 id="improve">{t('country.improve')}</h2>
        <p>
          {t('country.improveText')} <a href={editHref(locale.slug, operator.file)}>{t('country.edit')}</a>
          {' · '}
          <ReportLinks route={profileRoute(operator)} format={format} />
        </p>
        {data.answers && (
          <ShowElsewhere
            route={profileRoute(operator)}
            title={t('operator.question', { operator: name })}
            format={format}
          />
        )}
      </section>
    </>
  );
}

function Brands({ operator, format }: { readonly operator: OperatorEntry; readonly format: Format }) {
  const { t, locale, nameOf } = format;
  return (
    <>
      <p>{t('operator.brands', { operator: nameOf(operator.data.names, operator.data.name) })}</p>
      <ul>
        {operator.brands.map(({ slug, country, data }) => (
          <li key={slug}>
            <a href={hrefOf(locale.slug, { to: 'operator', country, operator: slug })}>
              {nameOf(data.names, data.name)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What we looked for in vain, with the searches, and what nobody has looked up. */
function Unknown({ operator, siblings, format }: Props) {
  const { t, date, list } = format;
  const { kind, answers, searched } = operator.data;
  const asked = capabilitiesOf(kind);
  const unknown = asked.filter((capability) => answers?.[capability]?.verdict === 'unknown');
  const unchecked = asked.filter((capability) => answers?.[capability] === undefined);
  if (unknown.length + unchecked.length === 0) return null;
  return (
    <section aria-labelledby="unknown">
      <h2 id="unknown">{t('operator.unknown')}</h2>
      {unknown.length > 0 && (
        <>
          <p>{t('operator.unknownText')}</p>
          <ul className={styles.unknown}>
            {unknown.map((capability) => (
              <UnknownAnswer key={capability} {...{ operator, siblings, capability, format }} />
            ))}
          </ul>
        </>
      )}
      {unchecked.length > 0 && (
        <p>
          {t('country.uncheckedOf', {
            list: list(unchecked.map((capability) => t(`capability.${capability}.name`))),
          })}
        </p>
      )}
      {searched && (
        <details className={styles.searched}>
          <summary>{t('operator.searched', { date: date(searched.date) })}</summary>
          <ul lang="und">
            {searched.for.map((query) => (
              <li key={query}>{query}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function UnknownAnswer({
  operator,
  siblings,
  capability,
  format,
}: Props & { readonly capability: Capability }) {
  const { t, locale, date } = format;
  const answer = operator.data.answers?.[capability];
  if (!answer) return null;
  const note =
    answer.note === undefined ? undefined : localText(operator, locale, `${capability}.note`, answer.note);
  return (
    <li id={capability}>
      <VerdictLabel tone="unknown">
        <a href={hrefOf(locale.slug, { to: 'capability', capability })}>
          {t(`capability.${capability}.name`)}
        </a>
      </VerdictLabel>{' '}
      <small>
        <time dateTime={answer.checked}>{t('country.checkedOn', { date: date(answer.checked) })}</time>{' '}
        <a href={reportHref(locale.slug, profileRoute(operator), capability)}>
          {t('report.knowPage')}
          <span className="visually-hidden">: {t(`capability.${capability}.name`)}</span>
        </a>
      </small>
      {note && <p lang={note.lang}>{note.text}</p>}
      {answer.see !== undefined && (
        <p>
          <SeeAlso siblings={siblings} slug={answer.see} format={format} />
        </p>
      )}
    </li>
  );
}
