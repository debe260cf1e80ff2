import { Notices } from '#components/tool/notices.tsx';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import type { Choice } from '#lib/derive/choice.ts';
import { mostCompared } from '#lib/derive/choice.ts';
import { compare } from '#lib/derive/comparison.ts';
import type { SubjectGroup } from '#lib/derive/subjects.ts';
import type { Format } from '#lib/i18n/format.ts';
import { compareRoute } from '#lib/site/compare-route.ts';
import type { Notice } from '#lib/site/query.ts';
import { hrefOf } from '#lib/site/routes.ts';
import { AddColumn } from './add-column.tsx';
import { choiceNotices } from './choice-notices.tsx';
import { ColumnList } from './column-list.tsx';
import { ComparedSources } from './compared-sources.tsx';
import { ComparedTable } from './compared-table.tsx';
import { ReadyList } from './ready-list.tsx';

type Props = {
  readonly title: string;
  readonly choice: Choice;
  readonly onlyDifferences: boolean;
  /** What was left out before anything was chosen. */
  readonly notices: readonly Notice[];
  readonly groups: readonly SubjectGroup[];
  readonly catalogue: Catalogue;
  readonly format: Format;
};

/** The tool that puts up to six things side by side: the columns, the table, the form for more, and the sources. */
export function CompareView({ title, choice, onlyDifferences, notices, groups, catalogue, format }: Props) {
  const { t, locale } = format;
  const { subjects, ignored } = choice;
  const comparison = compare(subjects, onlyDifferences);
  const ids = subjects.map(({ id }) => id);
  const hrefFor = (others: readonly string[], only = onlyDifferences) =>
    hrefOf(locale.slug, compareRoute(others, only));
  const add = <AddColumn {...{ groups, subjects, onlyDifferences, format }} />;
  return (
    <>
      <h1>{title}</h1>
      {subjects.length < 2 && <p>{t('compare.intro', { most: mostCompared })}</p>}
      <Notices notices={notices} format={format}>
        {choiceNotices(ignored, ({ id }) => hrefFor([...ids, id]), format)}
      </Notices>
      {subjects.length === 0 ? (
        <>
          <p>{t('compare.empty')}</p>
          {add}
        </>
      ) : (
        <>
          <ColumnList {...{ subjects, onlyDifferences, format }} />
          {subjects.length === 1 && <p>{t('compare.one')}</p>}
          {subjects.length === 1 && add}
          <ComparedTable
            comparison={comparison}
            onlyDifferences={onlyDifferences}
            otherHref={hrefFor(ids, !onlyDifferences)}
            format={format}
          />
          {subjects.length > 1 && add}
          <ComparedSources columns={comparison.columns} format={format} />
        </>
      )}
      <ReadyList catalogue={catalogue} format={format} />
    </>
  );
}
