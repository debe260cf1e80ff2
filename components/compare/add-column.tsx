import { mostCompared } from '#lib/derive/choice.ts';
import type { Subject, SubjectGroup } from '#lib/derive/subjects.ts';
import { namesOfSubject, subjectName } from '#lib/derive/subjects.ts';
import type { Format } from '#lib/i18n/format.ts';
import { keyOf } from '#lib/search/fold.ts';
import { hrefOf } from '#lib/site/routes.ts';
import type { OptionGroup } from './picker.tsx';
import { Picker } from './picker.tsx';

type Props = {
  readonly groups: readonly SubjectGroup[];
  readonly subjects: readonly Subject[];
  readonly onlyDifferences: boolean;
  readonly format: Format;
};

/** The form for one more column, as long as there is room. */
export function AddColumn({ groups, subjects, onlyDifferences, format }: Props) {
  const { t, locale } = format;
  const offered = offeredIn(groups, subjects, format);
  const count = offered.reduce((sum, { options }) => sum + options.length, 0);
  const kept = subjects.map(({ id }) => ['with', id] as const);
  return (
    <section aria-labelledby="add">
      <h2 id="add">{t('compare.add.heading')}</h2>
      {subjects.length >= mostCompared ? (
        <p>{t('compare.add.full', { most: mostCompared })}</p>
      ) : (
        <Picker
          action={hrefOf(locale.slug, { to: 'compare' })}
          kept={onlyDifferences ? [...kept, ['only', 'differences']] : kept}
          groups={offered}
          words={{
            name: t('compare.add.name'),
            hint: t('compare.add.nameHint'),
            choose: t('compare.add.choose'),
            nothing: t('compare.add.nothing'),
            submit: t('compare.add.submit'),
          }}
          matches={Array.from({ length: count + 1 }, (_, found) =>
            t('compare.add.matches', { count: found }),
          )}
        />
      )}
    </section>
  );
}

/** Everything that is no column yet, group by group. */
function offeredIn(
  groups: readonly SubjectGroup[],
  subjects: readonly Subject[],
  format: Format,
): OptionGroup[] {
  const taken = new Set(subjects.map(({ id }) => id));
  return groups
    .map(([whole, ...single]) => ({
      label: subjectName(whole, format),
      options: [whole, ...single]
        .filter(({ id }) => !taken.has(id))
        .map((subject) => ({
          id: subject.id,
          label:
            subject === whole
              ? format.t('compare.add.whole', { name: subjectName(whole, format) })
              : subjectName(subject, format),
          names: [...new Set([...namesOfSubject(subject), subjectName(subject, format)].map(keyOf))],
        })),
    }))
    .filter(({ options }) => options.length > 0);
}
